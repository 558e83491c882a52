import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as chrono from 'chrono-node';
import { neededIn } from '../../src/extract/text/needed-words.ts';
import { wordsOf } from '../../src/extract/text/words.ts';
import { datesIn } from '../../src/extract/times/dates-in.ts';

const DAYS = ['2024-03-31', '2024-08-20'].map((day) => new Date(`${day}T12:00:00Z`));
const SENTENCES = [
  'Talks broke down last week.',
  'Last month, a raid there killed eight people and wounded 15 others.',
  'It was the worst raid of the past year.',
  'They met last week and again this week.',
  'It is due at the end of last month.',
  'Last week at 9 am a guard was hurt.',
  'He had come two weeks ago, in three days he would have left.',
  'The market had stood there for about two years.',
  'There was a rise since the start of the year.',
  'A guard was hurt on Monday.',
  'On Monday, 9:30 GMT, a guard was hurt.',
  'She was hurt on Friday night and died on Sunday.',
  'A week later, in a couple of days, after the last two weeks.',
  'On 12 May 2023, at about 21:40, they came; by 13/5 they were gone, and on 2023-05-14 nobody spoke of it.',
  'In the 5min before noon on Dec. 3 and tonight, tomorrow night, the evening before.',
  'Some 11 men were seen in mid-October, at the end of the month and 3 yrs ago.',
];
const PARTS = ['day', 'month', 'year', 'weekday'] as const;

/** What the words name for certain; an hour alone is no day. */
const named = (found: ReturnType<typeof datesIn>): unknown[] =>
  found
    .map(({ index, text, start }) => ({
      index,
      text,
      parts: PARTS.filter((part) => start.isCertain(part)).map((part) => [part, start.get(part)]),
    }))
    .filter(({ parts }) => parts.length > 0);

for (const sentence of SENTENCES)
  test(`what is read without chrono is what chrono reads: ${sentence}`, () => {
    for (const instant of DAYS)
      assert.deepEqual(
        named(datesIn({ text: sentence, holds: neededIn(wordsOf(sentence)) }, instant)),
        named(chrono.casual.parse(sentence, { instant, timezone: 0 })),
      );
  });
