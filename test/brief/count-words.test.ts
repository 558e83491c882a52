import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInWords } from '../../src/brief/count-words.ts';
import type { Count } from '../../src/model/count.ts';
import type { Figure } from '../../src/model/figure.ts';

const figure = (speaker: string | null, floor: number | null, ceiling: number | null): Figure => ({
  says: String(floor ?? ceiling),
  floor,
  ceiling,
  victims: null,
  speaker,
  via: null,
  reports: ['r'],
  standing: true,
  quotes: [{ report: 'r', start: 0, end: 1, exact: 'A' }],
});
const reported = (low: number | null, high: number | null, ...figures: Figure[]): Count => ({
  status: 'reported',
  low,
  best: low,
  high,
  openAbove: false,
  provisional: false,
  victims: [],
  figures,
});

test('a number that only the claimant gives is told as its own', () =>
  assert.equal(countInWords(reported(null, 20, figure('Red Dawn Front', 20, 20))), '20, as only Red Dawn Front says'));

test('a bare ceiling is no number of a claimant', () =>
  assert.equal(countInWords(reported(null, 7, figure('police', null, 7))), 'up to 7'));

test('the top of a range may be the claimant’s', () =>
  assert.equal(countInWords(reported(3, 20, figure('Red Dawn Front', 20, 20), figure('police', 3, 3))), '3–20'));
