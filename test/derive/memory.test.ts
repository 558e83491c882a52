import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { derive } from '../../src/derive/derive.ts';
import { openMemory } from '../../src/derive/memory.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { madeUpReports } from '../bench/made-up-reports.ts';
import { alAsadReadings } from '../support/al-asad-readings.ts';

const bombing = (id: string, town: string, killed: string): Reading =>
  readReport({
    id,
    text: `A bomb killed ${killed} people at a market in ${town} on Monday, police said.`,
    publishedAt: '2025-03-11T08:00:00Z',
    source: 'Daily',
  });
const QUETTA = bombing('q', 'Quetta', 'four');
const KABUL = bombing('k', 'Kabul', 'two');
const of = (incidents: readonly Incident[], town: string): Incident =>
  incidents.find(({ briefing }) => briefing.id.startsWith(town))!;
const strike = (claims: string[]): Ruling => ({
  kind: 'strike',
  claims,
  by: 'ann',
  reason: 'retracted',
  at: '2025-03-12T00:00:00Z',
  id: 'r1',
});

test('a report that comes in leaves other incidents the same objects', () => {
  const memory = openMemory();
  const before = derive([QUETTA, KABUL], [], null, memory);
  const after = derive([QUETTA, KABUL, bombing('k2', 'Kabul', 'three')], [], null, memory);
  assert.equal(of(after, 'quetta'), of(before, 'quetta'));
  assert.notEqual(of(after, 'kabul'), of(before, 'kabul'));
});

test('a struck figure and its undoing change only the incident that it belongs to', () => {
  const memory = openMemory();
  const before = derive([QUETTA, KABUL], [], null, memory);
  const ruling = strike(QUETTA.claims.map(({ id }) => id));
  const struck = derive([QUETTA, KABUL], [ruling], null, memory);
  assert.equal(of(struck, 'kabul'), of(before, 'kabul'));
  assert.notEqual(JSON.stringify(struck), JSON.stringify(before));
  const undo: Ruling = {
    kind: 'undo',
    ruling: 'r1',
    by: 'ann',
    reason: 'it held',
    at: '2025-03-13T00:00:00Z',
    id: 'r2',
  };
  assert.deepEqual(derive([QUETTA, KABUL], [ruling, undo], null, memory), before);
});

test('with a memory of what was before, the incidents are those that are derived anew', () => {
  const readings = [...alAsadReadings(), QUETTA, KABUL, ...madeUpReports(24).map(readReport)];
  const claims = readings.flatMap((reading) => reading.claims.map(({ id }) => id));
  const steps = fc.tuple(fc.shuffledSubarray(readings, { minLength: 20 }), fc.subarray(claims, { maxLength: 3 }));
  fc.assert(
    fc.property(steps, ([stream, struck]) => {
      const memory = openMemory();
      for (const many of [8, 14, 19, stream.length]) {
        const rulings = struck.length && many > 8 ? [strike(struck)] : [];
        const known = stream.slice(0, many);
        assert.deepEqual(derive(known, rulings, null, memory), derive(known, rulings, null));
      }
    }),
    { numRuns: 15 },
  );
});
