import { eventNoun } from '../lexicon/event-words.ts';
import { admin1Named, beginsCountry, countryNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { isCapitalised, joined, type Word } from '../text/words.ts';
import { isLocated } from './place-cues.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, isFamiliarName, placeUnknown } from './place-names.ts';

const COUNTRY_LOCATIVE = new Set('in near across inside from outside throughout over into around'.split(' '));
const AFTER_COUNTRY = new Set(
  'on and after when in since as who that by to for from with has is was were at'.split(' '),
);
const BLASTS = new Set('bombing bombings blast blasts explosion explosions shooting shootings massacre'.split(' '));

const LONGEST_NAME = 5;
/** What countries are also called: any other name that is not their own is that of their people. */
const ALSO_CALLED =
  /^(?:bosnia(?:-herzegovina)?|(?:great )?britain|burma|congo(?:-kinshasa|-brazzaville)?|d\.?r\.? congo|(?:democratic )?republic of (?:the )?congo|côte d['’]ivoire|cabo verde|macedonia|macau|holland|swaziland|east timor|türkiye|trinidad|burkina|russian federation|republic of ireland|palestinian territories)$/iu;

/** "in Iraq", "Al-Asad Airbase, Iraq": the country itself, not the adjective before a noun ("Iraqi sources"). */
export function countryAt(
  words: readonly Word[],
  i: number,
  text: TextOf,
  lastPlaceEnd: number,
  gazette: Gazette,
): Found | null {
  if (!isCapitalised(words[i]) || words[i + 1]?.raw === 'City') return null;
  const longest = beginsCountry(words[i].raw) ? Math.min(LONGEST_NAME, words.length - i) : 1;
  for (let length = longest; length > 0; length -= 1) {
    const name = joined(words, i, i + length);
    const country = countryNamed(name);
    if (!country || isDemonym(name, country.name) || isStateOf(name, gazette) || isProvince(words, i, name)) continue;
    const place = { ...placeUnknown(country.name, { country: country.name, admin1: null }), where_prec: 6 };
    const located = countryLocated(words, i, i + length, text, lastPlaceEnd);
    const cue = located ? 'located' : isBlastIn(words, i + length, name) ? 'adjective' : 'named';
    return found(words, i, i + length, place, cue);
  }
  return null;
}

function countryLocated(words: readonly Word[], i: number, to: number, text: TextOf, lastPlaceEnd: number): boolean {
  const before = words[i - 1];
  if (!before) return to === words.length || isHeadOfNote(words[i]!.start, words[to - 1]!.end, text); // in a line of its own: "Spain"
  const next = words[i + 1];
  const modifies =
    next !== undefined &&
    text({ start: words[i]!.end, end: next.start }) === ' ' &&
    /^U\.?[SK]/u.test(words[i]!.raw) &&
    !AFTER_COUNTRY.has(next.fold);
  if (modifies) return false;
  if (before.end === lastPlaceEnd && /^,\s*$/u.test(text({ start: before.end, end: words[i]!.start }))) return true;
  return (
    isLocated(words, i) &&
    (isAttacked(words, i) || [1, 2, 3].some((back) => COUNTRY_LOCATIVE.has(words[i - back]?.fold ?? '')))
  );
}

/** "SPAIN: Gunmen …", "Spain: June 4, 2004. Gunmen …": the head of a note; in "Spain: Gunmen kill nine in Chad" it is who says so. */
const isHeadOfNote = (start: number, end: number, text: TextOf): boolean =>
  /^\p{Lu}[\p{Lu} ]{3,}: $/u.test(text({ start, end: end + 2 })) ||
  /^: (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,7}\b/u.test(
    text({ start: end, end: end + LONGEST_DATE }),
  );
const LONGEST_DATE = 16;

/** "the Spain market bombing": where it was; a strike would be by whom. */
const isBlastIn = (words: readonly Word[], to: number, name: string): boolean =>
  /\p{Ll}/u.test(name) && [0, 1].some((k) => BLASTS.has(words[to + k]?.fold ?? '') && words[to + k + 1]?.fold !== 'of');

/** "an attack on the Faroe Islands". */
function isAttacked(words: readonly Word[], i: number): boolean {
  const on = words[i - 1]?.fold === 'the' ? i - 2 : i - 1;
  return words[on]?.fold === 'on' && eventNoun(words[on - 1]?.fold ?? '') !== undefined;
}

/** "Northern | Ireland". */
const isProvince = (words: readonly Word[], i: number, name: string): boolean =>
  isCapitalised(words[i - 1]) &&
  placeWords.compass.has(words[i - 1]!.fold) &&
  admin1Named(`${words[i - 1]!.raw} ${name}`).length > 0;

/** "Georgia" in a report about the United States. */
const isStateOf = (name: string, { countries }: Gazette): boolean =>
  countries.has('United States') && isFamiliarName(name);

/** A short form ("US", "U.S.") before a noun is an adjective too; only a located one is a place. */
const isDemonym = (name: string, country: string): boolean =>
  name.replaceAll('.', '').toLowerCase() !== country.toLowerCase() &&
  !/^[A-Z.]+$/u.test(name) &&
  !ALSO_CALLED.test(name);
