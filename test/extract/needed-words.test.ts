import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Holds, holdsAny, NUMBERS, neededIn, neededWords } from '../../src/extract/text/needed-words.ts';
import { wordsOf } from '../../src/extract/text/words.ts';

const COLOURS = neededWords(['crimson'], new Set(['turquoise']));
const METALS = neededWords(['tungsten', 'crimson']);
const PAINTS = Array.from({ length: 40 }, (_, k) =>
  neededWords([`paint${'abcdefghij'[k % 10]}${'klmn'[Math.floor(k / 10)]}`]),
);
const sentenceOf = (text: string): { holds: Holds } => ({ holds: neededIn(wordsOf(text)) });

test('a sentence is marked for every list of which it holds a word, however that is written', () => {
  assert.ok(holdsAny(sentenceOf('A Turquoise door.'), COLOURS));
  assert.ok(!holdsAny(sentenceOf('A Turquoise door.'), METALS));
  assert.ok(holdsAny(sentenceOf('crimson’s end'), COLOURS) && holdsAny(sentenceOf('crimson’s end'), METALS));
  assert.ok(!holdsAny(sentenceOf('The U.S. sent 1,200 doors.'), COLOURS));
});

test('words that ran together may hold any', () => assert.ok(holdsAny(sentenceOf('The end.Tungsten fell.'), METALS)));

test('numbers are a list of their own', () => {
  assert.ok(holdsAny(sentenceOf('They sent 1,200 doors.'), NUMBERS));
  assert.ok(!holdsAny(sentenceOf('They sent twelve doors in crimson.'), NUMBERS));
});

test('more lists than one number has bits for are told apart', () => {
  const held = PAINTS.filter((list) => holdsAny(sentenceOf('Paintck and paintjn'), list));
  assert.deepEqual(held, [PAINTS[2], PAINTS[39]]);
});

test('a list that comes after a sentence was read is refused', () => {
  sentenceOf('A door.');
  assert.throws(() => neededWords(['door']), /was read before/u);
});
