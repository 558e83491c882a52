import type { Word } from '../text/words.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, placeNamed, placeUnknown } from './place-names.ts';
import { mayBeUnlisted } from './unknown-place.ts';

const LABEL = /\b(?:location|place|site|venue|where)\s?: ?$/iu;
/** "Posn: 05:10.20N – 003:40.50E, Kabo": behind its coordinates. */
const AFTER_POSITION = /\d[NS]\b[^\p{L}\n]{1,12}\d[EW][:,] $/u;
/** "3 May 2014, Kabo:", "Spain: 3 May 2014, Kabo, Leon dept. A bus …": the head of a note. */
const AFTER_DATE = /^(?:\p{Lu}\p{L}{2,20}: )?[\p{L}\d ./-]{1,20}\d{4}, $/u;
/** "in an area known as | Kabo", "a village called | Kabo". */
const CALLED =
  /\b(?:in|at|near|of|to|on) (?:an?|the) (?:[\p{L}-]{2,20} ){0,3}(?:area|place|village|town|hamlet|district|region|neighbou?rhood|suburb|settlement|locality|island|valley|forest|part)(?: (?:in|of) (?:[\p{L}'’-]{2,20} ){1,3})? ?(?:known as|called|named) (?:the )?$/u;
/** "Kabo, where the shootings took place". */
const TOOK_PLACE =
  /^, (?:the (?:town|village|settlement|place) )?where the (?:[\p{L}-]{2,20} ){1,3}(?:took place|happened|occurred|was carried out)\b/u;
/** "17.04.2024 | Kabo, Leon | Bandits attacked": a note in columns. */
const COLUMN = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4} \| $/u;
const BEFORE_PROSE = /^(?:, [^.:\n]{1,40})?(?:: |\. )/u;
const LONGEST_HEAD = 90;

/** What stands before a name says that a place follows. */
export const isBehindLabel = (before: string): boolean => LABEL.test(before) || AFTER_POSITION.test(before);

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
  const before = text({ start: Math.max(0, start - LONGEST_HEAD), end: start });
  const isNamed = CALLED.test(before) || TOOK_PLACE.test(text({ start: end, end: end + LONGEST_HEAD }));
  if (!isNamed && !/[:,|]\s?$/u.test(before)) return null;
  const isLabelled =
    isNamed ||
    isBehindLabel(before) ||
    (COLUMN.test(before) && /^(?:, [^|\n]{1,40})? \| /u.test(text({ start: end, end: end + LONGEST_HEAD }))) ||
    (AFTER_DATE.test(before) && BEFORE_PROSE.test(text({ start: end, end: end + LONGEST_HEAD })));
  const name = text({ start, end });
  if (!isLabelled || !mayBeUnlisted(words, i, run, name)) return null;
  const place = placeNamed(name, null, gazette) ?? placeUnknown(name, null);
  return { ...found(words, i, i + run, place, 'located'), village: true };
}
