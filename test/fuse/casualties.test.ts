import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import type { Count } from '../../src/model/count.ts';
import type { Counted } from '../../src/model/figure.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { aClaim, aReading, atLeast, exactly, people } from '../support/a-reading.ts';
import { AL_ASAD_CLUSTERS, alAsadReadings } from '../support/al-asad-readings.ts';

const numbers = ({ low, best, high, openAbove }: Count) => ({ low, best, high, openAbove });

function casualtiesOf(readings: Reading[], rulings: Ruling[] = []) {
  const members = readings.map(({ id }) => ({ report: id, incident: 0 }));
  return fuseIncident(new Map(readings.map((reading) => [reading.id, reading])), members, rulings).casualties;
}

const seeds = (...ids: string[]) => casualtiesOf(alAsadReadings().filter((reading) => ids.includes(reading.id)));

test('five reports of the attack on Al-Asad: 5 to 7 wounded, open above, provisional', () => {
  const { wounded, wounded_serious, killed, missing } = seeds('000', '001', '002', '003', '004');
  assert.equal(wounded.status, 'reported');
  assert.deepEqual(numbers(wounded), { low: 5, best: 5, high: 7, openAbove: true });
  assert.equal(wounded.provisional, true);
  assert.equal(wounded.victims[0], 'military personnel and civilians');
  assert.deepEqual(numbers(wounded_serious), { low: 1, best: 1, high: 1, openAbove: true });
  assert.equal(killed.status, 'not_reported');
  assert.equal(missing.status, 'not_reported');
});

test('the count moves with the reports: several, at least seven unsourced, then the sourced five', () => {
  assert.deepEqual(numbers(seeds('001').wounded), { low: null, best: null, high: null, openAbove: true });
  assert.equal(seeds('001').wounded.status, 'reported');
  assert.deepEqual(numbers(seeds('001', '000').wounded), { low: 7, best: 7, high: null, openAbove: true });
  assert.deepEqual(numbers(seeds('001', '000', '002').wounded), { low: 5, best: 5, high: 7, openAbove: true });
  assert.equal(seeds('001', '000').wounded.provisional, false);
});

test('one number from one origin is one figure, in however many reports', () => {
  const five = seeds('000', '001', '002', '003', '004').wounded.figures.find((figure) => figure.floor === 5);
  assert.deepEqual(five?.reports, ['002', '003', '004']);
  assert.equal(five?.speaker, 'US officials');
  assert.equal(five?.via, 'Reuters');
});

test('numbers of other incidents stay with them', () => {
  const readings = new Map(alAsadReadings().map((reading) => [reading.id, reading]));
  const [, tower22, sinceBiden, babil] = AL_ASAD_CLUSTERS.map(
    (members) => fuseIncident(readings, members, []).casualties,
  );
  assert.deepEqual(numbers(tower22!.killed), { low: 3, best: 3, high: 3, openAbove: false });
  assert.equal(tower22!.wounded.status, 'reported');
  assert.equal(tower22!.wounded.low, null);
  assert.deepEqual(numbers(sinceBiden!.killed), { low: 6, best: 6, high: null, openAbove: true });
  assert.deepEqual(numbers(babil!.killed), { low: 4, best: 4, high: 4, openAbove: false });
});

type Said = { on?: string; source?: string; speaker?: string; via?: string };
let serial = 0;
function report(field: Counted, value: ReturnType<typeof people>, { on, source, speaker, via }: Said = {}): Reading {
  serial += 1;
  const claim = aClaim(field, value, 'a number', { ...(speaker && { speaker }), ...(via && { via }) });
  return aReading({
    id: `r${serial}`,
    text: 'a number',
    ...(on && { publishedAt: on }),
    ...(source && { source }),
    claims: [claim],
  });
}

test('a later figure of a named speaker takes the place of the earlier one, whatever the outlet', () => {
  const { killed } = casualtiesOf([
    report('killed', exactly(3), { on: '2024-08-05', source: 'A', speaker: 'the Interior Ministry' }),
    report('killed', exactly(4), { on: '2024-08-06', source: 'B', speaker: 'the Interior Ministry' }),
  ]);
  assert.deepEqual(numbers(killed), { low: 4, best: 4, high: 4, openAbove: false });
  const old = killed.figures.find((figure) => !figure.standing);
  assert.equal(old?.floor, 3);
  assert.match(old?.why ?? '', /same source later said “4”/);
});

