import type { Word } from '../text/words.ts';

/** "an attack on | Toledo | pilgrims": who they are, wherever it was. */
export const isOnItsPeople = (words: readonly Word[], i: number, to: number): boolean =>
  /^(?:on|against)$/u.test(words[i - 1]?.fold ?? '') &&
  /^(?:pilgrims?|devotees|migrants|refugees|exiles)$/u.test(words[to]?.raw ?? '');
