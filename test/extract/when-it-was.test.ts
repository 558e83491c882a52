import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const whenOf = (text: string) => {
  const { incidents } = readReport({ id: 'note', text, publishedAt: '2019-05-10' });
  const when = incidents.find(({ main }) => main)?.when;
  return when ? `${when.start}..${when.end}` : null;
};

const DAYS: readonly (readonly [string, string | null])[] = [
  // Both ends of a span.
  ['Sometime between May 2, 2019 and May 8, 2019, rebels attacked Qorvan. Two died.', '2019-05-02..2019-05-08'],
  ['Between 2 and 4 May 2019 rebels attacked Qorvan. Two died.', '2019-05-02..2019-05-04'],
  ['Between May 2 and 4 rebels attacked Qorvan. Two died.', '2019-05-02..2019-05-04'],
  ['Rebels killed two men in Qorvan on the night of 3-4 May 2019.', '2019-05-03..2019-05-04'],
  // What somebody said, denied or did of it later.
  [
    'The attack on a bus in Qorvan was claimed on Friday by the rebels. Gunmen shot at it on Wednesday.',
    '2019-05-08..2019-05-08',
  ],
  ['The ministry on Thursday dismissed the claim that rebels had bombed a market in Qorvan.', null],
  [
    'Police on Thursday arrested two men over the May 3 shooting in Qorvan, which killed a judge.',
    '2019-05-03..2019-05-03',
  ],
  // What is no day at all.
  ['The rebels, who have fought for 26 years, killed two men in Qorvan on Wednesday.', '2019-05-08..2019-05-08'],
  [
    'The rebels denied a bombing in Qorvan that hurt two, and said that the truce holds until the elections in 2021.',
    null,
  ],
  // The desk's own day, with and without its town.
  [
    'May 9 (UPI) -- Police said the bombing in Qorvan, which killed two, was an attack on a judge. The attack on Tuesday hit his car.',
    '2019-05-07..2019-05-07',
  ],
];

for (const [text, when] of DAYS) test(text.slice(0, 90), () => assert.equal(whenOf(text), when));

test('a headline that names the day of the bomb dates what its report goes on about', () => {
  const text = 'The rebels said on Thursday that they were not behind a bombing in Qorvan that hurt two.';
  assert.equal(whenOf(`Rebels deny Tuesday's bomb in Qorvan\n\n${text}`), '2019-05-07..2019-05-07');
});
