import type { Place } from '../../model/place.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { placeWords } from '../lexicon/place-words.ts';
import type { Word } from '../text/words.ts';
import { liesInWhatFollows } from './lies-in.ts';
import type { TextOf } from './place-mention.ts';
import type { Gazette } from './place-names.ts';

const LONGEST_TAIL = 140;

/** "Kabo | Norte, Leon, Spain": a name that goes on, of a place that lies in what stands behind it or of one in a country that the report does not name. */
export function isHalfOfName(
  words: readonly Word[],
  to: number,
  runEnd: number,
  { country }: Place,
  text: TextOf,
  { countries }: Gazette,
): boolean {
  if (
    placeWords.kinds.has(words[to]!.fold) ||
    !/^\s$/u.test(text({ start: words[to - 1]!.end, end: words[to]!.start }))
  )
    return false;
  if (!/\p{Ll}/u.test(words[to]!.raw) || isCommon(words[to]!.fold)) return false;
  const { end } = words[runEnd - 1]!;
  return !countries.has(country ?? '') || liesInWhatFollows(text({ start: end, end: end + LONGEST_TAIL }));
}

/** In a title without a full stop: "Four shot in Leon | Police seek …". */
const isCommon = (fold: string): boolean => COMMON_WORDS.has(fold) && !placeWords.compass.has(fold);
