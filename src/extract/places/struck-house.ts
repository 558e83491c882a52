import { eventNoun } from '../lexicon/event-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, placeUnknown, townNamed } from './place-names.ts';
import { isStruck } from './place-struck.ts';
import { isLong, isOwnName } from './unknown-place.ts';

const HOUSE =
  /^(?:airbase|airfield|airstrip|airport|base|mosque|church|cathedral|university|college|school|hospital|hotel|embassy|consulate|prison|barracks|mall|parliament|station|stadium|synagogue|temple|shrine|palace|refinery|oilfield|gasfield|checkpoint)$/u;

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
  const isThe = words[i - 1]?.fold === 'the';
  const kind = isHouse(words[i + run]) ? 1 : isThe ? plainHouse(words, i + run) : 0;
  const isCalledSo = kind > 0;
  const to = i + run + kind;
  if (to - i < 2 || !(isCalledSo || isHouse(words[to - 1])) || !isOwnName(words[i]!) || isLong(words, i, to - i))
    return null;
  if (!isTarget(words, i) && !isStruck(words, isThe ? i - 1 : i, to)) return null;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  if (!/^[\p{L}\p{M}'’ -]*\p{Ll}$/u.test(name) || words.slice(i, to).some(({ fold }) => NO_PART.test(fold)))
    return null;
  const town = townNamed(text({ start: words[i]!.start, end: words[to - 2]!.end }), null, gazette);
  const within = town?.country ? { country: town.country, admin1: town.admin1 } : null;
  const hit = found(words, i, to, placeUnknown(name, within), 'located', false);
  return { ...hit, mention: { ...hit.mention, house: true } };
}

const isHouse = (word: Word | undefined): boolean => isCapitalised(word) && HOUSE.test(word.fold);

/** "the Splendid | hotel", "the Leon | oil field": how many words say what it is whose name stands before them. */
function plainHouse(words: readonly Word[], k: number): number {
  if (/^(?:oil|gas)$/u.test(words[k]?.raw ?? '') && /^fields?$/u.test(words[k + 1]?.raw ?? '')) return 2;
  if (PLAIN.test(words[k]?.raw ?? '')) return 1;
  return ITS_KIND.test(words[k]?.raw ?? '') && PLAIN.test(words[k + 1]?.raw ?? '') ? 2 : 0;
}
/** "the Kabo | regional airport". */
const ITS_KIND = /^(?:regional|international|military|civil|civilian|domestic|provincial|general|central|air)$/u;
const PLAIN =
  /^(?:hotel|restaurant|cafe|mosque|cathedral|hospital|base|airfield|airstrip|refinery|oilfield|gasfield|airport|airbase|checkpoint)$/u;

/** "an attack on | Leon University", "a raid by the ELN against | the Rowe hotel". */
const isTarget = (words: readonly Word[], i: number): boolean => {
  const on = words[i - 1]?.fold === 'the' ? i - 2 : i - 1;
  const isEvent = ({ fold }: Word): boolean => eventNoun(fold) !== undefined;
  if (words[on]?.fold === 'against') return words.slice(Math.max(0, on - FAR), on).some(isEvent);
  return words[on]?.fold === 'on' && words[on - 1] !== undefined && isEvent(words[on - 1]!);
};

const FAR = 10;
