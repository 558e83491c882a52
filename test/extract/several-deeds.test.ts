import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isField } from '../../src/model/claim.ts';
import { mainClaims, read } from '../support/read.ts';

test('a figure is of the event whose own words count it', () => {
  const reading = read(
    'Rebels attacked a mill in Toledo on Monday. They are also tied to the attack on a newspaper and to the murder of Ann Rowe, her son, and two other people.',
  );
  const four = reading.claims.find((claim) => isField(claim, 'killed'));
  assert.equal(four?.value.floor, 4);
  assert.equal(reading.incidents[four?.incident ?? -1]?.victims.join(), 'rowe');
});

test('a deed told with "meanwhile" or "also" is one of its own', () => {
  const reading = read(
    'Rebels attacked a police post in Toledo on Monday. Two officers were killed.\n\nThe rebels also robbed a toll-house and bombed a bridge, killing a guard.\n\nMeanwhile, gunmen attacked a mill and wounded three workers.',
  );
  const killed = reading.claims.filter((claim) => claim.field === 'killed');
  assert.notEqual(killed[0]?.incident, killed[1]?.incident);
  assert.notEqual(reading.claims.find((claim) => claim.field === 'wounded')?.incident, killed[0]?.incident);
});

test('what police also report of others is a deed of its own, what they report of the same is not', () => {
  const text = (who: string): string =>
    `Gunmen attacked a mill in Toledo on Monday.\n\nThe mill is old.\n\nPolice also reported that ${who} blew up a gate, wounding a guard.`;
  assert.equal(mainClaims(read(text('masked rebels')), 'wounded').length, 0);
  assert.equal(mainClaims(read(text('the gunmen')), 'wounded').length, 1);
});

test('what an attack followed was another event', () => {
  const reading = read(
    'Gunmen attacked a mill in Toledo on Monday. The attack followed a bombing in Lima, where three people were wounded.',
  );
  assert.equal(mainClaims(reading, 'wounded').length, 0);
});

test('“any other attack” did not happen', () => {
  const reading = read(
    'Ann Rowe was murdered in Toledo on Monday. We hope that no other attack follows. It was the work of the ELN.',
  );
  assert.deepEqual(
    mainClaims(reading, 'attribution').map((c) => c.value.actor),
    ['National Liberation Army (ELN)'],
  );
});

test('where police report something is not where it was', () => {
  const [first] = read(
    'Police reported today in Lima that rebels attacked a mill.\n\nThe attack took place in Toledo.',
  ).incidents;
  assert.equal(first?.place?.name, 'Toledo');
});

test('what many attacks did over some days is not what the last one did', () => {
  const reading = read(
    'A bomb went off at a bank in Toledo on Monday. No one was killed.\n\nAccording to the report, the attacks carried out in Toledo over the past 17 days have killed four people.',
  );
  assert.deepEqual(
    mainClaims(reading, 'killed').map(({ value }) => value.floor),
    [0],
  );
});

test('a shoot-out elsewhere is an event of its own', () => {
  const reading = read(
    'A bomb destroyed a police post in Toledo on Monday.\n\nThe post was new.\n\nNo one was hurt.\n\nIt came hours after a shoot-out at Lima Airport, where ten people were wounded.',
  );
  assert.ok(mainClaims(reading, 'wounded').every(({ value }) => value.floor === 0));
});

test('who was on the way to somewhere when it was done is no plan to do it', () => {
  const reading = read('A former envoy to Peru, Tom Rowe, went to Lima and was murdered in Toledo on Monday.');
  assert.equal(reading.incidents[0]?.extent, 'once');
});

test('each deed of a list that puts its place in front is one of its own', () => {
  const reading = read(
    'Several attacks were reported last night. In Toledo, rebels blew up a bank, wounding two guards. In the town of Leon, the ELN shot dead an officer. In Leon, police found leaflets.',
  );
  const wounded = reading.claims.find((claim) => claim.field === 'wounded');
  const killed = reading.claims.find((claim) => claim.field === 'killed');
  assert.notEqual(wounded?.incident, killed?.incident);
  assert.equal(reading.incidents[killed?.incident ?? -1]?.place?.name, 'Leon');
});
