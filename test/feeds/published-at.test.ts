import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { publishedAt } from '../../src/feeds/published-at.ts';
import { DayOrInstant } from '../../src/model/report.ts';

const DATES: Readonly<Record<string, string | null>> = {
  'Wed, 12 Mar 2025 08:30:00 GMT': '2025-03-12T08:30:00Z',
  'Wed, 12 Mar 2025 08:30 +0500': '2025-03-12T03:30:00Z',
  '12 Mar 25 23:30:00 EST': '2025-03-13T04:30:00Z',
  'Wed, 12 March 2025 08:30:00 -0330': '2025-03-12T12:00:00Z',
  '2025-03-12T08:30:00.123Z': '2025-03-12T08:30:00Z',
  '2025-03-12T08:30:00+05:00': '2025-03-12T03:30:00Z',
  '2025-03-12 08:30:00+0500': '2025-03-12T03:30:00Z',
  ' 2025-03-12 ': '2025-03-12',
  '12 Mar 2025': '2025-03-12',
  // Without a zone, or with one that is not known, the clock time says nothing.
  '2025-03-12T08:30:00': '2025-03-12',
  'Wed, 12 Mar 2025 08:30:00': '2025-03-12',
  'Wed, 12 Mar 2025 08:30:00 XYZ': '2025-03-12',
  'Thu, 01 Jan 1970 00:00:00 GMT': null,
  '0001-01-01T00:00:00Z': null,
  '2025-02-30': null,
  '2025-03-12T25:00:00Z': null,
  '12 Foo 2025': null,
  '03/12/2025': null,
  yesterday: null,
  '': null,
};

test('dates as feeds write them; what is no date stays none', () => {
  for (const [written, read] of Object.entries(DATES)) assert.equal(publishedAt(written), read, written);
  assert.equal(publishedAt(undefined), null);
});

test('whatever is written, what is read is a day, an instant or nothing', () => {
  const nearly = fc
    .tuple(fc.constantFrom(...Object.keys(DATES)), fc.nat(40), fc.string({ maxLength: 3 }))
    .map(([date, at, patch]) => date.slice(0, at) + patch + date.slice(at + patch.length));
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string()), (written) => {
      const read = publishedAt(written);
      if (read !== null) DayOrInstant.parse(read);
    }),
    { numRuns: 1000 },
  );
});
