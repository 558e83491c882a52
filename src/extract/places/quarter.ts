import type { Word } from '../text/words.ts';
import { isLocated, pastHeld } from './place-cues.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { placeUnknown } from './place-names.ts';
import { mayBeUnlisted } from './unknown-place.ts';

const KIND =
  /^(?:area|neighbou?rhood|district|quarter|suburb|section|ward|sector|tehsil|township|microdistrict|enclave|settlement|locality|forest|valley|slum)$/u;
const INSIDE = /^(?:in|at|near|around|inside|outside|across)$/u;

/** A part of a town or a province that no list knows, called so: "in the Kabo area", "Toledo's Kabo neighbourhood", "the Kabo area of Leon district". */
export function quarterAt(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  const { end } = words[i + run - 1]!;
  const camp = CAMP.exec(text({ start: end, end: end + 40 }))?.[0];
  if (camp) return campAt(words, i, run + camp.trim().split(' ').length, text);
  if (
    SEVERAL.test(text({ start: end, end: end + 60 })) &&
    INSIDE.test(words[words[i - 1]?.fold === 'the' ? i - 2 : i - 1]?.fold ?? '')
  )
    return quarterNamed(words, i, run, text);
  const road = ROAD.test(text({ start: end, end: end + 10 })) ? roadAt(words, i, run, text) : null;
  if (road) return road;
  if (
    words[i - 1]?.fold === 'the' &&
    PURPOSE.test(text({ start: end, end: end + 50 })) &&
    INSIDE.test(words[i - 2]?.fold ?? '')
  )
    return quarterNamed(words, i, run, text);
  if (
    words[i - 1]?.fold === 'the' &&
    ON_LINE.test(text({ start: end, end: end + 50 })) &&
    /^(?:on|in|along|at)$/u.test(words[i - 2]?.fold ?? '')
  )
    return quarterNamed(words, i, run, text);
  const kind = words[i + run];
  if (!kind || !KIND.test(kind.raw) || text({ start: end, end: kind.start }) !== ' ') return null;
  return isInside(words, i) ? quarterNamed(words, i, run, text) : null;
}

/** "on the | Kabo section of the border". */
const ON_LINE =
  /^ (?:section|sector|stretch|part|segment) of the (?:border|front|frontline|line of contact|highway|motorway)\b/u;
/** "the | Kabo and Leon districts". */
const SEVERAL =
  /^ and \p{Lu}[\p{L}'’-]{1,25} (?:areas|districts|villages|towns|neighbou?rhoods|suburbs|[Ll]ocal [Gg]overnment [Aa]reas|LGAs)\b/u;

function quarterNamed(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  const name = text({ start: words[i]!.start, end: words[i + run - 1]!.end });
  return mayBeUnlisted(words, i, run, name)
    ? found(words, i, i + run, placeUnknown(name, null), 'located', false)
    : null;
}

/** "in the | Kabo iron mine area": what is done there stands before the kind. */
const PURPOSE =
  /^ (?:(?!(?:of|in|and|on|at|to|is|was|said|near|for|by)\b)\p{Ll}{2,12} ){1,3}(?:area|estate|mine|field|forest)\b/u;
const ROAD = /^ (?:road|highway|route|axis)\b/u;

/** "on the | Kabo-Leon road": it says where, if nothing else does. */
function roadAt(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  const before = words[words[i - 1]?.fold === 'the' ? i - 2 : i - 1]?.fold ?? '';
  const name = text({ start: words[i]!.start, end: words[i + run]!.end });
  if (!/^(?:on|along)$/u.test(before) || !/\p{Ll}[-–]\p{Lu}/u.test(name) || !mayBeUnlisted(words, i, run, name))
    return null;
  const hit = found(words, i, i + run + 1, placeUnknown(name, null), 'located', false);
  return { ...hit, mention: { ...hit.mention, house: true } };
}

const CAMP =
  /^ (?:refugee|IDP|displacement|transit|army|military|training|police) (?:camp|base|barracks|post|settlement)\b/u;
const ATTACKED = /^(?:attack(?:ed|ing|s)?|raid(?:ed|ing|s)?|storm(?:ed|ing|s)?|shelled|bombed|overran|on|to|into)$/u;

/** "attacked Kabo refugee camp", "in the Kabo army base". */
function campAt(words: readonly Word[], i: number, length: number, text: TextOf): Found | null {
  const name = text({ start: words[i]!.start, end: words[i + length - 1]!.end });
  const before = words[words[i - 1]?.fold === 'the' ? i - 2 : i - 1]?.fold ?? '';
  if (!mayBeUnlisted(words, i, length, name) || !(INSIDE.test(before) || ATTACKED.test(before))) return null;
  return found(words, i, i + length, placeUnknown(name, null), 'located', false);
}

/** "in the | Kabo area", "Toledo’s | Kabo district", "area of | Leon district". */
function isInside(words: readonly Word[], i: number): boolean {
  const before = pastHeld(words, i);
  const [first, second] = [words[before]?.fold ?? '', words[before - 1]?.fold ?? ''];
  if (first === 'the') return INSIDE.test(second);
  return INSIDE.test(first) || (first === "'s" && isLocated(words, i)) || (first === 'of' && KIND.test(second));
}
