import type { Place } from '../../model/place.ts';
import { disjoint } from '../../model/same-place.ts';
import { eventNoun, eventVerb } from '../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import { placeUnknown } from '../places/place-names.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { EventFile, Placement } from './event-file.ts';
import { HOUSE, isOwnName, nameOfHouse } from './venue-name.ts';

/** A report names the house in its lead or soon after. */
const EARLY = 6;
const REACH = 9;
/** A province or a country: no finer place is known. */
const REGION = 4;
const DEED =
  /^(?:gunfire|fire|bombs?|exploded|detonated|rammed|ploughed|plowed|burst|tore|ripped|crashed|drove|driven|steered|shot|killed|stabbed|suicide|explosives|takeover|hostages?)$/u;
const STRIKES =
  /^(?:attack(?:ed|ing|s)?|storm(?:ed|ing|s)?|hit|struck|target(?:ed|ing)|bomb(?:ed|ing)|raid(?:ed|ing))$/u;
/** Where somebody is from, was brought to or works, what is close by, and where attackers were stopped. */
const OTHERWISE =
  /^(?:to|from|near|by|taken|treated|student|students|works?|worked|studied|lives?|lived|funeral|vigil|named|said|told|reopened|reopen|held|gunm[ae]n|attackers?|suspects?|assailants?)$/u;

/** "the blast, | which happened at". */
const HAPPENED = /^(?:took|happened|occurred)$/u;
const IT = /^(?:which|it|this|incident)$/u;
/** What was held there for the dead, or told. */
const GATHERING = /^(?:vigil|ceremony|memorial|prayers|funerals?|conference|briefing|service|speech|protest)$/u;

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
      const venue = venueIn(sentence, clause, place);
      if (venue && place && (isRegion || venue.apart))
        return { ...placeUnknown(venue.name, null), admin1: place.admin1, country: place.country };
      if (venue) return place ? housed(place, venue) : placeUnknown(venue.name, null);
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

/** What the house is called; `apart` where it is said to lie in something that is not the town. */
type Venue = { readonly name: string; readonly apart: boolean };

/** It lies in its town, and goes by either name. */
const housed = (town: Place, { name }: Venue): Place =>
  name.toLowerCase().includes(town.name.toLowerCase())
    ? { ...town, name, aliases: [town.name, ...town.aliases] }
    : { ...town, name: `${name}, ${town.name}`, aliases: [name, town.name, ...town.aliases] };

function venueIn(sentence: ReadSentence, { from, to }: ReadClause, town: Place | null): Venue | null {
  const { words, text, start } = sentence;
  const ofTown = town?.name.toLowerCase().split(/[\s-]/u) ?? [];
  for (let k = from; k < to; k += 1) {
    const name = nameOfHouse(sentence, k, from, to);
    if (!name) continue;
    const { first, last } = name;
    const isThere = isStruckThere(words, from, first) || isStruckBehind(words, last, to);
    if (isThere && !isInOther(sentence, words[last]!, town) && isOwnName(words.slice(first, last + 1), ofTown))
      return {
        name: text.slice(words[first]!.start - start, words[last]!.end - start),
        apart: isApart(words, last, ofTown),
      };
    k = last;
  }
  return null;
}

/** "Rowe Hotel | in Kabo" of an event in Leon. */
const isApart = (words: readonly Word[], last: number, ofTown: readonly string[]): boolean =>
  words[last + 1]?.fold === 'in' && isCapitalised(words[last + 2]) && !ofTown.includes(words[last + 2]!.fold);

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
  if (/^(?:was|were)$/u.test(before) && /^targets?$/u.test(words[k - 1]?.fold ?? '')) return true;
  if (STRIKES.test(before) && eventVerb(before) !== undefined) return true;
  if (!/^(?:at|in|on|inside|outside|into|through|of|against)$/u.test(before)) return false;
  const near = words.slice(Math.max(from, k - REACH), k);
  const deed = near.findLastIndex(
    ({ fold }) => eventNoun(fold) !== undefined || eventVerb(fold) !== undefined || DEED.test(fold),
  );
  if (near.some(({ fold }) => GATHERING.test(fold))) return false;
  const told =
    deed < 0 ? near.findLastIndex(({ fold }, n) => HAPPENED.test(fold) && IT.test(near[n - 1]?.fold ?? '')) : deed;
  return told >= 0 && !near.slice(told + 1).some(({ fold }) => OTHERWISE.test(fold));
}

/** "Rowe Hotel | in the old town was stormed": what is told right behind it was done to it. */
function isStruckBehind(words: readonly Word[], last: number, to: number): boolean {
  const was = words.slice(last + 1, Math.min(to, last + REACH)).findIndex(({ fold }) => /^(?:was|were)$/u.test(fold));
  const done = words[last + was + 2]?.fold ?? '';
  if (was < 0) return false;
  return (
    /^(?:attacked|stormed|hit|struck|bombed|raided|targeted|shelled)$/u.test(done) || isFullWhen(words, last + was + 2)
  );
}

/** "Rowe Hotel was | full of guests when the bomb went off". */
const isFullWhen = (words: readonly Word[], at: number): boolean => {
  if (!/^(?:full|packed|crowded|busy)$/u.test(words[at]?.fold ?? '')) return false;
  const when = words.slice(at, at + REACH).findIndex(({ fold }) => fold === 'when' || fold === 'as');
  return when > 0 && words.slice(at + when, at + when + REACH).some(({ fold }) => DEED.test(fold) || eventNoun(fold));
};

/** "at Rowe Hotel in Toledo" of an event in Leon. */
const isInOther = ({ places }: ReadSentence, last: Word, town: Place | null): boolean =>
  places.some(
    (p) =>
      p.start >= last.end &&
      p.start - last.end < 8 &&
      (disjoint(p.place, town) || (p.place.where_prec === 1 && town?.where_prec === 1 && p.place.name !== town.name)),
  );
