import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const INJURING = 'Gunmen attacked a post in Toledo on Monday, killing nine guards and injuring 14 others';
const WOUNDING = 'Rebels ambushed a convoy in Toledo on Monday, killing nine guards and wounding 14';
const HURT = 'At least nine people died and 14 were hurt in a bomb attack in Toledo on Monday';

/** What may stand behind a count, in its sentence or a later one, and is none of the event. */
const BESIDE: readonly string[] = [
  `${INJURING}, a spokesman for the Leonese Army said.`,
  `${INJURING}, an official news agency reported on Tuesday.`,
  `${INJURING}, two guards and a doctor said.`,
  `${INJURING}, Mayor Tom Rowe and two councillors said.`,
  `${INJURING}, a doctor at the Qorvan clinic told reporters.`,
  `${WOUNDING}, the army and a clerk of the clinic said.`,
  `${WOUNDING}, 40 km (25 miles) north of Qorvan.`,
  `${WOUNDING}, hours after a similar attack in Leon killed three.`,
  `${HURT}, a day after a bomb killed 31 people in Leon.`,
];

for (const text of BESIDE)
  test(`told beside the main event: ${text}`, () => {
    const reading = read(text);
    const main = reading.incidents.find((incident) => incident.main);
    const isCounted = (many: string): boolean => /^9\.\.9?$|^14\.\.14$/u.test(many);
    const all = [...bounds(reading, 'killed'), ...bounds(reading, 'wounded')];
    assert.ok(all.length >= 2 && all.every(isCounted), all.join());
    assert.deepEqual([main?.place?.name, main?.when?.start], ['Toledo', '2025-03-10']);
  });

/** Other attacks of which a report tells near its lead, and what goes on behind them. */
const OTHERS: readonly string[] = [
  'In a separate attack in Leon, two people were killed and four wounded.',
  'A day earlier, a bomb had killed eight soldiers in Leon.',
  'In 2009, Red Dawn claimed an attack on a bank in Leon that killed 17.',
  'Meanwhile, an explosion at a mill in Leon injured 23 workers.',
];

for (const other of OTHERS)
  test(`a new paragraph goes back to the main event: ${other}`, () => {
    const reading = read(`A bomb killed nine people in Toledo on Monday.\n\n${other}\n\nThe blast wounded 14 others.`);
    assert.deepEqual([bounds(reading, 'killed'), bounds(reading, 'wounded')], [['9..9'], ['14..14']]);
    assert.deepEqual(mainClaims(reading, 'attribution'), []);
  });

test('where the dead are buried is not where they died', () => {
  const text = 'A bomb killed nine people on Monday. Their funerals will be held in Leon on Saturday.';
  const main = read(text).incidents.find((incident) => incident.main);
  assert.deepEqual([main?.place, main?.when?.start], [null, '2025-03-10']);
});

test('who speaks in a report is no village in it', () => {
  const text =
    'President Tom Qorvan said he was well. The drones went off near Qorvan at a parade in Toledo on Monday.';
  const main = read(text).incidents.find((incident) => incident.main);
  assert.equal(main?.place?.name, 'Toledo');
});

test('an attack that the main one is likened to lends it no place', () => {
  const text =
    'Nine people were killed on Monday in an attack like the Qorvan bombings. The bomb hit a train in Toledo.';
  assert.equal(read(text).incidents.find((incident) => incident.main)?.place?.name, 'Toledo');
});

test('a line that ends in "central" is broken off', () => {
  const text = 'Nine people were killed on Monday when a bomb went off in central\nToledo, the mayor said.';
  assert.equal(read(text).sentences.length, 1);
});

test('a headline over a short lead is a line of its own', () => {
  const text =
    'Rebels of the Eastern Range Burn a Bus and Two Mills in the Hills\nNine people were killed in Toledo on Monday.';
  assert.deepEqual(
    read(text).sentences.map(({ paragraph }) => paragraph),
    [0, 1],
  );
});

test('a third man killed in a feud is one, a third victim who dies makes three', () => {
  assert.deepEqual(bounds(read('A third man was murdered in Toledo on Monday in a feud of gangs.'), 'killed'), [
    '1..1',
  ]);
  assert.deepEqual(bounds(read('A third victim died on Monday of a shooting in Toledo.'), 'killed'), ['3..3']);
});

test('people gunned down by somebody are dead', () => {
  const text = 'At least 15 millers were gunned down by rebels in Toledo on Monday.';
  assert.deepEqual(bounds(read(text), 'killed'), ['15..']);
});

test('a death count is a toll', () =>
  assert.deepEqual(bounds(read('A club in Toledo was attacked on Monday with a death count of 53.'), 'killed'), [
    '53..53',
  ]));

test('towns are known by the names that news gives them', () => {
  for (const [said, country] of [
    ['Deraa', 'Syria'],
    ['Hargeisa', 'Somalia'],
    ['Lashkargah', 'Afghanistan'],
    ['Basilan', 'Philippines'],
  ] as const) {
    const main = read(`A bomb killed nine people in ${said} on Monday.`).incidents.find((incident) => incident.main);
    assert.deepEqual([main?.place?.name, main?.place?.country], [said, country]);
  }
});
