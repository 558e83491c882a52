import type { Place } from '../model/place.ts';
import type { Span } from '../model/quote.ts';
import { countryNamed } from './lexicon/gazetteer.ts';
import { actorPhrases, sitePhrases } from './lexicon/lexicon.ts';
import { divisionNamed, type Gazette, placeOfSite, qualifier, townNamed } from './place-names.ts';
import { isCapitalised, type Word } from './words.ts';

/** A place that a sentence names. `located`: a preposition says that something is there. */
export type PlaceMention = Span & { readonly place: Place; readonly located: boolean; readonly known: boolean };

const COUNTRY_LOCATIVE = new Set('in near across inside from outside throughout over into around'.split(' '));
const UNKNOWN_LOCATIVE = new Set('in at near outside inside'.split(' '));
const LOCATIVE = new Set(
  'in at near on from across around outside inside against into towards toward over within throughout north south east west northern southern eastern western central downtown'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'the city town village province state district area suburb outskirts capital northern southern eastern western central northwestern northeastern southwestern southeastern north south east west upper lower port downtown neighborhood neighbourhood county municipality department'.split(
    ' ',
  ),
);
const NOT_PLACES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march jan feb mar apr jun jul aug sept sep oct nov dec april may june july august september october november december islam christian muslim god police army president white house pentagon reuters twitter facebook telegram thursday’s'.split(
    ' ',
  ),
);
const REGIONS = new Set(['middle', 'gulf', 'horn', 'sahel', 'levant']);
const FACILITY = new Set(
  'airbase airport base camp mosque church cathedral school university hospital market hotel street avenue road square station club mall park theater theatre embassy consulate prison barracks junction bridge highway resort temple synagogue center centre stadium county village city town province district island beach valley'.split(
    ' ',
  ),
);
const DIVISION_KINDS = new Set(['province', 'governorate', 'state', 'region', 'department', 'county', 'oblast']);

/** The countries a document names, most often first: what decides between two towns of one name. */
export function gazetteOf(words: readonly Word[]): Gazette {
  const countries = new Map<string, number>();
  for (const word of words) {
    const country = isCapitalised(word) ? countryNamed(word.raw) : undefined;
    if (country) countries.set(country.name, (countries.get(country.name) ?? 0) + 1);
  }
  return { countries };
}

/** The places that a sentence names, left to right. */
export function placesIn(words: readonly Word[], text: (span: Span) => string, gazette: Gazette): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < words.length; ) {
    const hit =
      siteAt(words, i) ?? countryAt(words, i, text, found.at(-1)?.end ?? -1) ?? namedAt(words, i, text, gazette);
    if (hit) found.push(hit.mention);
    i = hit ? hit.to : i + 1;
  }
  return found;
}

type Found = { readonly mention: PlaceMention; readonly to: number };

function siteAt(words: readonly Word[], i: number): Found | null {
  const hit = sitePhrases.at(words, i);
  if (!hit || (!isCapitalised(words[i]!) && !/^(?:al|ain|ayn|\p{Script=Arabic})/u.test(words[i]!.fold))) return null;
  return { to: hit.to, mention: mention(words, i, hit.to, placeOfSite(hit.value), located(words, i), true) };
}

/** "in Iraq", "Al-Asad Airbase, Iraq": the country itself, not the adjective before a noun ("Iraqi sources"). */
function countryAt(
  words: readonly Word[],
  i: number,
  text: (span: Span) => string,
  lastPlaceEnd: number,
): Found | null {
  if (!isCapitalised(words[i])) return null;
  for (const length of [3, 2, 1]) {
    const slice = words.slice(i, i + length);
    if (slice.length < length) continue;
    const name = slice.map((w) => w.raw).join(' ');
    const country = countryNamed(name);
    if (!country || isDemonym(name, country.name)) continue;
    const place: Place = {
      name: country.name,
      aliases: [],
      admin1: null,
      country: country.name,
      lat: null,
      lon: null,
      where_prec: 6,
      coordinatesFrom: null,
    };
    return {
      to: i + length,
      mention: mention(words, i, i + length, place, countryLocated(words, i, text, lastPlaceEnd), true),
    };
  }
  return null;
}

