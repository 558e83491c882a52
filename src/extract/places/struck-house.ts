import { eventNoun } from '../lexicon/event-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, placeUnknown, townNamed } from './place-names.ts';
import { isStruck } from './place-struck.ts';
import { isLong, isOwnName } from './unknown-place.ts';

const HOUSE =
  /^(?:airbase|airport|base|mosque|church|cathedral|university|college|school|hospital|hotel|embassy|consulate|prison|barracks|mall|parliament|station|stadium|synagogue|temple|shrine|palace)$/u;

/** "Rocket Hits US Base": the words of a headline. */
const NO_PART =
  /^(?:hits?|strikes?|targets?|rocks?|kills?|near|at|us|uk|un|nato|army|military|police|air|attack|bombing)$/u;

/** A house with a name of its own that was attacked: "an attack on Leon University", "gunmen stormed the Rowe Hotel". */
export function struckHouseAt(
  words: readonly Word[],
  i: number,
  run: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  const isCalledSo = isHouse(words[i + run]) || (words[i - 1]?.fold === 'the' && isPlainHouse(words[i + run]));
  const to = isCalledSo ? i + run + 1 : i + run;
  if (to - i < 2 || !(isCalledSo || isHouse(words[to - 1])) || !isOwnName(words[i]!) || isLong(words, i, to - i))
    return null;
  if (!isTarget(words, i) && !isStruck(words, i, to)) return null;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  if (!/^[\p{L}\p{M}'’ -]*\p{Ll}$/u.test(name) || words.slice(i, to).some(({ fold }) => NO_PART.test(fold)))
    return null;
  const town = townNamed(text({ start: words[i]!.start, end: words[to - 2]!.end }), null, gazette);
  const within = town?.country ? { country: town.country, admin1: town.admin1 } : null;
  const hit = found(words, i, to, placeUnknown(name, within), 'located', false);
  return { ...hit, mention: { ...hit.mention, house: true } };
}

const isHouse = (word: Word | undefined): boolean => isCapitalised(word) && HOUSE.test(word.fold);

/** "the Splendid | hotel": houses that have a name before what they are. */
const isPlainHouse = (word: Word | undefined): boolean =>
  /^(?:hotel|restaurant|cafe|mosque|cathedral|hospital)$/u.test(word?.raw ?? '');

/** "an attack on | Leon University", "a raid by the ELN against | the Rowe hotel". */
const isTarget = (words: readonly Word[], i: number): boolean => {
  const on = words[i - 1]?.fold === 'the' ? i - 2 : i - 1;
  const isEvent = ({ fold }: Word): boolean => eventNoun(fold) !== undefined;
  if (words[on]?.fold === 'against') return words.slice(Math.max(0, on - FAR), on).some(isEvent);
  return words[on]?.fold === 'on' && words[on - 1] !== undefined && isEvent(words[on - 1]!);
};

const FAR = 10;
