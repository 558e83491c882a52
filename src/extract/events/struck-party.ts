import { eventNoun } from '../lexicon/event-words.ts';
import { isBlamedOn } from '../places/blamed-on.ts';
import type { Word } from '../text/words.ts';

/** "a raid on | Leon": the party that word `from` names is the one that the event at `i` was done to. */
export const isStruckParty = (words: readonly Word[], from: number, i: number): boolean =>
  isTarget(words, from) && !isOnByOther(words, from, i);

/** "at | southern Leon". */
const PART = /^(?:the|northern|southern|eastern|western|central)$/u;

const isTarget = (words: readonly Word[], from: number): boolean => {
  const k = PART.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  const before = words[k]?.fold;
  if (/^(?:laid|placed)$/u.test(words[k - 1]?.fold ?? '') || isBlamedOn(words, k)) return false;
  return /^(?:on|at|against|targeting|hit|struck|attacked)$/u.test(before ?? '');
};

/** "a strike killed a man who planned attacks on | Leon": of the other event that is told in between. */
const isOnByOther = (words: readonly Word[], from: number, i: number): boolean =>
  words.slice(Math.max(i + 1, from - 3), from - 1).some(({ fold }) => eventNoun(fold) !== undefined);
