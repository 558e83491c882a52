import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

/** What a report says, and the killed and the wounded whom it counts. */
const COUNTS: readonly (readonly [text: string, killed: readonly string[], wounded: readonly string[]])[] = [
  ['Twelve guards, one of them critically, were injured in an attack in Leon.', [], ['12..12']],
  ['Twelve guards, two critically, were injured in an attack in Leon.', [], ['12..12']],
  ['Twelve guards, including one critically, had been injured in an attack in Leon.', [], ['12..12']],
  ['Twelve guards were critically injured in an attack in Leon.', [], ['12..12']],
  ['An attack on a bus in Leon killed four guards and the daughter of another.', ['5..5'], []],
  ['In an attack in Leon, two guards plus a clerk were killed.', ['3..3'], []],
  ['The blast in Leon wounded around 150 people, a senior provincial official confirmed.', [], ['150..150']],
  ['Four guards and another four clerks were wounded in an attack in Leon.', [], ['8..8']],
  ['About three dozens were wounded in an attack in Leon.', [], ['36..36']],
  [
    'Gunmen opened fire on two cars in Leon. When police and members of the Densus 88 anti-terrorism unit responded, a police officer was shot dead.',
    ['1..1'],
    [],
  ],
  ['An attack in Leon killed a guard. The men were tasked to kill at least 150 clerks.', ['1..1'], []],
  ['While gunmen failed to kill Tom Rowe in the attack in Leon, a clerk was shot dead.', ['1..1'], []],
  ['Ten guards were wounded in an attack in Leon. No one was hurt among the rebels who took part.', [], ['10..10']],
];

for (const [text, killed, wounded] of COUNTS)
  test(`counted for what it is: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual([bounds(reading, 'killed'), bounds(reading, 'wounded')], [killed, wounded]);
  });

test('a bomb of last week, since when a town has been on edge, has its own wounded', () => {
  const text =
    'A roadside bomb hit a car near the border of Lebanon on Wednesday, wounding two guards.\n\nLebanon has been on edge since a car bomb last Friday in a suburb of Beirut wounded 53 people.';
  assert.deepEqual(bounds(read(text), 'wounded'), ['2..2']);
});

for (const text of [
  'Leon on Sunday rejected charges that it was behind a pair of devastating car-bomb attacks in Lima that killed 46 people.',
  'In near simultaneous attacks, gunmen have killed six people at a base and a mill in Leon.',
])
  test(`attacks that were made together are one event: ${text}`, () =>
    assert.equal(read(text).incidents.find(({ main }) => main)?.extent, 'once'));

test('the first interview since an attack is about that attack', () => {
  const text =
    'Two gunmen who stormed a mill are dead\n\nIn his first interview since Friday’s attack that left 27 people dead, the mayor called for calm.';
  assert.deepEqual(bounds(read(text), 'killed'), ['27..27']);
});

test('what the parts told behind it come to is the whole count', () => {
  const text =
    'Gunmen killed six people at a base and two shops in Leon on Monday.\n\nThey killed a clerk and a guard at one shop. At the other, they killed a visitor.\n\nA third band stormed the base, where they killed three soldiers.';
  const killed = mainClaims(read(text), 'killed').flatMap(({ value }) =>
    value.state === 'number' && !value.part ? [value.floor] : [],
  );
  assert.deepEqual(killed, [6]);
});

test('a number is no part of the rounded one that it says more exactly', () => {
  const text =
    'At least 40 dead in attack\n\nA bomb killed at least 40 people in Leon on Monday.\n\nThe mayor said that 43 people were killed and 93 injured.';
  const parts = mainClaims(read(text), 'killed').map(({ value }) => value.state === 'number' && value.part);
  assert.deepEqual(parts, [false, false, false]);
});

test('a lead that begins with the day after an attack is about that attack', () => {
  const text =
    'Home-grown group owns up to Leon blast\n\nA day after a high intensity blast killed 12 people and injured 70 at the Leon High Court, police received a letter.\n\nIt was the second letter claiming responsibility for the attack.';
  assert.deepEqual(bounds(read(text), 'killed'), ['12..12']);
});

test('a paragraph behind an attack of other years goes back to that of the report', () => {
  const text =
    'ELN claims responsibility for Leon blast\n\nThe ELN has claimed responsibility for the blast outside Leon High Court this morning.\n\nThe ELN is behind the 26/11 Lima terror attack at Rowe House in Lima.\n\nMeanwhile, police have handed over the case.\n\nAt least eleven people were killed when a high-intensity blast went off outside the gate of the court.';
  assert.deepEqual(bounds(read(text), 'killed'), ['11..']);
});

test('an attack on which a report touches with “Earlier” is another', () => {
  const text =
    'Death toll rises to 128 in attack on rally\n\nA bomber has killed at least 128 people at a rally in south-western Pakistan.\n\nA local candidate was among the dead in the Mastung town, police say.\n\nEarlier, a bomb attack on a similar rally in the northern town of Bannu killed four people.';
  const reading = read(text);
  assert.ok(!bounds(reading, 'killed').includes('4..4'));
  assert.equal(reading.incidents.find(({ main }) => main)?.place?.name, 'Mastung');
});

test('an ambush is not of the month in which a truce was broken', () => {
  const text =
    '20 soldiers killed in ambush\n\nThe ELN, with which Spain abrogated a ceasefire in January, has claimed responsibility for the ambush.\n\nRebels on Monday ambushed a convoy, killing 20 soldiers. Eleven soldiers were injured.';
  const reading = read(text);
  assert.deepEqual(bounds(reading, 'wounded'), ['11..11']);
  assert.equal(reading.incidents.find(({ main }) => main)?.when?.start, '2025-03-10');
});
