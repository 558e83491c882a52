import type { Place } from '../../model/place.ts';
import type { ReadSentence } from '../mention.ts';

const PROVINCE = 4;
/** "In the town of | Toledo": so many words may stand before the name. */
const FURTHEST = 5;

/** Where a sentence that begins with a place sets what it tells: "In Toledo, rebels bombed a bank". */
export function openingPlace({ words, places, index }: ReadSentence): Place | null {
  if (index === 0 || !/^(?:in|at|near|on)$/u.test(words[0]?.fold ?? '')) return null;
  const latest = words[FURTHEST]?.start ?? words.at(-1)!.start;
  return places.find((p) => p.start <= latest && p.located && p.place.where_prec <= PROVINCE)?.place ?? null;
}