test('described sources are one origin only at one agency', () => {
  const told = (via: string) => ({ speaker: 'officials', via });
  const apart = casualtiesOf([
    report('killed', exactly(3), { on: '2024-08-05', ...told('Reuters') }),
    report('killed', exactly(4), { on: '2024-08-06', ...told('AP') }),
  ]);
  assert.deepEqual(numbers(apart.killed), { low: 3, best: 4, high: 4, openAbove: false });
  const together = casualtiesOf([
    report('killed', exactly(3), { on: '2024-08-05', ...told('AP') }),
    report('killed', exactly(4), { on: '2024-08-06', ...told('The Associated Press news agency') }),
  ]);
  assert.deepEqual(numbers(together.killed), { low: 4, best: 4, high: 4, openAbove: false });
});

test('reports of one day, or without a date, do not take each other’s place', () => {
  for (const on of ['2024-08-05', undefined])
    assert.deepEqual(
      numbers(
        casualtiesOf([
          report('killed', exactly(3), { ...(on && { on }), speaker: 'police' }),
          report('killed', exactly(4), { on: '2024-08-05', speaker: 'police' }),
        ]).killed,
      ),
      { low: 3, best: on ? 3 : 4, high: 4, openAbove: false },
    );
});

test('a number that is more likely one of some gives way to one that is of all', () => {
  const doubtful = (n: number) => people({ floor: n, ceiling: n, says: String(n), doubtful: true });
  const counted = (...values: [ReturnType<typeof people>, Said?][]) =>
    numbers(casualtiesOf(values.map(([value, said]) => report('wounded', value, said))).wounded);
  const firm = { low: 5, best: 5, high: 5, openAbove: false };
  assert.deepEqual(counted([exactly(5)], [doubtful(3)]), firm);
  assert.deepEqual(counted([exactly(5)], [doubtful(78)]), firm);
  assert.deepEqual(counted([exactly(5)], [doubtful(6)]).high, 6);
  assert.deepEqual(counted([exactly(5)], [doubtful(3), { speaker: 'police' }]).best, 3);
  assert.deepEqual(counted([doubtful(3)]).best, 3);
});

test('a report may itself put a number in the place of another', () => {
  const { killed } = casualtiesOf([
    report('killed', exactly(207), { on: '2024-08-05', speaker: 'police' }),
    report('killed', people({ floor: 290, ceiling: 290, says: '290', replaces: 207 }), {
      on: '2024-08-06',
      speaker: 'the mayor',
    }),
  ]);
  assert.deepEqual(numbers(killed), { low: 290, best: 290, high: 290, openAbove: false });
});

test('a part is never a total', () => {
  const { killed } = casualtiesOf([
    report('killed', exactly(9), { speaker: 'police' }),
    report('killed', people({ floor: 4, ceiling: 4, says: 'four of the nine', part: true }), { speaker: 'police' }),
  ]);
  assert.deepEqual(numbers(killed), { low: 9, best: 9, high: 9, openAbove: false });
});

test('"no casualties" is zero killed and zero wounded, said by somebody', () => {
  const { killed, wounded, missing } = casualtiesOf([
    aReading({
      id: 'r',
      text: 'No casualties.',
      claims: [aClaim('casualties', { state: 'none', text: 'No casualties' }, 'No casualties.')],
    }),
  ]);
  assert.equal(killed.status, 'reported_none');
  assert.deepEqual(numbers(wounded), { low: 0, best: 0, high: 0, openAbove: false });
  assert.equal(missing.status, 'not_reported');
});

test('"no details on casualties" leaves killed unreported; "the number of dead is not known" does not', () => {
  const general = aReading({
    id: 'r',
    text: 'No details on casualties.',
    claims: [aClaim('casualties', { state: 'unknown', text: 'No details on casualties' }, 'No details on casualties.')],
  });
  assert.equal(casualtiesOf([general]).killed.status, 'not_reported');
  const unknown = casualtiesOf([report('killed', people({ says: 'not known', state: 'unknown' }))]).killed;
  assert.equal(unknown.status, 'reported_unknown');
  assert.equal(unknown.quotes?.length, 1);
});

test('a number that a person struck stands no longer, and stays visible with the reason', () => {
  const wrong = report('killed', exactly(9), { speaker: 'police' });
  const right = report('killed', exactly(2), { speaker: 'the mayor' });
  const ruling: Ruling = {
    kind: 'strike',
    claims: [wrong.claims[0]!.id],
    by: 'ann',
    reason: 'another attack',
    at: '2024-08-07T00:00:00Z',
    id: 'x',
  };
  const { killed } = casualtiesOf([wrong, right], [ruling]);
  assert.deepEqual(numbers(killed), { low: 2, best: 2, high: 2, openAbove: false });
  assert.equal(killed.figures.find((figure) => figure.floor === 9)?.why, 'struck: another attack');
  const undo: Ruling = {
    kind: 'undo',
    ruling: 'x',
    by: 'ann',
    reason: 'was right',
    at: '2024-08-08T00:00:00Z',
    id: 'y',
  };
  assert.equal(casualtiesOf([wrong, right], [ruling, undo]).killed.high, 9);
});

