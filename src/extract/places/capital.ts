import type { Place } from '../../model/place.ts';
import { beginsCountry, countryNamed } from '../lexicon/gazetteer.ts';
import { isCapitalised, joined, type Word } from '../text/words.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, placeOfCapital } from './place-names.ts';

const LONGEST_NAME = 3;

/** A capital that is only called so: "in the | Spanish capital", "inside | Spain's capital", "in the | capital" where the report names one. */
export function capitalAt(words: readonly Word[], i: number, text: TextOf, gazette: Gazette): Found | null {
  if (words[i]!.raw === 'capital')
    return words[i - 1]?.fold === 'the' ? calledSo(words, i, i, gazette.capital, text) : null;
  if (!isCapitalised(words[i])) return null;
  const longest = beginsCountry(words[i]!.raw) ? LONGEST_NAME : 1;
  for (let length = longest; length > 0; length -= 1) {
    const at = words[i + length]?.fold === "'s" ? i + length + 1 : i + length;
    if (words[at]?.raw !== 'capital') continue;
    const country = countryNamed(joined(words, i, i + length));
    if (country) return calledSo(words, i, at, placeOfCapital(country), text);
  }
  return null;
}

/** Something is in it, and no name, no town in it and no other sort of capital follows: "the capital, Madrid", "the capital of Leon", "capital punishment". */
function calledSo(words: readonly Word[], from: number, at: number, place: Place | null, text: TextOf): Found | null {
  if (!place) return null;
  const [{ start }, { end }] = [words[from]!, words[at]!];
  const before = text({ start: Math.max(0, start - LONGEST_LEAD), end: start });
  const isNamed = NAMED.test(text({ start: end, end: end + LONGEST_TAIL }));
  return INSIDE.test(before) && !SPEAKING.test(before) && !isNamed
    ? found(words, from, at + 1, place, 'located')
    : null;
}

const [LONGEST_LEAD, LONGEST_TAIL] = [60, 30];
/** "Reporters in the", "taken to a morgue in the": who tells of it, and where the dead lie. */
const SPEAKING =
  /\b(?:morgue|mortuary|hospitals?|reporters?|correspondents?|journalists?|diplomats?|officials?|spokes\p{L}+|conference|offices|headquarters|based|said|told|spoke)\b[^,;.]{0,20}$/iu;
/** Not "near the", which may be another town, nor "east of the". */
const INSIDE =
  /\b(?:[Ii]n|[Ii]nside|[Aa]cross|[Aa]round|[Ww]ithin|(?:outskirts|heart|cent(?:er|re)|middle|streets|suburbs|edge|parts?) of)(?: the)?(?: (?:northern|southern|eastern|western|central|downtown))? $/u;
/** "capital city | of Leon", "capital, | Madrid", "capital | Madrid", "capital | punishment". */
const NAMED =
  /^(?: city)?(?:['’]s|,? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)["“'‘(]?\p{Lu}| of\b| (?:punishment|markets?|murder|letters|gains|region|province|governorate|district|area)\b)/u;
