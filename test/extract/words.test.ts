import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../src/extract/text/words.ts';

test('every word stands where it says, also one that is a part of another or comes twice', () => {
  const text = 'At attack: at Iraq’s "attack", AT 1,200 U.S. men’s tents — Hawījah’s at.';
  for (const { raw, start, end } of wordsOf(text)) assert.equal(text.slice(start, end), raw);
  assert.deepEqual(
    wordsOf(text).map(({ fold }) => fold),
    ['at', 'attack', 'at', 'iraq', "'s", 'attack', 'at', '1200', 'us', 'men', "'s", 'tents', 'hawijah', "'s", 'at'],
  );
});
