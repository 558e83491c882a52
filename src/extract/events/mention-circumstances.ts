import type { Span } from '../../model/quote.ts';
import { disjoint } from '../../model/same-place.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { isBySomebodyElse } from '../actors/by-somebody-else.ts';
import { pastOwnForces } from '../actors/own-forces.ts';
import { eventNoun, eventVerb } from '../lexicon/event-words.ts';
import type { Mention, ReadSentence } from '../mention.ts';
import { isBeside } from '../places/beside.ts';
import { isElsewhere } from '../places/place-elsewhere.ts';
import type { PlaceMention } from '../places/place-mention.ts';
import type { Clause } from '../text/clauses.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { isHome } from './is-home.ts';
import { victimsIn } from './named-victims.ts';
import { isDayOfItsEnd, isGoingOn, isNotItsDay } from './not-its-day.ts';
import { isOfReason } from './of-reason.ts';
import { isPresentVerb } from './present-verb.ts';
import { quarterIn } from './quarter.ts';
import { isStruckParty } from './struck-party.ts';

const PROVINCE = 4;

export type Circumstances = Pick<Mention, 'place' | 'time' | 'by' | 'on' | 'victims' | 'quarter'>;

/** Where, when, by whom and on whom the clause says that it was. */
export function circumstances(sentence: ReadSentence, clause: Clause, left: number, i: number): Circumstances {
  const { words } = sentence;
  const inside = (span: Span): boolean =>
    words[clause.from]!.start <= span.start && span.end <= words[clause.to - 1]!.end;
  const places = agreeing(
    withoutOwner(
      sentence,
      left,
      i,
      sentence.places.filter(
        (p) =>
          inside(p) &&
          (p.cue === 'located' || p.cue === 'named') &&
          !p.around &&
          !isElsewhere(sentence, p) &&
          !isOfReason(words, i, p) &&
          !isOffIt(sentence, p),
      ),
    ),
  ).toSorted((a, b) => a.place.where_prec - b.place.where_prec || a.start - b.start);
  const times = sentence.times.filter(
    (t) =>
      inside({ start: t.start, end: t.start }) &&
      !t.ofSpeech &&
      !t.before &&
      !isOfReason(words, i, t) &&
      !isNotItsDay(sentence, clause, left, i, t),
  );
  const actors = sentence.actors.filter((a) => inside(a) && !isHome(sentence, a));
  const on = actors.filter((a) => a.from > i && isStruckParty(words, a.from, i));
  const by = actors.filter(
    (a) =>
      !on.includes(a) &&
      (isAgent(words, a, i) ||
        (a.from >= left &&
          a.to <= i &&
          !isDemonym(words[a.to - 1]!) &&
          (a.adjective ?? (a.level !== 'state' || words[a.to]?.fold === "'s"))) ||
        isSubject(sentence, a, i)),
  );
  return {
    place: (calledAfter(sentence, left, i) ?? places[0] ?? placeBefore(sentence, clause))?.place ?? null,
    time: diedSince(words, i) ? null : timeOf(sentence, clause, left, i, times),
    by: by.map((a) => a.id),
    on: on.map((a) => a.id),
    victims: victimsIn(sentence, clause, left, i),
    quarter: quarterIn(sentence, clause),
  };
}

/** "In Leon, the mayor spoke of the | Toledo | bombing": the town that the event is called after. */
const calledAfter = ({ words, places }: ReadSentence, left: number, i: number): PlaceMention | undefined =>
  words[left]!.fold === 'the'
    ? places.find(
        ({ cue, start, end }) => cue === 'adjective' && start > words[left]!.start && end + 1 === words[i]!.start,
      )
    : undefined;

/** "27 km south of Leon": not there; what is near a town goes by its name. */
const isOffIt = (sentence: ReadSentence, place: PlaceMention): boolean =>
  isBeside(sentence, place) &&
  (place.place.where_prec >= PROVINCE ||
    !/\bnear (?:the )?$/iu.test(sentence.text.slice(0, place.start - sentence.start)));

/** "Peru's drone strike on | Toledo": whose strike it was, where another place is told that does not lie there; "Peru's worst raid" was there. */
function withoutOwner(
  { words }: ReadSentence,
  left: number,
  i: number,
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  const owner = places.find(
    ({ start, end }) =>
      words[left]!.start <= start && words.some(({ fold, start: at }, k) => at === end && fold === "'s" && k < i),
  );
  return owner && places.some(({ place }) => disjoint(place, owner.place)) ? places.filter((p) => p !== owner) : places;
}

/** "at the Leon gate in Dagestan": of towns of one name somewhere else, none is meant where a clause tells the one province or country. */
function agreeing(places: readonly PlaceMention[]): readonly PlaceMention[] {
  const wide = places.filter(({ place }) => place.where_prec >= PROVINCE);
  const [first] = wide;
  if (!first || wide.some(({ place }) => disjoint(place, first.place))) return places;
  return places.filter(({ place }) => !disjoint(place, first.place));
}

function timeOf(
  sentence: ReadSentence,
  clause: Clause,
  left: number,
  i: number,
  times: readonly TimeMention[],
): TimeMention | null {
  const { words } = sentence;
  const told = timeBefore(sentence, clause);
  return (
    times.find((t) => t.start >= words[left]!.start && t.end <= words[i]!.start) ??
    times.find((t) => isInPhrase(sentence, i, t)) ??
    ownTime(words, clause, i, times) ??
    (told?.before ? told : null) ??
    times[0] ??
    told ??
    openingTime(sentence, clause)
  );
}

/** "named a man in a | 3 May | shooting": the day stands in the midst of its phrase. */
const isInPhrase = ({ words, text, start }: ReadSentence, i: number, time: TimeMention): boolean =>
  text.slice(time.end - start, words[i]!.start - start) === ' ' &&
  /\b(?:an?|the|last|this) $/iu.test(text.slice(0, time.start - start));

