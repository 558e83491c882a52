import type { ActorMention } from '../actors/actor-mention.ts';
import { actorsIn } from '../actors/actor-mentions.ts';
import { asIntroduced } from '../actors/as-introduced.ts';
import { withBroughtIn } from '../actors/brought-in.ts';
import { type EventClass, eventNoun } from '../lexicon/event-words.ts';
import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import { familyNames } from '../places/family-names.ts';
import { gazetteOf } from '../places/gazette.ts';
import type { PlaceMention, TextOf } from '../places/place-mention.ts';
import { placesIn } from '../places/place-mentions.ts';
import { type Clause, clausesOf, isPastRemembered, isPastSpan } from '../text/clauses.ts';
import type { Document } from '../text/document.ts';
import { gapAfter } from '../text/gap-after.ts';
import { spanOf } from '../text/words.ts';
import { daysAgo, timesIn, todayOf } from '../times/days.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { isCalledSo } from './called-so.ts';
import { isCharge } from './charge.ts';
import { isOfAnEarlierEvent } from './earlier-event.ts';
import { circumstances } from './mention-circumstances.ts';
import { extentOf, formOf, leftOf } from './noun-phrase.ts';
import { isOfAnother } from './of-another.ts';
import { ANOTHER_ONE, phrasedNoun } from './phrased-noun.ts';
import { presentVerb } from './present-verb.ts';
import { verbMention } from './verb-mentions.ts';

/** Finds names, dates and events in every sentence of a report: the same in all of them before the next. */
export function readSentences(document: Document): ReadSentence[] {
  const { sentences, report } = document;
  const text: TextOf = ({ start, end }) => report.text.slice(start, end);
  const gazette = gazetteOf(document);
  const times = timesOf(document);
  const listed = asIntroduced(
    sentences,
    sentences.map(({ words }) => actorsIn(words, text)),
  );
  const actors = withBroughtIn(sentences, listed, text);
  const families = familyNames(sentences);
  const places = sentences.map(({ words }) => placesIn(words, text, gazette).filter((p) => !isFamily(p, families)));
  const clauses = sentences.map(clausesOf);
  const read = sentences.map((sentence, index) => ({
    ...sentence,
    index,
    actors: actors[index]!,
    places: placesBeside(actors[index]!, places[index]!),
    times: timesBeside(actors[index]!, times[index]!),
    clauses: [] as ReadClause[],
  }));
  for (const sentence of read)
    sentence.clauses.push(
      ...clauses[sentence.index]!.map((clause) => ({ ...clause, sentence, mentions: mentionsIn(sentence, clause) })),
    );
  return read;
}

/** "near Rowe", who speaks elsewhere: a name that no list of places knows. */
const isFamily = ({ place }: PlaceMention, families: ReadonlySet<string>): boolean =>
  place.lat === null && place.country === null && families.has(place.name);

/** The time expressions of each sentence, in the light of those before. */
function timesOf(document: Document): TimeMention[][] {
  const today = todayOf(document);
  const previous: TimeMention[] = [];
  return document.sentences.map((sentence) => {
    const times = timesIn(sentence, today, previous);
    previous.push(...times);
    return times.map((time) => ({ ...time, ago: daysAgo(time, today) }));
  });
}

/** The times of a sentence without those that are a part of an actor's name: "Black September", "the 17 November group". */
const timesBeside = (actors: readonly ActorMention[], times: readonly TimeMention[]): TimeMention[] =>
  times.filter((t) => !actors.some((a) => a.level !== 'state' && a.start <= t.start && t.end <= a.end));

/** The places of a sentence that something says are places, without those that are a part of an actor's name. */
const placesBeside = (actors: readonly ActorMention[], places: readonly PlaceMention[]): PlaceMention[] =>
  places
    .filter((p) => p.located || p.cue === 'adjective' || (p.known && p.place.where_prec <= 3))
    .filter((p) => !actors.some((a) => a.level !== 'state' && a.start <= p.start && p.end <= a.end));

function mentionsIn(sentence: ReadSentence, clause: Clause): Mention[] {
  const nouns: Mention[] = [];
  for (let i = clause.from; i < clause.to; i += 1) {
    const noun = eventNoun(sentence.words[i]!.fold) ?? phrasedNoun(sentence, clause, i);
    if (
      noun &&
      !isModifier(sentence, i, clause) &&
      !isOutcome(sentence, i) &&
      !isCharge(sentence.words, i) &&
      !isCalledSo(sentence, i) &&
      !isLatestOf(sentence, i) &&
      presentVerb(sentence, i) === undefined
    )
      nouns.push(nounMention(sentence, clause, i, noun));
  }
  const isEarlier = isOfAnEarlierEvent(sentence, clause);
  const mayHarm =
    isOpening(sentence, clause) || isEarlier || isDatedAside(sentence, clause) || isDated(sentence, clause);
  const verb = verbMention(sentence, clause, nouns.length === 0 && mayHarm);
  const isTold = verb && (verb.class === 'killing' || nouns.every((m) => m.extent === 'possible'));
  const mentions = isTold ? [verb, ...nouns].sort((a, b) => a.word - b.word) : nouns;
  return isEarlier ? mentions.map((mention) => ({ ...mention, form: 'other' })) : mentions;
}

