import type { Word } from '../text/words.ts';
import type { TextOf } from './place-cues.ts';
import { type Found, found } from './place-mention.ts';
import { type Gazette, placeNamed, placeUnknown } from './place-names.ts';
import { mayBeUnlisted } from './unknown-place.ts';

const LABEL = /\b(?:location|place|site|venue|where)\s?: ?$/iu;
/** "3 May 2014, Kabo:", "Spain: 3 May 2014, Kabo, Leon dept. A bus …": the head of a note. */
const AFTER_DATE = /^(?:\p{Lu}\p{L}{2,20}: )?[\p{L}\d ]{1,20}\d{4}, $/u;
const BEFORE_PROSE = /^(?:, [^.:\n]{1,40})?(?:: |\. )/u;
const LONGEST_HEAD = 60;

/** A place that a label or the head of a note gives: "LOCATION: Kabo", "3 May 2014, Kabo: gunmen killed a judge". */
export function labelledAt(
  words: readonly Word[],
  i: number,
  run: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  const { start } = words[i]!;
  const { end } = words[i + run - 1]!;
  if (!/[:,]/u.test(text({ start: Math.max(0, start - 2), end: start }))) return null;
  const before = text({ start: Math.max(0, start - LONGEST_HEAD), end: start });
  const isLabelled =
    LABEL.test(before) || (AFTER_DATE.test(before) && BEFORE_PROSE.test(text({ start: end, end: end + LONGEST_HEAD })));
  const name = text({ start, end });
  if (!isLabelled || !mayBeUnlisted(words, i, run, name)) return null;
  const place = placeNamed(name, null, gazette) ?? placeUnknown(name, null);
  return { ...found(words, i, i + run, place, 'located'), village: true };
}
