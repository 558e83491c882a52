import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import type { Reading } from '../../src/model/reading.ts';
import { bounds, mainClaims } from '../support/read.ts';

const PUBLISHED = '2023-04-12'; // a Wednesday

const read = (text: string): Reading => readReport({ id: 'press', text, publishedAt: PUBLISHED });
const main = (reading: Reading) => reading.incidents.find((incident) => incident.main);
const dayOf = (text: string): string | undefined => main(read(text))?.when?.start;
const placeOf = (text: string): string | undefined => main(read(text))?.place?.name;
const statements = (text: string): string[] =>
  mainClaims(read(text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const HEADLINE = 'Gunmen kill nine in attack on Leon market\n\n';

const DAYS: readonly (readonly [string, string, string])[] = [
  [
    'the morning of a date',
    'A shell hit a bus in Toledo on the morning of April 8, killing nine people.',
    '2023-04-08',
  ],
  [
    'another day than the desk’s',
    'TOLEDO, April 12 (Reuters) - Rebels have claimed a bombing that killed nine people in Toledo. They said the bomber struck late on Monday.',
    '2023-04-10',
  ],
  [
    'a day behind the dash of a dateline',
    'Toledo, 12 April – Tuesday’s attack on a school left nine people dead, police said on Wednesday.',
    '2023-04-11',
  ],
  [
    'the desk’s day where nothing else says when',
    'TOLEDO, April 12 (Reuters) - Gunmen killed nine people in a village near Toledo, officials said.',
    '2023-04-12',
  ],
  [
    'a day told with what was done',
    'Two bombs ripped through a church in Toledo during Sunday Mass, killing nine people, the army said Monday.',
    '2023-04-09',
  ],
  [
    'the day of the attack, not of its claim',
    'Gunmen killed nine people in Toledo on Sunday. The Leon Front claimed the attack on Tuesday.',
    '2023-04-09',
  ],
  [
    'no day that is counted from another event',
    `${HEADLINE}Nine traders were killed in Toledo on Tuesday. The raid comes a week after three guards were shot in Ohio.`,
    '2023-04-11',
  ],
  ['no day of “a second attack”', 'On Monday, nine people were shot in a second attack in Toledo.', '2023-04-10'],
];

for (const [what, text, day] of DAYS) test(`the day of an attack is ${what}`, () => assert.equal(dayOf(text), day));

const PLACES: readonly (readonly [string, string, string])[] = [
  [
    'a capital from which the report was sent',
    'KABUL (AP) — Gunmen killed nine people in a market, officials said.\n\nThey attacked the town of Vellar, in Orun province, on Sunday evening.',
    'Vellar',
  ],
  [
    'a place where groups operate',
    'Nine soldiers were killed in a drone attack on a base in Jordan. The president blamed rebels operating in Syria for Sunday’s attack.',
    'Jordan',
  ],
  [
    'a place of which somebody thought something',
    'Gunmen killed nine people in Nairobi on Tuesday. The rebels claimed the attack, calling it a response to the decision on Jerusalem.',
    'Nairobi',
  ],
];

for (const [what, text, place] of PLACES)
  test(`an attack is not placed in ${what}`, () => assert.equal(placeOf(text), place));

test('a quarter that no list knows is a place where it is called one', () => {
  assert.equal(
    placeOf('Two farmers were shot dead on Sunday in the Vellar area of Orun district, police said.'),
    'Vellar',
  );
});

test('a desk with a colon is a dateline', () => {
  assert.equal(placeOf('MULTAN: The death toll from Monday’s blast in a mosque rose to nine on Tuesday.'), 'Multan');
});

test('a city in capitals before a dash is a dateline, and not where a bomb went off elsewhere', () => {
  assert.equal(
    placeOf(
      'COTABATO CITY — Eight passengers were hurt when a bomb exploded in a bus in Vellar on Saturday, police said.',
    ),
    'Vellar',
  );
});

test('a house that was attacked says where, with its town', () => {
  assert.equal(placeOf('Nine people were killed in an attack on Vellar University on Monday.'), 'Vellar University');
  assert.equal(
    placeOf('Nine people were killed in an attack on Vellar School in Multan on Monday.'),
    'Vellar School, Multan',
  );
});

test('the lead tells of the event of the headline, though it names another town for it', () => {
  const reading = read(
    'Nine guards killed in Pasni ambush: army\n\nAt least nine guards were killed when rebels ambushed two vehicles in Gwadar district, the army said. The Leon Front accepted responsibility for the assault.',
  );
  assert.equal(reading.incidents.length, 1);
  assert.deepEqual(bounds(reading, 'killed'), ['9..9', '9..']);
});

test('a lead that counts the dead of several attacks is what a report is about', () => {
  const reading = read(
    'Bandits kill 9 in fresh attacks on Toledo villages\n\nBandits have killed nine people in separate attacks on two villages near Toledo.\n\nA chief confirmed it.\n\nLast week, bandits killed 16 people in Leon.',
  );
  assert.ok(bounds(reading, 'killed').every((b) => b === '9..9'));
});

const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['the same day', 'The same day, shelling of Multan killed one person and wounded 14.'],
  [
    'an aside on what a group did before',
    'Suspicion fell on the Red Dawn Front, which killed 30 people at the same market in May 2021.',
  ],
  ['what had been before', 'Before Sunday, 14 guards had been killed.'],
  ['the last time', 'The last time rebels killed as many, 14 traders, was in 2017.'],
  ['earlier in the week', 'Earlier this week, 14 guards were killed in an exchange of fire in Multan.'],
];

for (const [what, text] of ELSEWHERE)
  test(`the dead of ${what} are not those of the attack`, () => {
    const reading = read(
      `Gunmen killed nine traders at a market in Lahore on Sunday, police said.\n\nA mayor condemned the attack.\n\nShops were closed.\n\n${text}`,
    );
    assert.deepEqual(bounds(reading, 'killed'), ['9..9']);
    assert.deepEqual(bounds(reading, 'wounded'), []);
  });

test('“killed when a bomb exploded” is one event, placed by its second half', () => {
  const reading = read(
    `${HEADLINE}Gunmen killed nine traders in Lahore on Sunday.\n\nPolice came.\n\nIn a separate incident, five people were killed when a bomb exploded in Multan.`,
  );
  assert.equal(reading.incidents.length, 2);
  assert.equal(reading.incidents.find((i) => !i.main)?.place?.name, 'Multan');
});

const FIGURES: readonly (readonly [string, 'killed' | 'wounded', readonly string[]])[] = [
  ['Twelve others sustained various degrees of injuries.', 'wounded', ['12..12']],
  ['He said that 11 persons sustained gunshot wounds and were receiving treatment.', 'wounded', ['11..11']],
  ['Five people, including four inmates and a guard of the Leon Corps, were killed.', 'killed', ['5..5', '9..9']],
];

for (const [text, field, expected] of FIGURES)
  test(`counted: ${text}`, () => {
    const got = bounds(read(`Nine traders were killed in an attack in Toledo on Monday. ${text}`), field);
    for (const one of expected) assert.ok(got.includes(one), JSON.stringify(got));
    assert.ok(!got.includes('1..1'));
  });

test('what somebody says to the contrary stands beside the first count', () => {
  const text =
    'At least three people have been killed in a bombing in Toledo, officials say. However, a doctor told the paper that 21 people were killed in Thursday’s attack.';
  const parts = mainClaims(read(text), 'killed').filter((c) => c.value.part);
  assert.deepEqual(parts, []);
});

test('“another injured” besides the dead is one, though the headline has said so', () => {
  const reading = read(
    'Two traders shot dead, one hurt in Toledo\n\nTwo traders were shot dead and another injured in Toledo on Sunday.',
  );
  assert.ok(bounds(reading, 'wounded').every((b) => b === '1..1'));
});

const ATTACK = 'Nine people were killed in an attack in Toledo on Monday. ';
const SAID: readonly (readonly [string, readonly string[]])[] = [
  ['The Red Dawn Front, believed to be an arm of the ELN, claimed responsibility.', ['claimed Red Dawn Front']],
  ['It was claimed by the ELN-affiliated Red Dawn Front.', ['claimed Red Dawn Front']],
  ['Officials cast doubt on it, pointing instead to the Red Dawn Brigade.', ['suspected Red Dawn Brigade']],
  ['Red Dawn Front spokesman Tom Rowe later distanced the group from the bombing.', ['denied Red Dawn Front']],
  [
    'The army blamed the Red Dawn Front. The insurgents denied any role.',
    ['blamed Red Dawn Front', 'denied Red Dawn Front'],
  ],
  ['Islamic State said on its outlet Amaq that its militants were behind the attack.', ['claimed Islamic State']],
  ['The governor suggested that Ukraine was involved.', ['blamed Ukraine']],
  ['The army blamed “terrorist organizations backed by foreign forces”.', ['blamed terrorist organizations']],
  ['The raid was blamed by residents on the Red Dawn Front.', ['blamed Red Dawn Front']],
  [
    'No group claimed it and the Red Dawn Front, in a statement, distanced itself from it.',
    ['no_claim null', 'denied Red Dawn Front'],
  ],
  ['The Red Dawn Front condemned the attack and denied it was involved.', ['denied Red Dawn Front']],
  [
    'The governor said the attackers, suspected to be Red Dawn Front members, came in large numbers.',
    ['suspected Red Dawn Front'],
  ],
];

for (const [text, expected] of SAID) test(`said: ${text}`, () => assert.deepEqual(statements(ATTACK + text), expected));

test('a country before “attack” in a headline is where it was', () => {
  assert.deepEqual(
    statements('Iraq attack: bombs in central Baghdad kill nine\n\nNine people were killed on Monday.'),
    [],
  );
});
