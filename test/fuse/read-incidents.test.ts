import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishReading } from '../../src/fuse/read-incidents.ts';
import { alAsadReadings } from '../support/al-asad-readings.ts';

test('a reading is published with the numbers of each of its incidents', () => {
  const reading = alAsadReadings().find(({ id }) => id === '003')!;
  const { id, publishedAt, source, incidents, claims } = publishReading(reading);
  assert.deepEqual([id, publishedAt, source], ['003', null, 'The New Region']);
  assert.equal(claims.length, reading.claims.length);
  const [attack, babil] = incidents;
  assert.equal(attack?.main, true);
  assert.equal(attack?.casualties.wounded.best, 5);
  assert.equal(attack?.casualties.killed.status, 'not_reported');
  assert.equal(attack?.attribution.status, 'claimed');
  assert.equal(attack?.where?.name, 'Al-Asad Airbase');
  assert.equal(attack?.weapons[0]?.count?.best, 2);
  assert.equal(babil?.casualties.killed.best, 4);
  assert.equal(babil?.casualties.wounded.status, 'not_reported');
});

test('a bare ceiling has no best number', () => {
  const reading = alAsadReadings().find(({ id }) => id === '004')!;
  const ceilingOnly = {
    ...reading,
    claims: reading.claims.filter((claim) => /as many as seven/.test(claim.quote.exact)),
  };
  const wounded = publishReading(ceilingOnly).incidents[0]?.casualties.wounded;
  assert.deepEqual([wounded?.low, wounded?.best, wounded?.high], [null, null, 7]);
});
