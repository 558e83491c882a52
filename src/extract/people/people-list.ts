import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { numberAt } from './numbers.ts';

/** Whose they are: "his wife". */
export const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

/** "her | four children": the number counts, whosever they are. */
export const isOwnNumber = ({ words }: ReadSentence, k: number): boolean =>
  OWNERS.has(words[k]?.fold ?? '') && numberAt(words, k + 1) !== null;

/** Where a list of people goes on after "and", a comma, "as well as", "along with"; null where it ends. */
export function jointAt(sentence: ReadSentence, to: number): number | null {
  const at = (k: number): string => sentence.words[to + k]?.fold ?? '';
  const skipThe = (k: number): number => (at(k - to) === 'the' || isOwnNumber(sentence, k) ? k + 1 : k);
  if (at(0) === 'and') return skipThe(to + 1);
  if (at(0) === 'as' && at(1) === 'well' && at(2) === 'as') return skipThe(to + 3);
  if (/^(?:along|together)$/u.test(at(0)) && at(1) === 'with') return skipThe(to + 2);
  if (at(0) === 'in' && at(1) === 'addition' && at(2) === 'to') return skipThe(to + 3);
  return /^,\s*$/u.test(gapAfter(sentence, to - 1)) ? skipThe(to) : null;
}

/** "two U. S. marshals": the full stop of an initial ends nothing. */
export const isInitial = (sentence: ReadSentence, k: number): boolean =>
  /^\p{Lu}$/u.test(sentence.words[k]!.raw) && gapAfter(sentence, k) === '. ';
