import type { Word } from './words.ts';

/** A list of words of which a finder needs one: the bit that marks a sentence that holds any of them. */
export type Needed = number;

const listsOf = new Map<string, Needed>();
let next: Needed = 1;

/** Notes what a finder needs, once and for all, so that most sentences need not be shown to it. */
export function neededWords(...lists: readonly Iterable<string>[]): Needed {
  const bit = next;
  next *= 2;
  if (next > 2 ** 31) throw new Error('there are more lists of needed words than bits to mark a sentence with');
  for (const list of lists) for (const word of list) listsOf.set(word, (listsOf.get(word) ?? 0) | bit);
  return bit;
}

const ALL: Needed = -1;

/** The marks of all lists of which these words hold any, or may. */
export function neededIn(words: readonly Word[]): Needed {
  let marks = 0;
  for (const { fold, isMixed } of words) marks |= isMixed ? ALL : (listsOf.get(fold) ?? 0);
  return marks;
}

/** Does a sentence hold a word of the list? */
export const holdsAny = ({ holds }: { readonly holds: Needed }, needed: Needed): boolean => (holds & needed) !== 0;
