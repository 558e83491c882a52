import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findIncident, fits, isName } from '../../src/commands/find-incident.ts';
import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Head } from '../../src/model/incident.ts';
import { readFiles } from '../../src/sources/read-files.ts';

const seeds = new URL('../../seeds', import.meta.url).pathname;
const readings = [];
for await (const sourced of readFiles([seeds])) if ('report' in sourced) readings.push(readReport(sourced.report));
const all = derive(readings, [], null).map(({ briefing }) => briefing);

const idOf = (typed: string, among: readonly Head[] = all): string => {
  const found = findIncident(typed, among);
  if ('one' in found) return found.one.id;
  return 'several' in found ? `several: ${found.several.map((entry) => entry.id).join(', ')}` : 'none';
};

const NAMES = [
  'al asad',
  'Al-Asad',
  'Ain al-Assad',
  'ayn al asad',
  'عين الأسد',
  'عين الاسد',
  'al-asd',
  'anbar',
  'ANBAR',
  'iraq base attack',
  'rocket attack iraq',
  'al-asad-2024-08-05',
  'AlAsad',
  'ein al-asad',
  'ayn as-asad',
  'عين اسد',
  'al asad 5 august',
  'aug 5 iraq',
];
for (const typed of NAMES)
  test(`“${typed}” is the attack on the base`, () => assert.equal(idOf(typed), 'al-asad-2024-08-05'));

test('incidents that are only mentioned have entries of their own', () => {
  assert.match(idOf('tower 22'), /^tower-22/);
  assert.match(idOf('Tower22'), /^tower-22/);
  assert.match(idOf('babil'), /^babil/);
  assert.match(idOf('haniyeh'), /^haniyeh/);
});

const entry = (id: string, main: boolean, names: string[]): Head => ({
  id,
  title: id,
  names,
  reports: [{ id: 'r', main, source: null, publishedAt: null }],
});

test('what reports are about comes before what they only mention', () =>
  assert.equal(
    idOf('quetta', [entry('quetta-1', false, ['quetta']), entry('quetta-2', true, ['quetta'])]),
    'quetta-2',
  ));

test('two that fit equally are offered, not guessed', () =>
  assert.equal(
    idOf('quetta', [entry('quetta-1', true, ['quetta']), entry('quetta-2', true, ['quetta'])]),
    'several: quetta-1, quetta-2',
  ));

const nearestTo = (typed: string): string[] => {
  const found = findIncident(typed, all);
  assert.ok('none' in found, typed);
  return found.none.map(({ id }) => id);
};

test('where none fits, those that share a word with it or begin like it are near', () => {
  for (const typed of ['tower twenty', 'towr twenty', 'tow'])
    assert.equal(nearestTo(typed)[0], 'tower-22-2024-01', typed);
  assert.equal(nearestTo('al asad 5 june')[0], 'al-asad-2024-08-05');
  assert.ok(nearestTo('attack on mars').length <= 3);
});

test('nothing is near to nonsense, to a place that no report names, or to an article alone', () => {
  for (const typed of ['blarg', 'asdf qwer', 'atlantis', 'al', '???', 'x'.repeat(300)])
    assert.deepEqual(nearestTo(typed), [], typed);
});

test('words fit an incident when all of them stand among its names', () => {
  for (const typed of ['iraq base attack', 'al-asad', 'rocket attack']) assert.ok(fits(typed, all), typed);
  for (const typed of ['al-asad wounded', 'who did it', 'iraq bse attack', '', 'the of'])
    assert.ok(!fits(typed, all), typed);
});

test('where no name is given, those that reports are about are the nearest', () => {
  const found = findIncident('', all);
  assert.deepEqual('none' in found && found.none.map(({ id }) => id), ['al-asad-2024-08-05']);
});

test('an article alone, or another day, is no name', () => {
  assert.equal(idOf('al'), 'none');
  assert.equal(idOf('al asad 5 june'), 'none');
});

test('a question word is no slip of a name', () => assert.equal(isName('who', all), false));

test('any typed text finds something or nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => void findIncident(typed, all)),
    { numRuns: 200 },
  );
});
