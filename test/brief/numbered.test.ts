import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbered } from '../../src/brief/numbered.ts';

const labelled = (...labels: string[]) => labels.map((label, k) => ({ label, says: `quote r ${k}` }));
const labels = (...given: string[]) => numbered(labelled(...given)).map(({ label }) => label);

test('labels that stand alone stay as they are', () =>
  assert.deepEqual(labels('who: The Courier', 'what: The Courier'), ['who: The Courier', 'what: The Courier']));

test('the same label is numbered, also the first, and what it says stays', () => {
  assert.deepEqual(labels('who: A', 'who: B', 'who: A'), ['who (1): A', 'who: B', 'who (2): A']);
  assert.deepEqual(
    numbered(labelled('who: A', 'who: A')).map(({ says }) => says),
    ['quote r 0', 'quote r 1'],
  );
});

test('labels that are alike as far as they are shown are numbered where it is seen', () => {
  const long = `who: ${'The Courier of the North and the South '.repeat(3)}`;
  assert.deepEqual(
    labels(`${long}, 5 Aug`, `${long}, 6 Aug`).map((label) => label.slice(0, 20)),
    ['who (1): The Courier', 'who (2): The Courier'],
  );
  assert.deepEqual(labels('no field', 'no field'), ['(1) no field', '(2) no field']);
});
