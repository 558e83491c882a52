import { eventNoun } from './lexicon/event-words.ts';
import type { TextOf } from './place-cues.ts';
import { type Found, found } from './place-mention.ts';
import { placeUnknown } from './place-names.ts';
import { isStruck } from './place-struck.ts';
import { isLong, isOwnName } from './unknown-place.ts';
import { isCapitalised, type Word } from './words.ts';

const HOUSE =
  /^(?:airbase|airport|base|mosque|church|cathedral|university|college|school|hospital|hotel|embassy|consulate|prison|barracks|mall|parliament|station|stadium|synagogue|temple|shrine|palace)$/u;

/** A house with a name of its own that was attacked: "an attack on Leon University", "gunmen stormed the Rowe Hotel". */
export function struckHouseAt(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  const last = words[i + run - 1]!;
  if (run < 2 || !HOUSE.test(last.fold) || !isCapitalised(last) || !isOwnName(words[i]!) || isLong(words, i, run))
    return null;
  if (!isTarget(words, i) && !isStruck(words, i, i + run)) return null;
  const name = text({ start: words[i]!.start, end: last.end });
  return /\p{Ll}/u.test(name) ? found(words, i, i + run, placeUnknown(name, null), 'located', false) : null;
}

/** "an attack on | Leon University". */
const isTarget = (words: readonly Word[], i: number): boolean => {
  const on = words[i - 1]?.fold === 'the' ? i - 2 : i - 1;
  return /^(?:on|against)$/u.test(words[on]?.fold ?? '') && eventNoun(words[on - 1]?.fold ?? '') !== undefined;
};
