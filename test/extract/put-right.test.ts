import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const replaced = (text: string) => mainClaims(read(text), 'killed').map(({ value }) => [value.floor, value.replaces]);

test('a number takes the place of the one that an aside denies', () => {
  assert.deepEqual(
    replaced('The number of people killed in a bombing in Toledo on Monday is 11, not 14, police said.'),
    [[11, 14]],
  );
  assert.deepEqual(replaced('A bomb in Toledo killed nine people, not 5 miles from the port, on Monday.'), [[9, null]]);
});

test('what was first reported gives way to what is said now', () => {
  const text =
    'Police said four people were killed in a shooting in Toledo on Monday. They had initially reported five dead.';
  assert.deepEqual(replaced(text)[0], [4, 5]);
  assert.equal(mainClaims(read(text), 'killed')[0]?.value.part, false);
});
