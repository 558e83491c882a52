import type { Place } from '../model/place.ts';
import type { ReadSentence } from './mention.ts';

const PROVINCE = 4;

/** Where a sentence that begins with a place sets what it tells: "In Toledo, rebels bombed a bank". */
export function openingPlace({ words, places, index }: ReadSentence): Place | null {
  if (index === 0 || !/^(?:in|at|near|on)$/u.test(words[0]?.fold ?? '')) return null;
  const latest = words[3]?.start ?? 0;
  return places.find((p) => p.start <= latest && p.located && p.place.where_prec <= PROVINCE)?.place ?? null;
}
