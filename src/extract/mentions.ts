import type { Place } from '../model/place.ts';
import type { Span } from '../model/quote.ts';
import { type ActorMention, actorsIn } from './actor-mentions.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type TimeMention, timesIn } from './days.ts';
import type { Document, TextSentence } from './document.ts';
import { type EventClass, eventNoun, eventVerb } from './event-words.ts';
import { type Gazette, gazetteOf, type PlaceMention, placesIn } from './place-mentions.ts';
import type { Word } from './words.ts';

/** How a mention refers: back to something ("that attack"), to something known ("the attack"), to something new ("an attack"). */
export type Form = 'that' | 'the' | 'latest' | 'a' | 'other' | 'bare' | 'verb';
export type Extent = 'once' | 'series' | 'possible';

/** Words of a report that speak of an event, with what their clause says of it. */
export type Mention = Span & {
  readonly word: number;
  readonly head: string;
  readonly class: EventClass;
  readonly form: Form;
  readonly extent: Extent;
  readonly place: Place | null;
  readonly time: TimeMention | null;
  readonly by: readonly string[];
  readonly on: readonly string[];
  /** Folded family names of those killed, where the clause names them. */
  readonly victims: readonly string[];
  /** "that attack", an appositive "an attack that …": means the clause before. */
  readonly appositive: boolean;
};

/** A clause with everything that was found in it. */
export type ReadClause = Clause & {
  readonly sentence: ReadSentence;
  readonly mentions: readonly Mention[];
};

/** A sentence with its names, dates and clauses. */
export type ReadSentence = TextSentence & {
  readonly index: number;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly clauses: readonly ReadClause[];
};

/** Finds names, dates and events in every sentence of a report. */
export function readSentences(document: Document): ReadSentence[] {
  const gazette = gazetteOf(document.sentences.flatMap((s) => s.words));
  const previous: TimeMention[] = [];
  return document.sentences.map((sentence, index) => {
    const times = timesIn(sentence, document, previous);
    previous.push(...times);
    return readSentence(sentence, index, document, gazette, times);
  });
}

function readSentence(sentence: TextSentence, index: number, document: Document, gazette: Gazette, times: TimeMention[]): ReadSentence {
  const actors = actorsIn(sentence.words);
  const places = placesIn(sentence.words, ({ start, end }) => document.report.text.slice(start, end), gazette).filter((p) => p.located || p.known && p.place.where_prec <= 3).filter((p) => !actors.some((a) => a.level !== 'state' && a.start <= p.start && p.end <= a.end));
  const read = { ...sentence, index, actors, places, times, clauses: [] as ReadClause[] };
  read.clauses.push(...clausesOf(sentence).map((clause) => ({ ...clause, sentence: read, mentions: mentionsIn(read, clause) })));
  return read;
}

const ELSEWHERE = new Set('launcher hospital hospitals arrested flown evacuated native born resident residents transferred helicopter'.split(' '));
const DETERMINERS = new Set('the that this those these a an any another no some each every both his her its their our more other'.split(' '));
const OTHER = new Set('similar previous earlier another other separate past prior different'.split(' '));
const LATEST = new Set(['latest', 'wednesdays', 'todays']);
const HYPOTHETICAL = new Set('expected possible potential future anticipated feared planned threatened alleged-plot imminent retaliatory'.split(' '));
const MODALS = new Set('will would could might may can should to must'.split(' '));
const SERIES = new Set('series frequent recent repeated dozens hundreds regular string wave spate resumed escalating tit-for-tat years spike rise uptick'.split(' '));

function mentionsIn(sentence: ReadSentence, clause: Clause): Mention[] {
  const nouns: Mention[] = [];
  for (let i = clause.from; i < clause.to; i += 1) {
    const noun = eventNoun(sentence.words[i]!.fold);
    if (noun && !isModifier(sentence, i, clause)) nouns.push(nounMention(sentence, clause, i, noun));
  }
  const verb = verbMention(sentence, clause);
  if (!verb || (verb.class !== 'killing' && nouns.some((m) => m.extent !== 'possible'))) return nouns;
  return [verb, ...nouns].sort((a, b) => a.word - b.word);
}

/** "attack drones", "a post-attack assessment": the word describes another noun. */
function isModifier({ words, text, start }: ReadSentence, i: number, clause: Clause): boolean {
  if (text[words[i]!.start - start - 1] === '-') return true;
  if (words[i]!.fold === 'targeting' && words[i - 1]?.fold !== 'the') return true;
  const next = words[i + 1];
  return next !== undefined && i + 1 < clause.to && /^(?:drones?|helicopters?|aircraft|rifles?|weapons?|damage|victims?|survivors?|suspects?|site|scene)$/u.test(next.fold) && text[words[i]!.end - start] === ' ';
}

