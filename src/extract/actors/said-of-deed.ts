import { eventNoun } from '../lexicon/event-words.ts';
import type { Word } from '../text/words.ts';

/** "a US strike", "Israeli military raids": said of the deed as an adjective would be. */
export function isSaidOfDeed(words: readonly Word[], i: number, to: number): boolean {
  if (to - i === 1 && !/^U\.?S\.?$/u.test(words[i]!.raw)) return false;
  const deed = /^(?:air|drone|missile|military|airborne|special|naval|ground)$/u.test(words[to]?.fold ?? '')
    ? to + 1
    : to;
  return eventNoun(words[deed]?.fold ?? '') !== undefined;
}
