import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { derive } from '../../src/derive/derive.ts';
import { Incident } from '../../src/model/incident.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { alAsadReadings } from '../support/al-asad-readings.ts';

const MAIN = 'al-asad-2024-08-05';
const decided = { by: 'ann', reason: 'seen on the spot', at: '2024-08-07T00:00:00Z', id: 'ruling-1' };
const find = (incidents: readonly Incident[], id: string) =>
  incidents.find(({ briefing }) => briefing.id === id)?.briefing;
const ids = (incidents: readonly Incident[]) => incidents.map(({ briefing }) => briefing.id);
const reportsOf = (incidents: readonly Incident[], id: string) =>
  find(incidents, id)?.reports.map((report) => report.id);

test('five reports make one attack and what they mention beside it, what reports are about first', () => {
  const incidents = derive(alAsadReadings(), [], null);
  assert.deepEqual(ids(incidents), [
    MAIN,
    'attacks-since-president-joe-biden-took-office',
    'babil-2024-07-30',
    'tower-22-2024-01',
  ]);
  assert.deepEqual(reportsOf(incidents, MAIN), ['000', '001', '002', '003', '004']);
  assert.deepEqual(reportsOf(incidents, 'tower-22-2024-01'), ['000', '002']);
  assert.deepEqual(
    find(incidents, MAIN)
      ?.related.map(({ id }) => id)
      .sort(),
    ids(incidents).slice(1),
  );
  for (const incident of incidents) assert.deepEqual(Incident.parse(incident), incident);
});

test('the order of reports changes not a byte', () => {
  const readings = alAsadReadings();
  const expected = JSON.stringify(derive(readings, [], null));
  fc.assert(
    fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
      assert.equal(JSON.stringify(derive(shuffled, [], null)), expected);
    }),
    { numRuns: 20 },
  );
});

const arrivedAt = new Map(['000', '001', '002', '003', '004'].map((id) => [id, '2024-08-08T00:00:00Z']));

test('as of a moment: an instant counts then, a date at its end, an undated report on arrival', () => {
  const at = (moment: string) => find(derive(alAsadReadings(), [], { at: moment, arrivedAt }), MAIN);
  assert.equal(at('2024-08-06T08:35:00Z'), undefined);
  const first = at('2024-08-06T08:36:00Z');
  assert.deepEqual(
    first?.reports.map(({ id }) => id),
    ['001'],
  );
  assert.equal(first?.casualties.wounded.low, null);
  assert.equal(first?.attribution.status, 'blamed');
  assert.equal(first?.asOf, '2024-08-06T08:36:00Z');
  assert.deepEqual(first?.mayHaveBeenOut, ['000', '002', '003', '004']);
  const nextDay = at('2024-08-07T00:00:00Z');
  assert.deepEqual(
    nextDay?.reports.map(({ id }) => id),
    ['000', '001', '002', '004'],
  );
  assert.equal(nextDay?.attribution.status, 'blamed');
  assert.deepEqual(nextDay?.mayHaveBeenOut, ['003']);
  const all = at('2024-08-08T00:00:00Z');
  assert.equal(all?.attribution.status, 'claimed');
  assert.equal(all?.mayHaveBeenOut, undefined);
});

test('a merge joins two incidents, and the briefing says who decided it', () => {
  const merge: Ruling = { ...decided, kind: 'merge', incidents: ['babil-2024-07-30', MAIN] };
  const incidents = derive(alAsadReadings(), [merge], null);
  assert.equal(ids(incidents).includes('babil-2024-07-30'), false);
  const merged = find(incidents, MAIN);
  assert.equal(merged?.casualties.killed.best, 4);
  assert.deepEqual(merged?.rulings, [merge]);
  const undo: Ruling = { ...decided, id: 'ruling-2', kind: 'undo', ruling: 'ruling-1' };
  assert.deepEqual(derive(alAsadReadings(), [merge, undo], null), derive(alAsadReadings(), [], null));
});

