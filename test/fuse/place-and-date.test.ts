import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import type { Place } from '../../src/model/place.ts';
import type { Days } from '../../src/model/when.ts';
import { aClaim, anIncident, aReading } from '../support/a-reading.ts';

const place = (name: string, where_prec: number, known: Partial<Place> = {}): Place => ({
  name,
  aliases: [],
  admin1: null,
  country: null,
  lat: null,
  lon: null,
  where_prec,
  coordinatesFrom: null,
  ...known,
});

function whereOf(...places: Place[]) {
  const readings = places.map((value, i) =>
    aReading({ id: `r${i}`, text: value.name, claims: [aClaim('where', value, value.name)] }),
  );
  const members = readings.map(({ id }) => ({ report: id, incident: 0 }));
  return fuseIncident(new Map(readings.map((reading) => [reading.id, reading])), members, []).where;
}

test('the most precise place that most reports name, under all its names', () => {
  const where = whereOf(
    place('Iraq', 6, { country: 'Iraq' }),
    place('Ain al-Asad', 1, { lat: 33.8, lon: 42.4 }),
    place('Al-Asad Airbase', 1, { lat: 33.8, lon: 42.4, country: 'Iraq' }),
    place('Al-Asad Airbase', 1, { lat: 33.8, lon: 42.4 }),
    place('Haditha', 1),
    place('Anbar', 4, { admin1: 'Anbar', country: 'Iraq' }),
  );
  assert.equal(where?.name, 'Al-Asad Airbase');
  assert.deepEqual(where?.aliases, ['Ain al-Asad']);
  assert.equal(where?.admin1, 'Anbar');
  assert.equal(where?.country, 'Iraq');
  assert.deepEqual(
    where?.quotes.map((quote) => quote.report),
    ['r1', 'r2', 'r3', 'r5'],
  );
});

test('no claim of a place: the sentence that names the reading’s place, or nothing', () => {
  const claims = [aClaim('target', { name: 'a market' }, 'A bomb hit a market in Mosul.')];
  const withPlace = (name: string) =>
    fuseIncident(
      new Map([
        [
          'r',
          aReading({
            id: 'r',
            text: 'A bomb hit a market in Mosul.',
            incidents: [anIncident({ place: place(name, 1) })],
            claims,
          }),
        ],
      ]),
      [{ report: 'r', incident: 0 }],
      [],
    ).where;
  assert.equal(withPlace('Mosul')?.quotes[0]?.exact, 'A bomb hit a market in Mosul.');
  assert.equal(withPlace('Kirkuk'), null);
});

const day = (start: string, known: Partial<Days> = {}): Days => ({
  start,
  end: start,
  date_prec: 1,
  timeOfDay: null,
  zone: null,
  basis: 'weekday',
  ...known,
});

function fuseDays(...days: Days[]) {
  const readings = days.map((value, i) =>
    aReading({ id: `r${i}`, text: 'then', claims: [aClaim('when', value, 'then')] }),
  );
  const members = readings.map(({ id }) => ({ report: id, incident: 0 }));
  return fuseIncident(new Map(readings.map((reading) => [reading.id, reading])), members, []);
}

test('the day that most reports state; the other one stays as a contradiction', () => {
  const { when, contradictions } = fuseDays(
    day('2024-08-06', { timeOfDay: 'early hours' }),
    day('2024-08-05'),
    day('2024-08-05', { basis: 'stated' }),
  );
  assert.equal(when?.start, '2024-08-05');
  assert.equal(when?.timeOfDay, null);
  assert.equal(when?.basis, 'stated');
  const conflict = contradictions.find(({ field }) => field === 'when');
  assert.deepEqual(
    conflict?.sides.map((side) => side.value),
    ['Monday 5 August 2024', 'Tuesday 6 August 2024, early hours'],
  );
  assert.match(conflict?.reading ?? '', /same night/);
});

test('among equals the earlier day, and a week that holds a day speaks for it', () => {
  assert.equal(fuseDays(day('2024-08-06'), day('2024-08-05')).when?.start, '2024-08-05');
  const week = day('2024-08-06', { end: '2024-08-11', date_prec: 2 });
  const { when, contradictions } = fuseDays(day('2024-08-06'), day('2024-08-05'), week);
  assert.equal(when?.start, '2024-08-06');
  assert.equal(contradictions.length, 1);
});
