import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Holds, holdsAny, neededIn, neededWords } from '../../src/extract/needed-words.ts';
import { wordsOf } from '../../src/extract/words.ts';

const COLOURS = neededWords(['crimson'], new Set(['turquoise']));
const METALS = neededWords(['tungsten', 'crimson']);
const sentenceOf = (text: string): { holds: Holds } => ({ holds: neededIn(wordsOf(text)) });

test('a sentence is marked for every list of which it holds a word, however that is written', () => {
  assert.ok(holdsAny(sentenceOf('A Turquoise door.'), COLOURS));
  assert.ok(!holdsAny(sentenceOf('A Turquoise door.'), METALS));
  assert.ok(holdsAny(sentenceOf('crimson’s end'), COLOURS) && holdsAny(sentenceOf('crimson’s end'), METALS));
  assert.ok(!holdsAny(sentenceOf('The U.S. sent 1,200 doors.'), COLOURS));
});

test('words that ran together may hold any', () => assert.ok(holdsAny(sentenceOf('The end.Tungsten fell.'), METALS)));