function countryLocated(
  words: readonly Word[],
  i: number,
  text: (span: Span) => string,
  lastPlaceEnd: number,
): boolean {
  const before = words[i - 1];
  if (!before) return false;
  const next = words[i + 1];
  const modifies =
    next !== undefined && text({ start: words[i]!.end, end: next.start }) === ' ' && /^U\.?[SK]/u.test(words[i]!.raw);
  if (!modifies && before.end === lastPlaceEnd && /^,\s*$/u.test(text({ start: before.end, end: words[i]!.start })))
    return true;
  return located(words, i) && [1, 2, 3].some((back) => COUNTRY_LOCATIVE.has(words[i - back]?.fold ?? ''));
}

/** A short form ("US", "U.S.") before a noun is an adjective too; only a located one is a place. */
const isDemonym = (name: string, country: string): boolean =>
  name.replaceAll('.', '').toLowerCase() !== country.toLowerCase() && !/^[A-Z.]+$/u.test(name);

/** A capitalised run after a locative preposition or a comma: from the gazetteer, or unknown but named like a place. */
function namedAt(words: readonly Word[], i: number, text: (span: Span) => string, gazette: Gazette): Found | null {
  if (
    !isCapitalised(words[i]!) ||
    NOT_PLACES.has(words[i]!.fold) ||
    REGIONS.has(words[i]!.fold) ||
    REGIONS.has(words[i - 1]?.fold ?? '') ||
    actorPhrases.at(words, i)
  )
    return null;
  const there = located(words, i) || startsDateline(words, i, text);
  const run = runLength(words, i, text);
  for (let length = Math.min(run, 4); length > 0; length -= 1) {
    const name = words
      .slice(i, i + length)
      .map((w) => w.raw)
      .join(' ');
    const after = words[i + length];
    if (DIVISION_KINDS.has(after?.fold ?? '')) {
      const division = divisionNamed(name);
      if (division) return { to: i + length + 1, mention: mention(words, i, i + length + 1, division, true, true) };
    }
    if (!there) continue;
    const place = townNamed(name, qualifier(words, i + length, text), gazette) ?? divisionNamed(name);
    if (place) return { to: i + length, mention: mention(words, i, i + length, place, true, true) };
  }
  const facility = FACILITY.has(words[i + run - 1]!.fold) || FACILITY.has(words[i + run]?.fold ?? '');
  if (
    !there ||
    countryNamed(words[i]!.raw) ||
    !UNKNOWN_LOCATIVE.has(words[i - 1]?.fold ?? '') ||
    (!facility && run > 3)
  )
    return null;
  const to = FACILITY.has(words[i + run]?.fold ?? '') ? i + run + 1 : i + run;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  return {
    to,
    mention: mention(
      words,
      i,
      to,
      { name, aliases: [], admin1: null, country: null, lat: null, lon: null, where_prec: 2, coordinatesFrom: null },
      true,
      false,
    ),
  };
}

function located(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && (SKIPPED.has(words[k]!.fold) || words[k]!.fold === "'s")) {
    if (words[k]!.fold === "'s") return true;
    k -= 1;
  }
  const before = words[k]?.fold ?? '';
  return LOCATIVE.has(before) || (before === 'of' && k < i - 1);
}

/** "BAGHDAD (AP) —", "San Salvador, 3 Jan 90 --": the town of the desk. */
const startsDateline = (words: readonly Word[], i: number, text: (span: Span) => string): boolean =>
  i === 0 &&
  words.length > 3 &&
  /(?:\(|--|—|–| - )/u.test(text({ start: words[0]!.end, end: words[Math.min(6, words.length - 1)]!.end }));

function runLength(words: readonly Word[], i: number, text: (span: Span) => string): number {
  let length = 1;
  while (
    words[i + length] &&
    isCapitalised(words[i + length]!) &&
    /^[\s'’-]{1,2}$/u.test(text({ start: words[i + length - 1]!.end, end: words[i + length]!.start })) &&
    !NOT_PLACES.has(words[i + length]!.fold)
  )
    length += 1;
  return length;
}

const mention = (
  words: readonly Word[],
  from: number,
  to: number,
  place: Place,
  isLocated: boolean,
  known: boolean,
): PlaceMention => ({ start: words[from]!.start, end: words[to - 1]!.end, place, located: isLocated, known });