test('a split takes reports out, a move puts one elsewhere', () => {
  const split: Ruling = { ...decided, kind: 'split', incident: MAIN, reports: ['003'] };
  const apart = derive(alAsadReadings(), [split], null);
  assert.deepEqual(reportsOf(apart, MAIN), ['000', '001', '002', '004']);
  assert.deepEqual(reportsOf(apart, `${MAIN}-2`), ['003']);
  assert.equal(find(apart, MAIN)?.attribution.status, 'blamed');
  const back: Ruling = {
    ...decided,
    id: 'ruling-3',
    at: '2024-08-08T00:00:00Z',
    kind: 'move',
    report: '003',
    from: `${MAIN}-2`,
    to: MAIN,
  };
  assert.deepEqual(reportsOf(derive(alAsadReadings(), [split, back], null), MAIN), ['000', '001', '002', '003', '004']);
});

test('a struck number leaves the count and stays visible', () => {
  const claim = alAsadReadings()
    .find(({ id }) => id === '004')!
    .claims.find(({ quote }) => /as many as seven/.test(quote.exact))!.id;
  const strike: Ruling = { ...decided, kind: 'strike', claims: [claim] };
  const briefing = find(derive(alAsadReadings(), [strike], null), MAIN);
  assert.equal(
    briefing?.casualties.wounded.figures.find((figure) => figure.ceiling === 7)?.why,
    'struck: seen on the spot',
  );
  assert.deepEqual(briefing?.rulings, [strike]);
});

test('a ruling about an incident that is gone does nothing', () => {
  const gone: Ruling[] = [
    { ...decided, kind: 'merge', incidents: ['nowhere', MAIN] },
    { ...decided, id: 'r2', kind: 'split', incident: 'nowhere', reports: ['000'] },
    { ...decided, id: 'r3', kind: 'move', report: '000', from: MAIN, to: 'nowhere' },
    { ...decided, id: 'r4', kind: 'strike', claims: ['nowhere-01'] },
  ];
  const bare = ({ briefing: { rulings: _, ...rest } }: Incident) => rest;
  assert.deepEqual(derive(alAsadReadings(), gone, null).map(bare), derive(alAsadReadings(), [], null).map(bare));
});

const ADDRESS = 'https://news.example.org/al-asad';
const lastSeed = () => ({ ...alAsadReadings().find(({ id }) => id === '004')!, url: ADDRESS });
/** The same report once more under another id, with its sentences where they were. */
const again = (articleVersion: number): Reading => {
  const id = `004~${articleVersion}`;
  const seed = lastSeed();
  return {
    ...seed,
    id,
    articleVersion,
    claims: seed.claims.map((c) => ({ ...c, id: c.id.replace('004', id), quote: { ...c.quote, report: id } })),
  };
};
const others = () => alAsadReadings().filter(({ id }) => id !== '004');

test('as of a moment the version that was out then counts; one with the date of an earlier one was out on arrival', () => {
  const arrived = new Map([...arrivedAt, ['004~2', '2024-08-09T12:00:00Z']]);
  const at = (moment: string) =>
    find(derive([...others(), lastSeed(), again(2)], [], { at: moment, arrivedAt: arrived }), MAIN);
  const early = at('2024-08-09T00:00:00Z');
  assert.ok(early?.reports.some(({ id }) => id === '004'));
  assert.deepEqual([early?.replaced, early?.mayHaveBeenOut], [undefined, ['004~2']]);
  const later = at('2024-08-10T00:00:00Z');
  assert.ok(later?.reports.some(({ id }) => id === '004~2'));
  assert.deepEqual(
    later?.replaced?.map(({ id, by }) => [id, by]),
    [['004', '004~2']],
  );
});

test('a ruling on a report holds for the version that replaces it, where that still says so', () => {
  const claim = lastSeed().claims.find(({ quote }) => /as many as seven/.test(quote.exact))!.id;
  const strike: Ruling = { ...decided, kind: 'strike', claims: [claim] };
  const struck = find(derive([...others(), lastSeed(), again(2)], [strike], null), MAIN);
  assert.equal(
    struck?.casualties.wounded.figures.find(({ ceiling }) => ceiling === 7)?.why,
    'struck: seen on the spot',
  );
  const split: Ruling = { ...decided, kind: 'split', incident: MAIN, reports: ['004'] };
  const apart = derive([...others(), lastSeed(), again(2)], [split], null);
  assert.deepEqual(reportsOf(apart, `${MAIN}-2`), ['004~2']);
});
