import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised } from '../text/words.ts';
import { SAYING } from './verbs-of-saying.ts';

/** Offices that speak to the press under the name of who holds them: "Lt. Ann Rowe", "President Rowe". */
export const OFFICES: ReadonlySet<string> = new Set(
  'lt lieutenant col capt captain sgt sergeant maj major gen insp inspector supt superintendent commissioner director chairman president premier chancellor coroner prosecutor attorney judge senator councillor administrator deputy dr prof'.split(
    ' ',
  ),
);
const LONGEST_NAME = 4;

/** Does an office with the name of who holds it stand at a word? */
export const isOfficeNamed = (sentence: ReadSentence, i: number): boolean =>
  OFFICES.has(sentence.words[i]!.fold) && lastOfName(sentence, i) > i;

/** "police spokesman | Omar Rowe": the last word of the name behind an office; the office where none is. */
export function lastOfName(sentence: ReadSentence, office: number): number {
  let k = office;
  while (k - office <= LONGEST_NAME && goesOnAsName(sentence, k)) k += 1;
  while (k > office && sentence.words[k]!.raw.length === 1) k -= 1;
  return k - office <= LONGEST_NAME ? k : office;
}

function goesOnAsName(sentence: ReadSentence, k: number): boolean {
  const next = sentence.words[k + 1];
  if (!isCapitalised(next) || next.isMixed || SAYING.has(next.fold) || next.fold.endsWith('day')) return false;
  return /^(?:\s|\.\s)$/u.test(gapAfter(sentence, k)) && /\p{Ll}|^\p{Lu}$/u.test(next.raw);
}

/** "said Ann Rowe, | a spokeswoman for the port": where the name begins before what somebody is; null where no name stands there. */
export function nameBefore(sentence: ReadSentence, left: number): number | null {
  if (!/^,\s$/u.test(gapAfter(sentence, left - 1))) return null;
  let k = left;
  while (
    k > 0 &&
    left - k < LONGEST_NAME &&
    isCapitalised(sentence.words[k - 1]) &&
    (k === left || /^\.?\s$/u.test(gapAfter(sentence, k - 1)))
  )
    k -= 1;
  return left - k > 1 && left - k < LONGEST_NAME ? k : null;
}
