import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf } from '../../src/extract/text/marks.ts';

test('streets, ages, people and times of day mark an event', () =>
  assert.deepEqual(
    marksOf(
      'Ann Rowe, 24, was shot about 7:15 p.m. in the 800 block of N. Alder Street in Toledo. A 17-year-old girl was hurt on Birch Road. The dead man was later identified as Tom B. Hale.',
    ),
    {
      streets: ['alder', 'birch', '800'],
      ages: ['17', '24'],
      people: ['rowe', 'hale'],
      times: ['7:15'],
    },
  ));

test('a house number and a crossing name streets too', () =>
  assert.deepEqual(
    marksOf(
      'He was hit at 4120 S. Cedar. Some 300 American guardsmen came at 2019 Ford cars between Maple and Third streets.',
    ).streets,
    ['cedar', 'maple', 'third'],
  ));

test('a date is no age, and a word before a number is no person', () =>
  assert.deepEqual(marksOf('Police in Toledo said on Monday, 12 May, that 14 shots were fired.'), {
    streets: [],
    ages: [],
    people: [],
    times: [],
  }));

test('what is named over and over is one mark, and words without end are none', () => {
  const { ages, people } = marksOf(
    'Ann Rowe, 24, '.repeat(9_000) + 'Aa'.repeat(60_000) + 'identified as '.repeat(9_000),
  );
  assert.deepEqual([ages, people], [['24'], ['rowe']]);
});
