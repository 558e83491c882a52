import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterReadings } from '../../src/cluster/cluster.ts';
import { readReport } from '../../src/extract/read-report.ts';

/** Ids of reports that are about one incident, in groups. */
function groupsOf(reports: Readonly<Record<string, readonly [text: string, publishedAt: string]>>): string[][] {
  const readings = Object.entries(reports).map(([id, [text, publishedAt]]) => readReport({ id, text, publishedAt }));
  const mains = new Map(readings.map((reading) => [reading.id, reading.incidents.findIndex(({ main }) => main)]));
  return clusterReadings(readings)
    .map((members) => members.filter((m) => mains.get(m.report) === m.incident).map((m) => m.report))
    .filter((group) => group.length > 0)
    .map((group) => group.toSorted())
    .toSorted();
}

const HARBOUR =
  'Four people were wounded when a gunman opened fire outside the Blue Lantern bar on Harbour Street in Duluth early Saturday, police said. Lt. Maria Olsen said the shooting followed an argument.';
const AFTER =
  'Police in Duluth have arrested a man over the shooting outside the Blue Lantern bar that wounded four people on Saturday. Kevin Marsh, 24, was taken into custody on Harbour Street, Lt. Maria Olsen said.';
const CHURCH =
  'A woman was killed in a shooting at the Grace Chapel parking lot in Tulsa on Saturday, police said. Sgt. Paul Reyes said a suspect fled in a grey van on Pine Avenue.';

test('a later report of an arrest belongs to the shooting that it is about', () =>
  assert.deepEqual(groupsOf({ a: [HARBOUR, '2015-08-15'], b: [AFTER, '2015-08-18'], c: [CHURCH, '2015-08-15'] }), [
    ['a', 'b'],
    ['c'],
  ]));

const ALDER =
  "A 24-year-old man was shot and wounded at 9:40 p.m. Saturday in the 400 block of Alder Street in Duluth, police said. He was taken to St. Luke's Hospital. No one has been arrested.";
const ALDER_AGAIN =
  'Duluth police are looking for whoever shot a 24-year-old man on Alder Street at 9:40 p.m. on Saturday. He was hit in the leg near his home and is expected to live.';
const BIRCH =
  "Duluth police said a 51-year-old man was shot and wounded at 6:15 p.m. Saturday in the 1200 block of Birch Street. He was taken to St. Luke's Hospital. The shooter fled.";

test('two shootings in one town on one day stay apart by street, age and time', () =>
  assert.deepEqual(groupsOf({ a: [ALDER, '2015-08-16'], b: [ALDER_AGAIN, '2015-08-17'], c: [BIRCH, '2015-08-16'] }), [
    ['a', 'b'],
    ['c'],
  ]));

const attack = (day: string): string =>
  `Rockets were fired at the Camp Redfield base in Iraq on ${day}, wounding two soldiers, Col. Adam Ford said. The base hosts coalition troops. No group has claimed the attack on Camp Redfield.`;

test('attacks on one base on other days stay apart', () =>
  assert.deepEqual(
    groupsOf({
      a: [attack('March 3'), '2021-03-04'],
      b: [attack('March 3'), '2021-03-05'],
      c: [attack('April 14'), '2021-04-15'],
    }),
    [['a', 'b'], ['c']],
  ));

test('reports of two towns in one outlet’s very words are about two events, however many there are', () => {
  const numbers = ['Three', 'Five', 'Seven', 'Nine', 'Eleven', 'Thirteen'];
  const told = (town: string) =>
    numbers.map((number, k): [string, readonly [string, string]] => [
      `${town} ${k}`,
      [
        `A bomb exploded at a market in ${town} on Monday. ${number} people were killed, police said.`,
        `2024-08-06T0${k}:00:00Z`,
      ],
    ]);
  const groups = groupsOf(Object.fromEntries([...told('Quetta'), ...told('Aleppo'), ...told('Peshawar')]));
  assert.deepEqual(
    groups.map((group) => [...new Set(group.map((id) => id.split(' ')[0]))]),
    [['Aleppo'], ['Peshawar'], ['Quetta']],
  );
});

test('as many killed on two spelled-out days, each told on its day, are about two events', () => {
  const told = (day: string, publishedAt: string) =>
    [`Gunmen shot dead three people at a market in Gao on ${day} 2025, police said.`, publishedAt] as const;
  const groups = groupsOf({ a: told('4 March', '2025-03-04'), b: told('11 March', '2025-03-11') });
  assert.deepEqual(groups, [['a'], ['b']]);
});

test('short reports of villages in two provinces, neither of which names the other, are about two events', () => {
  const told = (province: string, many: string) =>
    [
      `Gunmen killed ${many} people in a village in Nigeria’s ${province} state on Monday, residents said.`,
      '2024-08-06',
    ] as const;
  assert.deepEqual(groupsOf({ a: told('Borno', '14'), b: told('Kaduna', '25'), c: told('Borno', '15') }), [
    ['a', 'c'],
    ['b'],
  ]);
});

test('attacks in one town on other days of the week are apart, in one outlet’s very words', () => {
  const told = (day: string, number: string, publishedAt: string) =>
    [
      `A bomb exploded at a market in Quetta on ${day}. ${number} people were killed, police said.`,
      publishedAt,
    ] as const;
  const groups = groupsOf({
    a: told('Monday', 'Three', '2024-08-06'),
    b: told('Monday', 'Five', '2024-08-07'),
    c: told('Thursday', 'Seven', '2024-08-09'),
    d: told('Thursday', 'Nine', '2024-08-10'),
  });
  assert.deepEqual(groups, [
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('what a report only tells beside its own shooting makes it none of that one, however alike their words are', () => {
  const beside =
    'Five people were wounded when gunmen opened fire in Duluth on Wednesday night, Sgt. Paul Reyes said. Kevin Marsh and Maria Olsen were taken to Hale Hospital.';
  const roundup = `Three women were shot dead in a home in Duluth on Wednesday night, Sgt. Paul Reyes said. The women were shot in the Birch neighborhood.\n\nTwenty minutes earlier, five people were wounded in an Alder Park neighborhood shooting. Kevin Marsh and Maria Olsen were taken to Hale Hospital.`;
  assert.deepEqual(groupsOf({ a: [beside, '2015-08-13'], b: [roundup, '2015-08-13'] }), [['a'], ['b']]);
});

test('the order of readings makes no difference', () => {
  const all = { a: [HARBOUR, '2015-08-15'], b: [AFTER, '2015-08-18'], c: [CHURCH, '2015-08-15'] } as const;
  assert.deepEqual(groupsOf({ c: all.c, b: all.b, a: all.a }), groupsOf(all));
});