function nounMention(sentence: ReadSentence, clause: Clause, i: number, noun: { class: EventClass; plural: boolean }): Mention {
  const left = leftOf(sentence, clause, i);
  const form = formOf(sentence.words, left, i);
  const before = sentence.words.slice(clause.from, i).map((w) => w.fold);
  return {
    ...spanOf(sentence, left, i),
    word: i,
    head: sentence.words[i]!.fold,
    class: noun.class,
    form,
    extent: extentOf(sentence, clause, left, i, noun, form, before),
    ...circumstances(sentence, clause, left, i),
    appositive: form === 'that' || (i > clause.from && clause.from < left && /,\s*$/u.test(textBetween(sentence, left)) && ['that', 'which'].includes(sentence.words[i + 1]?.fold ?? '')),
  };
}

const textBetween = (s: ReadSentence, left: number): string => s.text.slice(0, s.words[left]!.start - s.start);

/** Where the noun phrase of a head begins: its determiner, or as far as adjectives and names go. */
function leftOf(sentence: ReadSentence, clause: Clause, i: number): number {
  let k = i;
  while (k > clause.from && i - k < 8) {
    const word = sentence.words[k - 1]!;
    if (/[.,;:()]\s*$/u.test(sentence.text.slice(word.end - sentence.start, sentence.words[k]!.start - sentence.start))) break;
    if (DETERMINERS.has(word.fold)) return k - 1;
    if (/^(?:in|on|at|of|by|for|from|with|and|or|was|were|is|has|have|had|said|against|to|into|that|about|carried|claimed)$/u.test(word.fold)) break;
    k -= 1;
  }
  return k;
}

function formOf(words: readonly Word[], left: number, i: number): Form {
  const inside = words.slice(left, i).map((w) => w.fold);
  const first = words[left]!.fold;
  if (inside.some((w) => OTHER.has(w))) return 'other';
  if (inside.includes('latest')) return 'latest';
  if (/^(?:that|this|those|these)$/u.test(first)) return inside.includes("'s") ? 'the' : 'that';
  if (first === 'a' || first === 'an') return 'a';
  if (first === 'any' || first === 'no' || first === 'some' || first === 'each' || first === 'every') return 'bare';
  if (first === 'the' || /^(?:his|her|its|their|our|both)$/u.test(first) || words.slice(left, i).some((w) => w.fold === "'s")) return 'the';
  return 'bare';
}

function extentOf(sentence: ReadSentence, clause: Clause, left: number, i: number, noun: { class: EventClass; plural: boolean }, form: Form, before: readonly string[]): Extent {
  const { words } = sentence;
  const inside = words.slice(left, i).map((w) => w.fold);
  if (noun.class === 'threat' || inside.some((w) => HYPOTHETICAL.has(w)) || ['any', 'no', 'every', 'each'].includes(words[left]!.fold)) return 'possible';
  if (before.slice(-8).some((w) => w === 'anticipating' || w === 'anticipation' || w === 'threats' || w === 'threat')) return 'possible';
  if (before.some((w) => SERIES.has(w)) && (noun.plural || form === 'bare')) return 'series';
  if (noun.plural && form !== 'the' && form !== 'that') return isLead(sentence) && sentence.times.some((t) => !t.ofSpeech && (t.days?.date_prec ?? 1) === 1) && !before.includes('wave') ? 'once' : 'series';
  return words.slice(clause.from, clause.to).some((w, k) => w.fold === 'times' && /^\d/u.test(words[clause.from + k - 1]?.fold ?? '')) ? 'series' : 'once';
}

export const isLead = (sentence: { readonly paragraph: number }): boolean => sentence.paragraph < 3;

/** An event told by a verb: "fired two rockets at", "was assassinated". */
function verbMention(sentence: ReadSentence, clause: Clause): Mention | null {
  const { words } = sentence;
  for (let i = clause.from; i < clause.to; i += 1) {
    const kind = eventVerb(words[i]!.fold);
    if (!kind || isNounHere(words, i)) continue;
    const before = words.slice(Math.max(clause.from, i - 4), i).map((w) => w.fold);
    const modal = before.some((w) => MODALS.has(w)) && !before.includes('have') && !before.includes('been');
    const many = words.slice(i, clause.to).some((w) => w.fold === 'times') || before.some((w) => ['often', 'repeatedly', 'frequently', 'routinely', 'regularly'].includes(w));
    return { ...spanOf(sentence, i, i), word: i, head: words[i]!.fold, class: kind, form: 'verb', extent: modal ? 'possible' : many ? 'series' : 'once', ...circumstances(sentence, clause, i, i), appositive: false };
  }
  return null;
}

/** "a target", "the hit": the same letters as a noun. */
const isNounHere = (words: readonly Word[], i: number): boolean => /^(?:a|an|the|of|frequent|his|her|their|its|no)$/u.test(words[i - 1]?.fold ?? '') || (/^(?:target|attack|hit|shooting)$/u.test(words[i]!.fold) && !MODALS.has(words[i - 1]?.fold ?? ''));

type Circumstances = Pick<Mention, 'place' | 'time' | 'by' | 'on' | 'victims'>;

