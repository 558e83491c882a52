import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import { Fused } from '../../src/model/fused.ts';
import { AL_ASAD_CLUSTERS, alAsadReadings } from '../support/al-asad-readings.ts';

const fused = (ids = ['000', '001', '002', '003', '004']) =>
  fuseIncident(
    new Map(alAsadReadings().map((reading) => [reading.id, reading])),
    AL_ASAD_CLUSTERS[0]!.filter((member) => ids.includes(member.report)),
    [],
  );

const about = (field: string, ids?: string[]) => fused(ids).contradictions.filter((found) => found.field === field);
const reportsOf = (quotes: readonly { report: string }[]) => [...new Set(quotes.map((quote) => quote.report))];

test('wounded: at least five, as many as seven, and at least seven without a source', () => {
  const [wounded] = about('wounded');
  assert.equal(wounded?.sides.length, 3);
  assert.match(wounded?.reading ?? '', /5 to 7, and possibly more/);
});

test('seriously wounded: “one” and “at least one” are no contradiction', () =>
  assert.deepEqual(about('wounded_serious'), []));

test('no claim, then a claim, in a report without a date', () => {
  const change = about('attribution').find(({ sides }) => sides[0]?.value === 'no claim');
  assert.deepEqual(reportsOf(change?.sides[0]?.quotes ?? []), ['000', '001']);
  assert.deepEqual(reportsOf(change?.sides[1]?.quotes ?? []), ['003']);
  assert.match(change?.reading ?? '', /^Probably a change over time/);
});

test('one claim under two names is no rivalry', () => {
  const names = about('attribution').find(({ reading }) => /two names/.test(reading));
  assert.deepEqual(names?.sides.map((side) => side.value).sort(), ['Islamic Resistance in Iraq', 'al-Thawriyoun']);
});

test('weapons: two rockets, at least two, a missile, and what only the claimant says', () => {
  const values = about('weapon')[0]?.sides.map((side) => side.value) ?? [];
  for (const value of [
    'two Katyusha rockets',
    'at least two Katyusha rockets',
    'missile',
    'several drones (the claimant)',
  ])
    assert.ok(values.includes(value), value);
});

test('a sponsor that one report alleges and another calls unclear', () => {
  const [sponsor] = about('motive');
  assert.deepEqual(
    sponsor?.sides.map((side) => reportsOf(side.quotes)),
    [['000'], ['004']],
  );
});

test('“dangerous escalation” in four reports, “serious escalation” in one', () => {
  const [wording] = about('attribution.statement');
  assert.deepEqual(
    wording?.sides.map((side) => [side.value, reportsOf(side.quotes).length]),
    [
      ['“dangerous escalation”', 4],
      ['“serious escalation”', 1],
    ],
  );
});

test('victims: the widest description first', () => {
  const [victims] = about('wounded.victims');
  assert.deepEqual(
    victims?.sides.map((side) => side.value),
    ['military personnel and civilians', 'US personnel', 'US military personnel', 'servicemen'],
  );
});

test('one report alone contradicts nothing that it does not say twice', () =>
  assert.deepEqual(fused(['001']).contradictions, []));

test('a maximum that lost its source and became a minimum is a mutation', () => {
  const { mutations } = fused();
  const turned = mutations.find(({ from }) => from.report === '004' && /as many as seven/.test(from.exact));
  assert.equal(turned?.to.report, '000');
});

test('words that changed inside quotation marks, and a statement that lost its object, are mutations', () => {
  const { mutations } = fused();
  assert.ok(mutations.some(({ what, to }) => /“serious escalation”/.test(what) && to.report === '003'));
  const weakened = mutations.find(({ to }) => /any assault/.test(to.exact));
  assert.match(weakened?.from.exact ?? '', /today’s Iran-aligned militia attack/);
});

test('nothing mutates within one report', () => assert.deepEqual(fused(['004']).mutations, []));

test('victims who became another group on the way are a mutation', () =>
  assert.ok(fused().mutations.some(({ what }) => what === '“US personnel” became “US military personnel”')));

test('what is fused keeps to its format, in any order of members', () => {
  const readings = new Map(alAsadReadings().map((reading) => [reading.id, reading]));
  const members = AL_ASAD_CLUSTERS[0]!;
  const incident = fuseIncident(readings, members, []);
  assert.deepEqual(Fused.parse(incident), incident);
  assert.deepEqual(fuseIncident(readings, members.toReversed(), []), incident);
});
