import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb wounded two men at a mill in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`${LEAD} ${sentence}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const CLAIMED: readonly (readonly [string, string, string])[] = [
  ['Separatists claimed responsibility for the incident and asked for land.', 'Separatists', 'class'],
  ['An unknown group claimed responsibility.', 'unknown group', 'class'],
  ['The attack was claimed in the name of the ELN on Twitter.', ELN, 'group'],
  ['The ELN called the bomber one of its own.', ELN, 'group'],
  ['The ELN, which split from the FARC in 2014, said it was behind the attack.', ELN, 'group'],
  ['The ELN — a splinter group of the FARC — claimed responsibility.', ELN, 'group'],
  ['The rebels kept silent, but one of their factions claimed responsibility.', 'one of their factions', 'class'],
  ['The Islamic State called him one of its soldiers.', 'Islamic State', 'group'],
  ['Amaq, the outlet of IS, described the attacker as a soldier of the group.', 'Islamic State', 'group'],
  ['The attacker was “a soldier of the caliphate”, Amaq said.', 'Islamic State', 'group'],
  ['Two rival groups claimed responsibility for the attack.', 'Two rival groups', 'class'],
  ['The attack was claimed by a little-known group.', 'little-known group', 'class'],
  ['Unknown militants claimed the attack.', 'Unknown militants', 'class'],
  ['The members of the Leon native community claimed responsibility.', 'members of the Leon native community', 'class'],
  ['Leonese settlers claimed responsibility.', 'Leonese settlers', 'class'],
  ['Next day an anonymous caller claimed responsibility for it.', 'anonymous caller', 'individual'],
  ['An anonymous caller to a radio station claimed responsibility for it.', 'anonymous caller', 'individual'],
  ['An unknown man telephoned a newspaper and claimed responsibility.', 'unknown man', 'individual'],
  ['Responsibility was claimed by an anonymous caller.', 'anonymous caller', 'individual'],
  ['An individual, who was held by police, claimed responsibility for the attack.', 'individual', 'individual'],
  ['An unaffiliated individual, identified as Tom Rowe, claimed responsibility.', 'Tom Rowe', 'individual'],
  ['Tom Rowe, a student, claimed responsibility for the attack.', 'Tom Rowe', 'individual'],
  ['A man claiming to speak for the ELN claimed responsibility.', ELN, 'group'],
  ['The Red Dawn, a separatist group, claimed responsibility.', 'Red Dawn', 'group'],
  ['ELN spokesman Tom Rowe, who claimed the attack, put the toll at nine.', ELN, 'group'],
  [
    'An obscure outfit that goes by Red Dawn, Arabic for Dawn of Blood, said it was behind the attack.',
    'Red Dawn',
    'group',
  ],
  ['The ELN’s Leon Province claimed its fighters attacked a mill.', ELN, 'group'],
  ['The ELN said in a broadcast on its radio that its fighters had overrun the mill.', ELN, 'group'],
  [
    'Ann Rowe, who speaks for the ELN, told a radio station that her comrades were responsible for the attack.',
    ELN,
    'group',
  ],
  ['Red Dawn Defence, a new anarchist group, has claimed responsibility.', 'Red Dawn Defence', 'group'],
  ['Earlier Red Dawn, an ELN faction, had taken responsibility and promised further attacks.', 'Red Dawn', 'group'],
  [
    'The attack was claimed by a little-known splinter group of the ELN.',
    'little-known splinter group of the ELN',
    'class',
  ],
  ['The attack was claimed by a Taliban faction.', 'Taliban faction', 'class'],
  ['A spokesman for the ELN said its target had been soldiers.', ELN, 'group'],
];
for (const [sentence, name, level] of CLAIMED)
  test(sentence, () => {
    const claims = mainClaims(read(`${LEAD} ${sentence}`), 'attribution');
    assert.deepEqual(
      claims.map(({ value }) => [value.stance, value.actor, value.actorLevel]),
      [['claimed', name, level]],
    );
  });

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'A group called Red Dawn claimed it. On a channel close to the ELN, the group said it laid the bomb.',
    ['claimed Red Dawn'],
  ],
  ['The army rejected the ELN’s claim of responsibility.', [`claimed ${ELN}`, `denied ${ELN}`]],
  ['Officials dismissed the claim of responsibility by the ELN.', [`claimed ${ELN}`, `denied ${ELN}`]],
  ['Police arrested a man who confessed to carrying out the attack.', ['admitted man']],
  ['Tom Rowe, 34, pleaded guilty to two counts of murder.', ['admitted Tom Rowe']],
  ['Tom Rowe, who speaks for the ELN, denied that it had bombed the mill.', [`denied ${ELN}`]],
  ['The ELN, in which many trust, denied having had a part in the blast.', [`denied ${ELN}`]],
  ['No armed group claimed responsibility.', ['no_claim null']],
  ['The ELN claimed responsibility for both incidents.', [`claimed ${ELN}`]],
];
for (const [sentence, expected] of TOLD) test(sentence, () => assert.deepEqual(statements(sentence), expected));

const OF_NOBODY = [
  'He did not address why a commander had claimed responsibility for the bombing.',
  'The ELN called the dead man one of its fighters.',
  'The Islamic State praised the attacker as a soldier.',
  'Several groups have claimed responsibility for similar attacks in the past.',
  'Two people died when militants claimed the town.',
  'Ann Rowe, the minister, admitted that police had killed two men.',
  'Tom Rowe, 34, pleaded guilty to simple assault years ago.',
  'The prosecutor found the group without any tie to it, and called its taking of responsibility odd.',
];
for (const sentence of OF_NOBODY)
  test(`claimed by nobody: ${sentence}`, () =>
    assert.deepEqual(
      statements(sentence).filter((said) => !/^(?:asserted|blamed)/u.test(said)),
      [],
    ));

test('one who does not believe a claim denies it in his own name', () => {
  const [claimed, denied] = mainClaims(
    read(`${LEAD} The Interior Ministry on Tuesday rejected the ELN’s claim that it had bombed the mill.`),
    'attribution',
  );
  assert.deepEqual([claimed!.speaker, denied!.speaker], [ELN, 'Interior Ministry']);
});

const BY_ELN: readonly string[] = [
  'The ELN, a front for the FARC, a banned group, claimed responsibility.',
  'The ELN, a relatively obscure Leonese rebel group that claimed responsibility for it, issued a statement.',
  'The ELN-run Dawn TV said the group had fired a missile at the mill.',
  'The ELN wrote in a post on Sunday that the attack was carried out by four of its fighters.',
  '“The ELN is responsible for the attack,” said Tom Rowe, the ELN spokesman.',
];
for (const text of BY_ELN)
  test(`claimed by the ELN: ${text}`, () => assert.deepEqual(statements(text), [`claimed ${ELN}`]));

test('a claim may stand behind the denial of somebody else', () =>
  assert.deepEqual(statements('Chile denied any involvement in the attack, and the ELN claimed responsibility.'), [
    'denied Chile',
    `claimed ${ELN}`,
  ]));

test('who took no part is not said to have left it unclaimed', () =>
  assert.deepEqual(
    statements('Chile had no involvement, he said, and spoke of the ELN, which has claimed responsibility.'),
    [`claimed ${ELN}`],
  ));

test('a brand and an umbrella claim as any group does', () =>
  assert.deepEqual(statements('The Resistance Front, a group linked to Lashkar-e-Taiba, claimed responsibility.'), [
    'claimed The Resistance Front (TRF)',
  ]));

test('a claim that opens a paragraph behind the background is of what the report is about', () => {
  const text = `${LEAD}\n\nThe mill is old.\n\nIts owner was killed in Leon in July 2015.\n\nThe ELN claimed the attack.`;
  assert.deepEqual(
    mainClaims(read(text), 'attribution').map(({ value }) => value.actor),
    [ELN],
  );
});

test('the date of another attack, named behind, is not that of the attack claimed', () => {
  const text = `${LEAD} The ELN claimed responsibility for the incident and asked for the release of one of those who carried out the May 2015 Leon bombings.`;
  assert.deepEqual(
    mainClaims(read(text), 'attribution').map(({ value }) => value.actor),
    [ELN],
  );
});
