import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineOf } from '../../src/extract/text/dateline.ts';
import { mainClaims, read } from '../support/read.ts';

const WIRE = 'Asuncion (Paraguay), 7 Aug 91 (Efe) -- [Report] [Juan Gomez] [Text] A bomb wounded two people in Lima.';

test('a wire opens with where and when it was filed, and by whom', () => {
  const line = datelineOf(WIRE);
  assert.equal(line?.day, '1991-08-07');
  assert.equal(line?.source, 'Efe');
  assert.equal(WIRE.slice(line?.end), 'A bomb wounded two people in Lima.');
});

test('the place and the day of filing are not those of the incident', () => {
  const reading = read(WIRE, null);
  assert.equal(reading.publishedAt, '1991-08-07');
  assert.deepEqual(
    mainClaims(reading, 'where').map((c) => c.value.name),
    ['Lima'],
  );
  assert.deepEqual(mainClaims(reading, 'when'), []);
});

test('a broadcast without a day has none', () =>
  assert.deepEqual(datelineOf('Clandestine, no date (Radio Norte) -- [Text] We attacked.')?.day, null));

test('a sentence with a dash is no dateline', () =>
  assert.equal(datelineOf('In Lima, 7 people were hurt -- two of them badly.'), null));

test('brackets that never close end the search', () =>
  assert.equal(datelineOf(`Lima, 7 Aug 91 -- ${'['.repeat(200_000)}`)?.end, 18));