/** Where, when, by whom and on whom the clause says that it was. */
function circumstances(sentence: ReadSentence, clause: Clause, left: number, i: number): Circumstances {
  const { words } = sentence;
  const inside = (span: Span): boolean => words[clause.from]!.start <= span.start && span.end <= words[clause.to - 1]!.end;
  const places = sentence.places.filter((p) => inside(p) && !isElsewhere(sentence, p)).toSorted((a, b) => a.place.where_prec - b.place.where_prec || a.start - b.start);
  const times = sentence.times.filter((t) => inside({ start: t.start, end: t.start }) && !t.ofSpeech);
  const actors = sentence.actors.filter(inside);
  const on = actors.filter((a) => a.from > i && isTarget(words, a.from));
  const by = actors.filter((a) => !on.includes(a) && (words[a.from - 1]?.fold === 'by' || (a.from >= left && a.to <= i) || isSubject(sentence, a, i)));
  return { place: places[0]?.place ?? null, time: times[0] ?? null, by: by.map((a) => a.id), on: on.map((a) => a.id), victims: victimsIn(sentence, clause, left, i) };
}

/** A place to which somebody or something was moved, or from which it was done, is not where it was done. */
function isElsewhere({ words }: ReadSentence, place: PlaceMention): boolean {
  const at = words.findIndex((w) => w.start >= place.start);
  const before = words.slice(Math.max(0, at - 6), at).map((w) => w.fold);
  return before.at(-1) === 'from' || before.some((w) => ELSEWHERE.has(w));
}

const isTarget = (words: readonly Word[], from: number): boolean => {
  const k = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  const before = words[k]?.fold;
  if (/^(?:laid|blamed|blame|placed|pinned)$/u.test(words[k - 1]?.fold ?? '')) return false;
  return /^(?:on|at|against|targeting|hit|struck|attacked)$/u.test(before ?? '');
};

const DOING = new Set(['carried', 'conducted', 'launched', 'fired', 'staged', 'mounted']);
const BETWEEN_SUBJECT_AND_VERB = new Set('has have had also reportedly allegedly then forces troops military fighters militants rebels group jets warplanes drones aircraft suspected an a the linked'.split(' '));

/** The actor stands right before an active verb of doing that leads to the head: "the US carried out a strike". */
function isSubject({ words }: ReadSentence, actor: ActorMention, i: number): boolean {
  for (let k = actor.to; k <= i; k += 1) {
    const word = words[k]!.fold;
    if (DOING.has(word) || (k === i && eventVerb(word) !== undefined)) return true;
    if (!BETWEEN_SUBJECT_AND_VERB.has(word) && k - actor.to > 0 && !words[k]!.raw.includes('-')) return false;
    if (['was', 'were', 'been', 'said', 'personnel', "'s"].includes(word)) return false;
  }
  return false;
}

const NAME_STOP = new Set(['hamas', 'hezbollah', 'police', 'iran', 'iraq', 'israel']);

/** The family names of those killed: "the killing of Hamas leader Ismail Haniyeh", "Haniyeh’s assassination", "killed Fuad Shukir". */
function victimsIn(sentence: ReadSentence, clause: Clause, left: number, i: number): string[] {
  const { words } = sentence;
  const killing = eventNoun(words[i]!.fold)?.class === 'killing' || eventVerb(words[i]!.fold) === 'killing';
  if (killing && words[i + 1]?.fold === 'of') return named(sentence, i + 2, Math.min(clause.to, i + 12));
  if (killing && words[i - 1]?.fold === "'s" && i - 1 > left - 1) return named(sentence, Math.max(left, i - 3), i - 1);
  if (eventVerb(words[i]!.fold) === 'killing' && ['was', 'were', 'been'].includes(words[i - 1]?.fold ?? '')) return named(sentence, clause.from, Math.min(i, clause.from + 4));
  const killed = words.slice(i, clause.to).findIndex((w) => w.fold === 'killed' || w.fold === 'killing');
  return killed < 0 ? [] : named(sentence, i + killed + 1, Math.min(clause.to, i + killed + 5));
}

/** Family names in a stretch: the last of two or more capitalised words that are no actor and no place. */
function named(sentence: ReadSentence, from: number, to: number): string[] {
  const { words } = sentence;
  const names: string[] = [];
  for (let k = from; k < to; k += 1) {
    const word = words[k]!;
    if (!/^\p{Lu}\p{Ll}/u.test(word.raw) || NAME_STOP.has(word.fold)) continue;
    if ([...sentence.actors, ...sentence.places].some((m) => m.start <= word.start && word.end <= m.end)) continue;
    const next = words[k + 1];
    if (next && k + 1 < to && /^\p{Lu}\p{Ll}/u.test(next.raw) && next.start - word.end === 1) continue;
    names.push(word.fold);
  }
  return names;
}

const spanOf = (sentence: ReadSentence, from: number, to: number): Span => ({ start: sentence.words[from]!.start, end: sentence.words[to]!.end });
