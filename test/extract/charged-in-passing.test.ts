import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed six people in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentences: string): string[] =>
  mainClaims(read(`${LEAD}\n\n${sentences}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // Some of the suspects.
  ['The ELN is named as being among the suspects.', [`suspected ${ELN}`]],
  ['The ELN is among the groups believed to have planned the raid.', [`suspected ${ELN}`]],
  ['"We cannot rule out the involvement of the ELN," the mayor said.', [`suspected ${ELN}`]],
  ['The ELN’s role could not be ruled out, the mayor said.', [`suspected ${ELN}`]],
  ['The ELN is the primary culprit, the mayor said.', [`suspected ${ELN}`]],
  ['The ELN is among the groups believed to have suffered losses.', []],
  ['The ELN is among the groups suspected of smuggling near Leon.', []],
  ['The mayor did not rule out the participation of the ELN in new talks.', []],
  ['The mayor ruled out the involvement of the ELN.', []],
  ['The ELN is among the largest groups of Peru.', []],
  ['The mayor refused to dismiss suggestions that the ELN was behind it.', [`suspected ${ELN}`]],
  // People called by name.
  ['The mayor blamed rebel leader Tom Rowe and warlord Jim Poe.', ['blamed Tom Rowe', 'blamed Jim Poe']],
  ['Ann Hale blamed her old rival, Minister Tom Rowe, for ordering the bombing.', ['blamed Tom Rowe']],
  ['A paper named Tom Rowe and Jim Poe, both of Qorvan, as the two bombers.', ['blamed Tom Rowe', 'blamed Jim Poe']],
  ['A notable paper named Tom Rowe and Jim Poe as the two bombers.', ['blamed Tom Rowe', 'blamed Jim Poe']],
  ['A paper named Tom Rowe as a victim of the bombers.', []],
  ['The mayor accused Tom Rowe of fraud.', []],
  ['The mayor accused Tom Rowe of exploiting the raid.', []],
  ['Millers blamed Mayor Tom Rowe for the slow response to the raid.', []],
  ['Millers blamed Mayor Tom Rowe for failing to stop the raid.', []],
  ['The mayor refused to blame Tom Rowe for the raid.', []],
  ['The mayor apologised for having blamed Tom Rowe for the raid.', []],
  ['Widows blamed Governor Tom Rowe for the raid.', []],
  ['The mayor blamed rebel leader Tom Rowe for the failure of the talks.', []],
  ['A paper wrongly named Tom Rowe and Jim Poe as the two bombers.', []],
  ['A paper named Tom Rowe and Jim Poe, both killed by gunfire, as hostages of the bombers.', []],
  // Names that groups give themselves, and their own news.
  ['A group calling itself "The Brigade to Avenge Rowe" took responsibility.', ['claimed The Brigade to Avenge Rowe']],
  ['The Amaq agency said the bomber was an Islamic State fighter.', ['claimed Islamic State']],
  ['IS fighters mourned the dead, the Islamic State said.', []],
  // Another deed that is spoken of.
  ['The mayor has blamed the ELN for previous attacks in the town.', []],
  [
    'The bomb was claimed by Red Dawn. "We answered in revenge for the massacre by the ELN," the group said.',
    ['claimed Red Dawn'],
  ],
];

for (const [text, expected] of TOLD)
  test(`who is charged: ${text}`, () => assert.deepEqual(statements(text).sort(), [...expected].sort()));

test('the people of rebels stay with them where they open a sentence', () => {
  const doers = (text: string): (string | null)[] =>
    mainClaims(read(text), 'attribution').map(({ value }) => value.actor);
  assert.deepEqual(doers('Qorvan rebels ambushed a convoy near Toledo on Sunday and killed two.'), ['Qorvan rebels']);
  for (const kind of ['Masked', 'Drunk', 'Angry', 'Restive'])
    assert.deepEqual(doers(`${kind} rebels ambushed a convoy near Toledo on Sunday and killed two.`), ['rebels']);
});

test('words of a headline in capitals are no name', () => {
  const text =
    'ELN Bomber Shouting Threats At Rowe Bombs Mill\nAn ELN bomber killed five at a mill in Toledo on Sunday.';
  const doers = mainClaims(read(text), 'attribution').map(({ value }) => value.actor);
  assert.deepEqual([...new Set(doers)], [ELN]);
});