test('attackers are counted apart, and only where a report speaks of them', () => {
  assert.equal('attackers_killed' in casualtiesOf([report('killed', atLeast(1))]), false);
  assert.equal(casualtiesOf([report('attackers_killed', exactly(2))]).attackers_killed?.best, 2);
});

test('an unsourced “nobody” says nothing against a number, a sourced one does', () => {
  const nobody = people({ says: 'no', state: 'none' });
  const unsourced = casualtiesOf([
    report('wounded', nobody, { on: '2024-08-07' }),
    report('wounded', exactly(5), { on: '2024-08-05' }),
  ]);
  assert.deepEqual(numbers(unsourced.wounded), { low: 5, best: 5, high: 5, openAbove: false });
  const sourced = casualtiesOf([
    report('wounded', nobody, { speaker: 'police' }),
    report('wounded', exactly(5), { speaker: 'the mayor' }),
  ]);
  assert.deepEqual(numbers(sourced.wounded), { low: 0, best: 0, high: 5, openAbove: false });
});

test('“nobody” beside “several” leaves no number', () => {
  const several = report('wounded', people({ says: 'several', state: 'vague' }), { speaker: 'the mayor' });
  const { wounded } = casualtiesOf([
    several,
    report('wounded', people({ says: 'no', state: 'none' }), { speaker: 'police' }),
  ]);
  assert.equal(wounded.status, 'reported');
  assert.deepEqual(numbers(wounded), { low: null, best: null, high: null, openAbove: true });
});

const MAY_RISE = 'The count may still rise, medics said.';
const mayRise = (of: 'casualties' | 'killed' | 'wounded') =>
  aClaim('provisional', { of, text: 'may still rise' }, MAY_RISE, { speaker: 'medics' });

test('a caveat on casualties is one on the counts that its own report has a number for', () => {
  const { killed, wounded } = casualtiesOf([
    aReading({
      id: 'hurt',
      text: `Nine were hurt, medics said. ${MAY_RISE}`,
      claims: [
        aClaim('wounded', exactly(9), 'Nine were hurt, medics said.', { speaker: 'medics' }),
        mayRise('casualties'),
      ],
    }),
    report('killed', exactly(2), { speaker: 'police' }),
  ]);
  assert.equal(wounded.provisional, true);
  assert.equal(wounded.figures[0]?.caveats?.[0]?.exact, MAY_RISE);
  assert.equal(killed.provisional, false);
  assert.equal(killed.figures[0]?.caveats, undefined);
});

test('a caveat falls with the number that it was said of', () => {
  const early = aReading({
    id: 'early',
    text: `Two died, the Interior Ministry said. ${MAY_RISE}`,
    publishedAt: '2025-03-11',
    claims: [
      aClaim('killed', exactly(2), 'Two died, the Interior Ministry said.', { speaker: 'the Interior Ministry' }),
      mayRise('killed'),
    ],
  });
  assert.equal(casualtiesOf([early]).killed.provisional, true);
  const late = report('killed', exactly(4), { on: '2025-03-13', speaker: 'the Interior Ministry' });
  assert.equal(casualtiesOf([early, late]).killed.provisional, false);
});

test('that the toll may rise is said of the dead also where its report has no number of them', () => {
  const numberless = aReading({ id: 'numberless', text: MAY_RISE, claims: [mayRise('killed')] });
  const { killed, wounded } = casualtiesOf([
    numberless,
    report('killed', exactly(2), { speaker: 'police' }),
    report('wounded', exactly(2), { speaker: 'police' }),
  ]);
  assert.equal(killed.provisional, true);
  assert.equal(killed.figures[0]?.caveats, undefined);
  assert.equal(wounded.provisional, false);
});

test('a toll that is lowered takes the place of “at least” so many', () => {
  const { killed } = casualtiesOf([
    report('killed', atLeast(21), { on: '2025-03-13', speaker: 'the interior ministry' }),
    report('killed', { ...exactly(18), replaces: 21 }, { on: '2025-03-15' }),
  ]);
  assert.deepEqual(numbers(killed), { low: 18, best: 18, high: 18, openAbove: false });
  assert.match(killed.figures.find((figure) => !figure.standing)?.why ?? '', /puts “18” in its place/);
});

test('“at least two” and “two” put neither in the place of the other', () => {
  const { killed } = casualtiesOf([
    report('killed', { ...atLeast(2), replaces: 2 }, { on: '2025-03-13', speaker: 'the interior ministry' }),
    report('killed', { ...exactly(2), replaces: 2 }, { on: '2025-03-13', speaker: 'the defence ministry' }),
  ]);
  assert.deepEqual(
    killed.figures.map(({ standing }) => standing),
    [true, true],
  );
});
