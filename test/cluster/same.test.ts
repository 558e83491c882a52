import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameIncident } from '../../src/cluster/same.ts';
import { type Told, toldBy } from '../../src/cluster/told.ts';
import { readReport } from '../../src/extract/read-report.ts';

/** What a report of this day tells first, in a country of which no more is known. */
function toldOf(id: string, text: string): Told {
  const [told] = toldBy(readReport({ id, text, publishedAt: '2015-08-16' }));
  assert.ok(told?.incident.place && told.incident.when);
  const place = { ...told.incident.place, name: id, admin1: null, lat: null, lon: null };
  return { ...told, incident: { ...told.incident, place, main: false } };
}

const wounding = (id: string, victims: string): Told =>
  toldOf(id, `A shooting in Toledo on Saturday wounded ${victims}.`);

test('as many wounded on one day make two tellings in one country one', () =>
  assert.ok(sameIncident(wounding('a', 'seven people'), wounding('b', 'seven people'))));

test('one or two wounded are too few to tell an event by', () => {
  assert.ok(!sameIncident(wounding('a', 'a guard'), wounding('b', 'a clerk')));
  assert.ok(!sameIncident(wounding('a', 'two guards'), wounding('b', 'two clerks')));
});

test('what happened there at some time last year is no event of a day of that year', () => {
  const [now] = toldBy(
    readReport({ id: 'a', text: 'A shooting in Leon on Saturday killed one guard.', publishedAt: '2014-11-16' }),
  );
  const recalled = toldBy(
    readReport({
      id: 'b',
      text: "A shooting in Toledo on Saturday wounded nine. There was no sign of an attack such as last year's massacre in Leon, that killed 49 people.",
      publishedAt: '2015-08-16',
    }),
  ).find(({ incident }) => !incident.main);
  assert.equal(recalled?.incident.when?.date_prec, 5);
  assert.ok(!sameIncident(now!, recalled));
});
