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

const MAYOR = 'The mayor spoke of his grief.';
const SPOKEN_OF_LATER: readonly (readonly [string, string])[] = [
  [
    'The government opened an inquiry on Friday into a bombing that killed nine at a mill in Qorvan.',
    'The bomb went off on Thursday as shops were closing.',
  ],
  [
    'The government opened an inquiry today into a bombing that killed nine at a mill in Qorvan.',
    'The bomb was thrown into the yard yesterday as shops were closing.',
  ],
  [
    'An angry crowd burned cars on Friday and blamed Chile for the bomb that killed nine in Qorvan.',
    'Thursday’s attack was the worst in years.',
  ],
];
for (const [lead, told] of SPOKEN_OF_LATER)
  test(`what was done about it later gives way to its own day: ${lead.slice(0, 60)}`, () =>
    assert.equal(read(`${lead}\n\n${MAYOR}\n\n${told}`).when?.start, '2019-05-09'));

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
  'The president flew home on Sunday. He had left on Thursday.',
  'The funeral will be held on Friday. Schools were closed on Saturday.',
];
for (const told of NO_DAY) test(`told of something else: ${told}`, () => assert.equal(read(LONG + told).when, null));

test('a day that is chosen rests on a sentence that names it', () => {
  const { when, claims } = read(`${HEAD}\n\n${MAYOR} Wednesday's attack was the first in years.`);
  const own = claims.filter((c) => c.field === 'when' && c.value.start === when?.start);
  assert.ok(own.length > 0 && own.every((c) => /Wednesday/u.test(c.quote.exact)));
});
