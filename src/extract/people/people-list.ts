import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { numberAt } from './numbers.ts';

/** Whose they are: "his wife". */
export const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

/** "her | four children", "the couple's | four children": the first word behind whose they are, where a number stands there; else `k`. */
export function pastOwner({ words }: ReadSentence, k: number): number {
  const isPair = words[k]?.fold === 'the' && PAIR.test(words[k + 1]?.fold ?? '') && words[k + 2]?.fold === "'s";
  const to = isPair ? k + 3 : OWNERS.has(words[k]?.fold ?? '') ? k + 1 : k;
  return to > k && numberAt(words, to) !== null ? to : k;
}

/** The same from behind: where "their" or "the couple's" begins before word `from`; else `from`. */
export function beforeOwner({ words }: ReadSentence, from: number): number {
  if (OWNERS.has(words[from - 1]?.fold ?? '')) return from - 1;
  return words[from - 1]?.fold === "'s" && PAIR.test(words[from - 2]?.fold ?? '') && words[from - 3]?.fold === 'the'
    ? from - 3
    : from;
}

const PAIR = /^(?:couple|pair|woman|man|mother|father|latter)$/u;

/** Where a list of people goes on after "and", a comma, "as well as", "along with"; null where it ends. */
export function jointAt(sentence: ReadSentence, to: number): number | null {
  const at = (k: number): string => sentence.words[to + k]?.fold ?? '';
  const skipThe = (k: number): number => {
    const owned = pastOwner(sentence, k);
    return owned === k && at(k - to) === 'the' ? k + 1 : owned;
  };
  if (at(0) === 'and' || at(0) === 'plus') return skipThe(to + 1);
  if (at(0) === 'as' && at(1) === 'well' && at(2) === 'as') return skipThe(to + 3);
  if (/^(?:along|together)$/u.test(at(0)) && at(1) === 'with') return skipThe(to + 2);
  if (at(0) === 'in' && at(1) === 'addition' && at(2) === 'to') return skipThe(to + 3);
  return /^,\s*$/u.test(gapAfter(sentence, to - 1)) ? skipThe(to) : null;
}

/** "two U. S. marshals": the full stop of an initial ends nothing. */
export const isInitial = (sentence: ReadSentence, k: number): boolean =>
  /^\p{Lu}$/u.test(sentence.words[k]!.raw) && gapAfter(sentence, k) === '. ';
