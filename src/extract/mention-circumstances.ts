import type { Span } from '../model/quote.ts';
import type { ActorMention } from './actor-mentions.ts';
import type { Clause } from './clauses.ts';
import type { TimeMention } from './days.ts';
import { eventNoun, eventVerb } from './lexicon/event-words.ts';
import { PERSONS } from './lexicon/people-words.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { isElsewhere } from './place-elsewhere.ts';
import { isCapitalised, type Word } from './words.ts';

export type Circumstances = Pick<Mention, 'place' | 'time' | 'by' | 'on' | 'victims'>;

/** Where, when, by whom and on whom the clause says that it was. */
export function circumstances(sentence: ReadSentence, clause: Clause, left: number, i: number): Circumstances {
  const { words } = sentence;
  const inside = (span: Span): boolean =>
    words[clause.from]!.start <= span.start && span.end <= words[clause.to - 1]!.end;
  const places = sentence.places
    .filter((p) => inside(p) && (p.cue === 'located' || p.cue === 'named') && !isElsewhere(sentence, p))
    .toSorted((a, b) => a.place.where_prec - b.place.where_prec || a.start - b.start);
  const times = sentence.times.filter((t) => inside({ start: t.start, end: t.start }) && !t.ofSpeech);
  const actors = sentence.actors.filter(inside);
  const on = actors.filter((a) => a.from > i && isTarget(words, a.from));
  const by = actors.filter(
    (a) =>
      !on.includes(a) &&
      (isAgent(words, a, i) ||
        (a.from >= left && a.to <= i && (a.adjective ?? (a.level !== 'state' || words[a.to]?.fold === "'s"))) ||
        isSubject(sentence, a, i)),
  );
  return {
    place: places[0]?.place ?? null,
    time:
      times.find((t) => t.start >= words[left]!.start && t.end <= words[i]!.start) ??
      times[0] ??
      timeBefore(sentence, clause) ??
      openingTime(sentence, clause),
    by: by.map((a) => a.id),
    on: on.map((a) => a.id),
    victims: victimsIn(sentence, clause, left, i),
  };
}

/** "since 1998, when rebels blew up a ferry": the date stands before the clause. */
function timeBefore(sentence: ReadSentence, clause: Clause): TimeMention | null {
  const start = sentence.words[clause.from]!.start;
  return clause.opener === 'when' ? (sentence.times.find((t) => t.end <= start && start - t.end < 3) ?? null) : null;
}

/** "On 12 May, three men disguised as guards stormed": the date that opens a sentence dates what it goes on to tell. */
function openingTime({ words, times }: ReadSentence, { opener }: Clause): TimeMention | null {
  const opening = times.find((t) => t.start <= (words[1]?.start ?? 0) && !t.ofSpeech);
  return opening && !ASIDE.has(opener ?? '') ? opening : null;
}

const ASIDE = new Set('after following amid despite before since because hours similar'.split(' '));

const isTarget = (words: readonly Word[], from: number): boolean => {
  const k = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  const before = words[k]?.fold;
  if (/^(?:laid|blamed|blame|placed|pinned)$/u.test(words[k - 1]?.fold ?? '')) return false;
  return /^(?:on|at|against|targeting|hit|struck|attacked)$/u.test(before ?? '');
};

/** "attack by X": not "linked to threats by X". */
const isAgent = (words: readonly Word[], actor: ActorMention, i: number): boolean =>
  words[actor.from - 1]?.fold === 'by' &&
  !words
    .slice(Math.max(0, i), actor.from)
    .some((w) => /^(?:threats?|linked|response|assumption|statement|support|vows?)$/u.test(w.fold));

const DOING = new Set(['carried', 'conducted', 'launched', 'fired', 'staged', 'mounted']);
const BETWEEN_SUBJECT_AND_VERB = new Set(
  'has have had also reportedly allegedly then forces troops military fighters militants rebels group jets warplanes drones aircraft suspected an a the linked'.split(
    ' ',
  ),
);

/** The actor stands right before an active verb of doing that leads to the head: "the US carried out a strike". */
function isSubject({ words }: ReadSentence, actor: ActorMention, i: number): boolean {
  for (let k = actor.to; k <= i; k += 1) {
    const word = words[k]!.fold;
    if (DOING.has(word) || (k === i && eventVerb(word) !== undefined)) return true;
    if (!BETWEEN_SUBJECT_AND_VERB.has(word) && !isCapitalised(words[k]!)) return false;
    if (['was', 'were', 'been', 'said', 'personnel', "'s"].includes(word)) return false;
  }
  return false;
}

const NAME_STOP = new Set(
  'hamas hezbollah police iran iraq israel authorities officials deputies church pastor street avenue road expressway highway'.split(
    ' ',
  ),
);

/** The family names of those killed: "the killing of Hamas leader Ismail Haniyeh", "Haniyeh’s assassination", "killed Fuad Shukir". */
function victimsIn(sentence: ReadSentence, clause: Clause, left: number, i: number): string[] {
  const { words } = sentence;
  const killing = eventNoun(words[i]!.fold)?.class === 'killing' || eventVerb(words[i]!.fold) === 'killing';
  if (killing && words[i + 1]?.fold === 'of') return named(sentence, i + 2, Math.min(clause.to, i + 12));
  if (killing && words[i - 1]?.fold === "'s" && i - 1 > left - 1) return named(sentence, Math.max(left, i - 3), i - 1);
  if (eventVerb(words[i]!.fold) === 'killing' && ['was', 'were', 'been'].includes(words[i - 1]?.fold ?? ''))
    return named(sentence, clause.from, Math.min(i, clause.from + 4));
  const killed = words.slice(i, clause.to).findIndex((w) => w.fold === 'killed' || w.fold === 'killing');
  return killed < 0 ? [] : named(sentence, i + killed + 1, Math.min(clause.to, i + killed + 5));
}

/** Family names in a stretch: the last of two or more capitalised words that are no actor and no place. */
function named(sentence: ReadSentence, from: number, to: number): string[] {
  const { words } = sentence;
  const names: string[] = [];
  for (let k = from; k < to; k += 1) {
    const word = words[k]!;
    if (!/^\p{Lu}\p{Ll}/u.test(word.raw) || NAME_STOP.has(word.fold) || PERSONS.has(word.fold)) continue;
    if (
      [...sentence.actors, ...sentence.places, ...sentence.times].some(
        (m) => m.start <= word.start && word.end <= m.end,
      )
    )
      continue;
    const next = words[k + 1];
    if (next && k + 1 < to && /^\p{Lu}\p{Ll}/u.test(next.raw) && next.start - word.end === 1) continue;
    names.push(word.fold);
  }
  return names;
}
