import type { Word } from '../text/words.ts';

/** Verbs of those who hold hostages. */
export const HOLDING: ReadonlySet<string> = new Set(
  'took takes taken taking held holds hold holding keep keeps keeping kept seized seizing'.split(' '),
);
const REACH = 9;

/** Does the verb at a word make people hostages: "took six diplomats hostage", "held as hostages"? */
export const takesHostages = (words: readonly Word[], i: number): boolean =>
  HOLDING.has(words[i]?.fold ?? '') &&
  words.slice(i + 1, i + REACH).some(({ fold }) => /^(?:hostages?|captive)$/u.test(fold));