/** A sentence opens here, or goes on behind the town of the desk: "TOLEDO, Spain — | Nine people were killed". */
const isOpening = (sentence: ReadSentence, { from }: Clause): boolean =>
  from === 0 ||
  (gapAfter(sentence, from - 1) === ', ' && isPastSpan(sentence, from)) ||
  isPastRemembered(sentence, from) ||
  (from < LONGEST_DATELINE &&
    /—|--/u.test(gapAfter(sentence, from - 1)) &&
    sentence.places.some(({ cue, start }) => cue === 'dateline' && start === sentence.words[0]!.start));

const LONGEST_DATELINE = 8;

/** "the group, | which killed nine at the same place in May": another event, with a date of its own; "the shooting, | which happened on Monday" is none. */
const isDatedAside = ({ words, times }: ReadSentence, { from, to, opener }: Clause): boolean =>
  opener === 'which' &&
  eventNoun(words[from - 1]?.fold ?? '') === undefined &&
  times.some((t) => !t.ofSpeech && words[from]!.start < t.start && t.end <= words[to - 1]!.end);

/** "since last October, | when nine guards were killed": the day stands before it; "since | a bomb last Tuesday wounded nine": in it. */
const isDated = ({ words, times }: ReadSentence, { from, to, opener }: Clause): boolean =>
  (opener === 'when' && times.some(({ end }) => end <= words[from]!.start && words[from]!.start - end < 3)) ||
  (opener === 'since' &&
    times.some(
      (t) =>
        !t.ofSpeech &&
        t.start > words[from]!.start &&
        t.end <= words[to - 1]!.end &&
        (t.ago ?? 0) >= 2 &&
        t.days?.date_prec === 1,
    )) ||
  (opener === 'where' &&
    times.some((t) => t.start > words[from]!.start && t.end <= words[to - 1]!.end && isLongAgo(t)));

/** "unlike the mill, | where two were hurt last year". */
const isLongAgo = ({ ago, ofSpeech }: TimeMention): boolean => !ofSpeech && (ago ?? 0) >= LONG_AGO;
/** In days. */
const LONG_AGO = 30;

/** "bombed a bridge, killing a guard": what the deed led to, not another one. */
const isOutcome = (sentence: ReadSentence, i: number): boolean =>
  sentence.words[i]!.fold === 'killing' &&
  sentence.words[i + 1]?.fold !== 'of' &&
  /^,/u.test(gapAfter(sentence, i - 1));

const ONE_OF_SEVERAL =
  /, (?:in )?one of (?:several|many|a number of|a series of) (?:[\p{L}-]{2,15} ){0,2}$|\b(?:followed|capped|came after) (?:an? |the )?(?:nights?|days?|weeks?|months?|hours) of (?:[\p{L}-]{2,15} ){0,2}$/u;

/** "was killed by noon, the latest in a series of | murders", "threw a grenade, in one of several | incidents": those of which it is one; "followed a night of heavy | fighting": what went on before. */
const isLatestOf = ({ text, start, words }: ReadSentence, i: number): boolean =>
  ONE_OF_SEVERAL.test(text.slice(0, words[i]!.start - start)) ||
  /, the (?:latest|most recent|newest) (?:in|of) (?:an? |the )?(?:[\p{L}-]{2,15} ){0,2}(?:series|string|spate|wave|number|chain|run|rash|flurry|succession) of (?:[\p{L}-]{2,20} ){0,3}$/u.test(
    text.slice(0, words[i]!.start - start),
  );

/** "attack drones", "a post-attack assessment": the word describes another noun. */
function isModifier({ words, text, start }: ReadSentence, i: number, clause: Clause): boolean {
  if (text[words[i]!.start - start - 1] === '-' && !/^(?:shoot|hostage)$/u.test(words[i - 1]?.fold ?? '')) return true;
  if (words[i]!.fold === 'targeting' && words[i - 1]?.fold !== 'the') return true;
  const next = words[i + 1];
  return (
    next !== undefined &&
    i + 1 < clause.to &&
    /^(?:drones?|helicopters?|aircraft|rifles?|weapons?|damage|victims?|survivors?|suspects?|site|scene)$/u.test(
      next.fold,
    ) &&
    text[words[i]!.end - start] === ' '
  );
}

function nounMention(
  sentence: ReadSentence,
  clause: Clause,
  i: number,
  noun: { class: EventClass; plural: boolean },
): Mention {
  const left = leftOf(sentence, clause, i);
  const form = formOf(sentence, left, i);
  const before = sentence.words.slice(clause.from, i).map((w) => w.fold);
  return {
    ...spanOf(sentence.words, left, i + 1),
    word: i,
    head: sentence.words[i]!.fold,
    class: noun.class,
    form: isOfAnother(sentence, left, i) || noun === ANOTHER_ONE ? 'other' : form,
    extent: extentOf(sentence, clause, left, i, noun, form, before),
    ...circumstances(sentence, clause, left, i),
    appositive:
      form === 'that' ||
      (i > clause.from &&
        clause.from < left &&
        /,\s*$/u.test(textBetween(sentence, left)) &&
        ['that', 'which'].includes(sentence.words[i + 1]?.fold ?? '')),
  };
}

const textBetween = (s: ReadSentence, left: number): string => s.text.slice(0, s.words[left]!.start - s.start);
