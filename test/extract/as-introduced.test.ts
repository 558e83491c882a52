import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const actorsIn = (text: string): string[] =>
  mainClaims(read(text), 'attribution').map(({ value }) => `${value.stance} ${value.actor}`);

test('letters mean the name for which a report brings them in', () => {
  assert.deepEqual(
    actorsIn('A mill was burnt in Toledo on Monday. The Ambazonia Defence Forces (ADF) claimed responsibility.'),
    ['claimed Ambazonian separatists'],
  );
  assert.deepEqual(
    actorsIn('ADF rebels burnt a mill in Toledo on Monday. The Ambazonia Defence Forces (ADF) said nothing.'),
    ['asserted Ambazonian separatists'],
  );
});

test('letters that no other name stands before mean whom they mean', () => {
  assert.deepEqual(
    actorsIn('A mill was burnt in Toledo on Monday. The Allied Democratic Forces (ADF) claimed responsibility.'),
    ['claimed Allied Democratic Forces (ADF)'],
  );
  assert.deepEqual(actorsIn('ADF rebels burnt a mill in Toledo on Monday, killing a guard.'), [
    'asserted Allied Democratic Forces (ADF)',
  ]);
});

test('whoever is called alleged or possible is suspected', () => {
  for (const who of ['alleged members of the ELN', 'possible ELN rebels', 'possible members of the ELN'])
    assert.deepEqual(actorsIn(`On Monday, ${who} killed a guard in Toledo.`), [
      'suspected National Liberation Army (ELN)',
    ]);
  assert.deepEqual(actorsIn('On Monday, members of the ELN killed an alleged thief in Toledo.'), [
    'asserted National Liberation Army (ELN)',
  ]);
});
