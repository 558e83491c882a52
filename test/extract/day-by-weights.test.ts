import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

/** Reports of Friday 10 May 2019. */
const read = (text: string) => {
  const { incidents, claims } = readReport({ id: 'note', text, publishedAt: '2019-05-10' });
  const main = incidents.findIndex((incident) => incident.main);
  return {
    when: incidents[main]?.when ?? null,
    claims: claims.filter((c) => c.field === 'when' && c.incident === main),
  };
};

const HEAD =
  'The government said on Thursday that rebels were to blame for the bombing of a mill in Qorvan that killed nine.';

test('the day on which somebody spoke gives way to the one that is told of the event', () => {
  assert.equal(
    read(`${HEAD}\n\nThe mayor spoke. Wednesday's attack was the first in years.`).when?.start,
    '2019-05-08',
  );
  assert.equal(read(`${HEAD}\n\nThe mayor spoke. The blast on Tuesday shook homes.`).when?.start, '2019-05-07');
});

test('what the lead tells plainly stands', () =>
  assert.equal(
    read(
      'A bomb killed nine at a mill in Qorvan on Tuesday.\n\nThe mayor spoke. Wednesday was quiet. Wednesday’s papers mourned.',
    ).when?.start,
    '2019-05-07',
  ));

const LONG =
  'A bomb killed nine at a mill in Qorvan.\n\nThe mayor came.\n\nNobody wept.\n\nShops shut.\n\nThe king came.\n\nThe pope prayed.\n\n';
const NO_DAY = [
  'The mayor heard of it on Tuesday.',
  'The ELN, whose leader was arrested on Tuesday, said nothing.',
  'A man was jailed on Tuesday for a theft.',
];
for (const told of NO_DAY) test(`told of something else: ${told}`, () => assert.equal(read(LONG + told).when, null));

test('a day that is chosen rests on a sentence that names it', () => {
  const { when, claims } = read(`${HEAD}\n\nThe mayor spoke. Wednesday's attack was the first in years.`);
  const own = claims.filter((c) => c.field === 'when' && c.value.start === when?.start);
  assert.ok(own.length > 0 && own.every((c) => /Wednesday/u.test(c.quote.exact)));
});
