import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

const ADDED: readonly (readonly [string, readonly string[]])[] = [
  ['Rebels attacked Leon on Monday. Two guards were killed. Six nurses were also killed.', ['2..2', '8..8']],
  ['Rebels attacked Leon on Monday, killing two farmers. Six guards died in the chase.', ['2..2', '8..8']],
  ['Rebels attacked Leon on Monday, killing at least two farmers; a guard also died.', ['2..', '3..']],
  ['Two clerks were killed and three guards were killed in a raid in Leon on Monday.', ['2..2', '5..5']],
  ['A raid in Leon left four contractors dead and one US service member dead.', ['4..4', '5..5']],
];

for (const [text, expected] of ADDED)
  test(`added up: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

const APART: readonly (readonly [string, readonly string[]])[] = [
  ['Nine people were killed and three men were killed in a raid in Leon on Monday.', ['9..9', '3..3']],
  ['Rebels attacked Leon on Monday, killing nine people. Six guards were also killed.', ['9..9', '6..6']],
  ['Rebels attacked Leon on Monday. Two guards were killed. Six guards were also killed.', ['2..2', '6..6']],
  ['Rebels attacked Leon on Monday. Two police were killed. Six officers died there.', ['2..2', '6..6']],
  ['Rebels attacked Leon on Monday, killing eight. Two farmers died. Six guards also died.', ['8..8', '2..2', '6..6']],
  ['Rebels attacked Leon on Monday. Two farmers were killed. Six guards were hurt.', ['2..2']],
];

for (const [text, expected] of APART)
  test(`not added up: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

test('the hurt of two sorts are added up too', () => {
  const text = 'A bomb hit a mill in Leon. Eight farmers were wounded; a guard was also injured.';
  assert.deepEqual(bounds(read(text), 'wounded'), ['8..8', '9..9']);
});