/** "died on Saturday, a week after she was shot", "died on Saturday of his wounds", "one of the injured died on Saturday": that is no day on which anybody was attacked. */
function diedSince(words: readonly Word[], i: number): boolean {
  if (!/^(?:died|dies)$/u.test(words[i]!.fold)) return false;
  if (ONE_OF_THEM.test(joinedFolds(words, Math.max(0, i - 6), i))) return true;
  if (OF_WOUNDS.test(joinedFolds(words, i + 1, i + 9))) return true;
  return words
    .slice(i + 1, i + 9)
    .some(({ fold }, k) => fold === 'after' && /^(?:days?|weeks?|months?)$/u.test(words[i + k]!.fold));
}

const OF_WOUNDS =
  /^(?:(?!(?:in|at|when|as|after|and) )\w+ ){0,4}(?:(?:of|from) (?:his|her|their|the) (?:\w+ )?(?:wounds|injuries)|(?:at|in) (?:an? |the )?(?:\w+ )?(?:hospital|clinic))\b/u;

const joinedFolds = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');

const ONE_OF_THEM =
  /\b(?:one|two|three|another|some) of (?:the|those) (?:\p{L}+ )?(?:injured|wounded|hurt|victims|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: \p{L}+)?$/u;

/** Two events further apart than so many words are each dated in their own. */
const NEAR = 30;

/** "a fire on Monday and the raid last Friday": of two events that one clause speaks of, each has the date behind it. */
function ownTime(
  words: readonly Word[],
  clause: Clause,
  i: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  if (!eventNoun(words[i]!.fold)) return undefined;
  const isEvent = ({ fold }: Word): boolean => eventNoun(fold) !== undefined;
  const next = words.slice(i + 1, Math.min(clause.to, i + NEAR)).find(isEvent);
  if (!next && !words.slice(Math.max(clause.from, i - NEAR), i).some(isEvent)) return undefined;
  return times.find(({ start }) => start >= words[i]!.end && (!next || start < next.start));
}

/** "Toledo, | where rebels shot nine people": the place stands before the clause. */
function placeBefore({ places, words }: ReadSentence, { opener, from }: Clause): PlaceMention | undefined {
  const end = opener === 'where' ? words[from - 1]!.end : -1;
  return places.find((place) => place.end === end);
}

/** "since 1998, when rebels blew up a ferry", "on Monday as gunmen stormed a mill", "a day after a bomb went off": the date stands before the clause. */
function timeBefore({ words, times }: ReadSentence, { from, opener }: Clause): TimeMention | null {
  const { start } = words[from]!;
  const time = times.find((t) => t.end <= start && start - t.end < 3);
  if (!time || time.ofSpeech) return null;
  return opener === 'when' || (time.before ? opener === 'after' : opener === 'as' && !isGoingOn(words, time))
    ? time
    : null;
}

/** "On 12 May, three men disguised as guards stormed": the date that opens a sentence dates what it goes on to tell. */
function openingTime({ words, times, text, start }: ReadSentence, { opener }: Clause): TimeMention | null {
  let k = 0;
  while (k < 8 && OPENS_DATE.test(words[k]?.fold ?? '')) k += 1;
  const opening = times.find((t) => t.start <= (words[Math.max(1, k)]?.start ?? 0) && !t.ofSpeech);
  if (!opening || ASIDE.has(opener ?? '')) return null;
  return isDayOfItsEnd('', text.slice(opening.end - start)) ? null : opening;
}

/** "On the night of 12 May". */
const OPENS_DATE = /^(?:on|in|at|around|about|by|the|early|late|night|morning|evening|afternoon|hours|dawn|of)$/u;

const ASIDE = new Set('after following amid despite before since because hours similar'.split(' '));

/** "Two Palestinians shot dead by …": people of a country, not its forces. */
const isDemonym = ({ raw }: Word): boolean => /(?:an|i|ese)s$/u.test(raw);

/** "attack by X": not "linked to threats by X". */
const isAgent = (words: readonly Word[], actor: ActorMention, i: number): boolean =>
  words[actor.from - 1]?.fold === 'by' &&
  !isBySomebodyElse(words, actor.from - 1) &&
  !words
    .slice(Math.max(0, i), actor.from)
    .some((w) => /^(?:threats?|linked|response|assumption|statement|support|vows?)$/u.test(w.fold));

const DOING = new Set(['carried', 'conducted', 'launched', 'fired', 'staged', 'mounted']);
const BETWEEN_SUBJECT_AND_VERB = new Set(
  'has have had also reportedly allegedly then forces troops military army regime government soldiers artillery air navy police fighters militants rebels group jets warplanes drones aircraft suspected an a the linked'.split(
    ' ',
  ),
);

/** The actor stands right before an active verb of doing that leads to the head: "the US carried out a strike". */
function isSubject(sentence: ReadSentence, actor: ActorMention, i: number): boolean {
  const { words } = sentence;
  if (actor.level === 'state' && /^,/u.test(gapAfter(sentence, actor.to - 1))) return false; // "in Toledo, Spain, shooting"
  for (let k = pastOwnForces(words, actor.to); k <= i; k += 1) {
    const word = words[k]!.fold;
    if (actor.level === 'state' && word === 'attack') return false; // "Iraq attack: nine dead"
    if (DOING.has(word) || (k === i && (eventVerb(word) !== undefined || isPresentVerb(word)))) return true;
    if (!BETWEEN_SUBJECT_AND_VERB.has(word) && !isCapitalised(words[k]!)) return false;
    if (['was', 'were', 'been', 'said', 'personnel', "'s"].includes(word)) return false;
  }
  return false;
}
