import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateId, incidentId, numberTwins } from '../../src/brief/incident-id.ts';
import type { ReadIncident } from '../../src/model/reading.ts';
import { fuseAlAsad, fuseAlone } from '../support/a-briefing.ts';
import { anIncident, aReading } from '../support/a-reading.ts';

const idOf = (known: Partial<ReadIncident>) =>
  incidentId(fuseAlone(aReading({ id: 'r', text: 'text', incidents: [anIncident(known)], claims: [] })));

const place = (name: string, where_prec = 1) => ({
  name,
  aliases: [],
  admin1: null,
  country: null,
  lat: null,
  lon: null,
  where_prec,
  coordinatesFrom: null,
});
const days = (start: string, end: string, date_prec: number) => ({
  start,
  end,
  date_prec,
  timeOfDay: null,
  zone: null,
  basis: 'relative' as const,
});

test('an incident is called by its place and its date', () => {
  assert.equal(incidentId(fuseAlAsad()), 'al-asad-2024-08-05');
  assert.equal(idOf({ place: place('Tower 22'), when: days('2024-01-01', '2024-01-31', 3) }), 'tower-22-2024-01');
  assert.equal(
    idOf({ place: place('Babil province', 4), when: days('2024-07-30', '2024-07-30', 1) }),
    'babil-2024-07-30',
  );
  assert.equal(idOf({ place: place('Málaga') }), 'malaga');
});

test('a killing that reports call by its victim is called so too', () => {
  const killing = {
    title: 'killing of Ismail Haniyeh',
    victims: ['haniyeh'],
    place: place('Tehran'),
    when: days('2024-07-29', '2024-08-04', 2),
  };
  assert.equal(idOf(killing), 'haniyeh-2024-07');
  assert.equal(idOf({ ...killing, title: 'explosion in Tehran' }), 'tehran-2024-07');
});

test('a series is called by its own “since”', () =>
  assert.equal(
    idOf({ extent: 'series', since: 'since President Joe Biden took office' }),
    'attacks-since-president-joe-biden-took-office',
  ));

test('what has neither place nor date is called by its title', () =>
  assert.equal(idOf({ title: 'shooting at a school' }), 'shooting-at-a-school'));

test('a date is as long as it is known', () => {
  assert.equal(dateId({ start: '2024-08-05', date_prec: 1 }), '2024-08-05');
  assert.equal(dateId({ start: '2024-08-05', date_prec: 3 }), '2024-08');
  assert.equal(dateId({ start: '2024-01-01', date_prec: 5 }), '2024');
});

test('twins are numbered', () => assert.deepEqual(numberTwins(['a', 'b', 'a', 'a']), ['a', 'b', 'a-2', 'a-3']));
