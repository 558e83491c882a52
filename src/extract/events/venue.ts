import type { Place } from '../../model/place.ts';
import { disjoint } from '../../model/same-place.ts';
import { eventNoun, eventVerb } from '../lexicon/event-words.ts';
import { countryNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import { placeUnknown } from '../places/place-names.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { EventFile, Placement } from './event-file.ts';

/** A report names the house in its lead or soon after. */
const EARLY = 6;
const REACH = 9;
const MOST_WORDS = 5;
/** A province or a country: no finer place is known. */
const REGION = 4;
const HOUSE =
  /^(?:church|cathedral|mosque|temple|synagogue|basilica|shrine|hotel|resort|airport|university|college|hall|mall|arena|stadium|theat(?:re|er)|cinema|nightclub|caf[eé]|market|bazaar|street|avenue|promenade|museum|palace)$/u;
const DEED =
  /^(?:gunfire|bombs?|exploded|detonated|rammed|ploughed|plowed|burst|drove|driven|steered|shot|killed|stabbed|suicide|explosives)$/u;
const STRIKES =
  /^(?:attack(?:ed|ing|s)?|storm(?:ed|ing|s)?|hit|struck|target(?:ed|ing)|bomb(?:ed|ing)|raid(?:ed|ing))$/u;
/** Where somebody is from, was brought to or works, and what is close by. */
const OTHERWISE =
  /^(?:to|from|near|by|taken|treated|student|students|works?|worked|studied|lives?|lived|funeral|vigil|named|said|told|reopened|reopen)$/u;

/** The house in which the main event was and the town around it: "a bomb went off at the | Rowe Hotel": "Rowe Hotel, Leon". */
export function atVenue(
  place: Place | null,
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Place | null {
  const isRegion = place !== null && place.where_prec >= REGION;
  if (
    place &&
    ((place.where_prec > 1 && !isRegion) || place.name.split(/[\s-]/u).some((word) => HOUSE.test(word.toLowerCase())))
  )
    return place;
  for (const sentence of sentences) {
    if (sentence.fence !== null || sentence.paragraph > EARLY) continue;
    for (const clause of sentence.clauses) {
      if (placements.get(clause)?.file !== main) continue;
      const name = venueIn(sentence, clause, place);
      if (name && isRegion) return { ...placeUnknown(name, null), admin1: place.admin1, country: place.country };
      if (name) return place ? housed(place, name) : placeUnknown(name, null);
    }
  }
  return place;
}

/** "at Rowe Hotel, Leon", "on Rowe Street, Leon", "in Leon". */
export function wayInto({ name }: Place): 'at' | 'in' | 'on' {
  const last = name.split(', ')[0]!.split(/[\s-]/u).at(-1)!.toLowerCase();
  if (/^(?:street|avenue|promenade)$/u.test(last)) return 'on';
  return HOUSE.test(last) ? 'at' : 'in';
}

/** It lies in its town, and goes by either name. */
const housed = (town: Place, name: string): Place =>
  name.toLowerCase().includes(town.name.toLowerCase())
    ? { ...town, name, aliases: [town.name, ...town.aliases] }
    : { ...town, name: `${name}, ${town.name}`, aliases: [name, town.name, ...town.aliases] };

function venueIn(sentence: ReadSentence, { from, to }: ReadClause, town: Place | null): string | null {
  const { words, text, start } = sentence;
  for (let k = from + 1; k < to; k += 1) {
    if (!HOUSE.test(words[k]!.fold)) continue;
    let last = k;
    while (last + 1 < to && HOUSE.test(words[last + 1]!.fold) && gapAfter(sentence, last) === ' ') last += 1;
    const first = firstOfName(sentence, k, from);
    const goesOn = isCapitalised(words[last + 1]) && gapAfter(sentence, last) === ' ';
    const isThere = isStruckThere(words, from, first) && !isInOther(sentence, words[last]!, town);
    if (first < k && !goesOn && isThere && isOwn(words.slice(first, last + 1), town))
      return text.slice(words[first]!.start - start, words[last]!.end - start);
    k = last;
  }
  return null;
}

/** "the | Leon Rowe Hotel", "the | Friends of Leon Hall": as far back as words with a capital stand. */
function firstOfName({ words, ...sentence }: ReadSentence, k: number, from: number): number {
  let first = words[k - 1]?.fold === 'shopping' ? k - 1 : k; // "Rowe shopping mall"
  const isJoined = (at: number): boolean =>
    at >= from && isCapitalised(words[at]) && gapAfter({ ...sentence, words }, at) === ' ';
  while (k - first < MOST_WORDS) {
    if (isJoined(first - 1)) first -= 1;
    else if (words[first - 1]?.fold === 'of' && first < k && isJoined(first - 2)) first -= 2;
    else break;
  }
  return first;
}

/** "Rowe Hotel", "Leon airport", not "Spanish hotel", "A hotel" or, in Leon, "Leon church". */
const isOwn = (name: readonly Word[], town: Place | null): boolean => {
  const { raw, fold } = name[0]!;
  const rest = name.slice(1);
  if (!/\p{Ll}/u.test(raw) || /^(?:a|an|the|one|two|three)$/u.test(fold)) return false;
  if (rest.length === 1 && (countryNamed(raw) !== undefined || /(?:an|ese|ish|ian)$/u.test(fold))) return false;
  const ofTown = town?.name.toLowerCase().split(/[\s-]/u) ?? [];
  return (
    /^(?:airport|university|college)$/u.test(rest.at(-1)?.fold ?? '') ||
    name.some((word) => !HOUSE.test(word.fold) && !isOfTown(word.fold, ofTown))
  );
};

const isOfTown = (fold: string, town: readonly string[]): boolean =>
  town.includes(fold) || placeWords.compass.has(fold);

/** "the bombing at | Rowe Hotel", "blew himself up at the entrance to | Rowe Hotel", "gunmen stormed | Rowe Hotel". */
function isStruckThere(words: readonly Word[], from: number, first: number): boolean {
  let k = first - 1;
  if (words[k]?.fold === "'s" && isCapitalised(words[k - 1])) k -= 2;
  if (words[k]?.fold === 'the') k -= 1;
  if (
    /^(?:to|of)$/u.test(words[k]?.fold ?? '') &&
    /^(?:entrance|gates?|doors?|front|lobby|campus|grounds)$/u.test(words[k - 1]?.fold ?? '')
  ) {
    k -= 2;
    if (words[k]?.fold === 'the') k -= 1;
  }
  if (k < from) return false;
  const before = words[k]!.fold;
  if (STRIKES.test(before) && eventVerb(before) !== undefined) return true;
  if (!/^(?:at|in|on|inside|outside|into|of|against)$/u.test(before)) return false;
  const near = words.slice(Math.max(from, k - REACH), k);
  const deed = near.findLastIndex(
    ({ fold }) => eventNoun(fold) !== undefined || eventVerb(fold) !== undefined || DEED.test(fold),
  );
  return deed >= 0 && !near.slice(deed + 1).some(({ fold }) => OTHERWISE.test(fold));
}

/** "at Rowe Hotel in Toledo" of an event in Leon. */
const isInOther = ({ places }: ReadSentence, last: Word, town: Place | null): boolean =>
  places.some(
    (p) =>
      p.start >= last.end &&
      p.start - last.end < 8 &&
      (disjoint(p.place, town) || (p.place.where_prec === 1 && town?.where_prec === 1 && p.place.name !== town.name)),
  );
