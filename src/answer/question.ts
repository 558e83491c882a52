import { type Asks, asksOf, type Form } from './lexicon/asks.ts';
import { auxiliaries, frames, grammar, knownWords, nobody, plain, type Topic, topics } from './lexicon/lexicon.ts';
import { type Hit, hitsIn, phrasesAt } from './lexicon/phrases.ts';
import { numberOf } from './number-word.ts';
import { spelled } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/** A question, understood: how it is put, what it is about and what it asks for. */
export type Question = {
  readonly words: readonly Word[];
  readonly folded: readonly string[];
  readonly form: Form;
  readonly hits: readonly Hit<Topic>[];
  readonly topics: ReadonlySet<string>;
  readonly asks: Asks;
  readonly numbers: readonly { readonly value: number; readonly at: number }[];
  /** It says that nobody was, or asks whether nobody was. */
  readonly nobody: boolean;
  /** It has a "not". */
  readonly not: boolean;
  /** It has no word that says what it is about. */
  readonly empty: boolean;
};

const ASKING = phraseAsking();
const LEADS: ReadonlySet<string> = new Set(grammar.leads);
const JOINERS: ReadonlySet<string> = new Set(grammar.joiners);
const NOT: ReadonlySet<string> = new Set(grammar.not);

/** Reads a question. `known` are the words of the reports: a name is not mistyped because no word list has it. */
export function parseQuestion(text: string, known: ReadonlySet<string>): Question {
  const vocabulary = new Set([...knownWords, ...plain, ...known]);
  const typed = wordsOf(text).map((word) => ({ ...word, folded: spelled(word.folded, vocabulary) }));
  const words = withoutPreamble(typed);
  const folded = words.map((word) => word.folded);
  const hits = hitsIn(topics, folded);
  const form = formOf(folded);
  const numbers = folded.flatMap((word, at) => (numberOf(word) === null ? [] : [{ value: numberOf(word)!, at }]));
  const about = new Set<string>([...hits.map((hit) => hit.key), ...signs(folded, hits, form, numbers.length)]);
  return {
    words,
    folded,
    form,
    hits,
    topics: about,
    asks: asksOf(form, about),
    numbers,
    nobody: hitsIn(nobody, folded).length > 0,
    not: folded.some((word) => NOT.has(word)),
    empty: hits.length === 0 && folded.every((word) => plain.has(word)),
  };
}

/** "So, do we know whether …": what stands before the question itself. */
function withoutPreamble(words: readonly Word[]): Word[] {
  const folded = words.map((word) => word.folded);
  let at = 0;
  while (LEADS.has(folded[at] ?? '') && at < words.length - 1) at += 1;
  const frame = phrasesAt(frames, folded, at).sort((a, b) => b.to - a.to)[0];
  if (!frame || frame.to === words.length) return words.slice(at);
  const rest = words.slice(frame.to);
  return withoutPreamble(JOINERS.has(rest[0]!.folded) && rest.length > 1 ? rest.slice(1) : rest);
}

function phraseAsking(): ReadonlyMap<string, Form> {
  return new Map<string, Form>([
    ['whom', 'who'],
    ['whose', 'who'],
    ...(['who', 'what', 'which', 'where', 'when', 'why', 'how'] as const).map((word): [string, Form] => [word, word]),
  ]);
}

function formOf(folded: readonly string[]): Form {
  const counting = folded.findIndex((word, i) => countsAt(folded, i, word));
  if (counting >= 0) return 'how_many';
  const at = folded.findIndex((word) => ASKING.has(word));
  if (at >= 0 && (at <= 1 || stands(folded, at))) return askedAt(folded, at);
  if (auxiliaries.has(folded[0] ?? '') || folded[0] === 'whether' || folded[0] === 'if') return 'polar';
  return hitsIn(nobody, folded).length > 0 || folded.some((word) => auxiliaries.has(word)) ? 'statement' : 'fragment';
}

/** "How many", "how often", "the number of". */
const countsAt = (folded: readonly string[], i: number, word: string): boolean =>
  (word === 'how' && ['many', 'often', 'frequently'].includes(folded[i + 1] ?? '')) ||
  (['number', 'count', 'amount'].includes(word) && folded[i + 1] === 'of');

/** An asking word further back asks where a verb follows it or nothing does; elsewhere it only joins two clauses. */
const stands = (folded: readonly string[], at: number): boolean =>
  !auxiliaries.has(folded[0] ?? '') &&
  (at === folded.length - 1 || folded[at] === 'why' || auxiliaries.has(folded[at + 1] ?? ''));

function askedAt(folded: readonly string[], at: number): Form {
  const next = folded[at + 1] ?? '';
  if (folded[at] === 'how' && next === 'much') return 'how_much';
  if (folded[at] === 'how' && next === 'come') return 'why';
  if (['what', 'which'].includes(folded[at]!) && ['time', 'day', 'date', 'hour'].includes(next)) return 'when';
  return ASKING.get(folded[at]!)!;
}

/** What the order of the words says beside the topics: what is counted, whether "who" is the one it was done to. */
function signs(folded: readonly string[], hits: readonly Hit<Topic>[], form: Form, numbers: number): string[] {
  const counted = form === 'how_many' ? countedTopics(folded, hits) : [];
  const who = folded.findIndex((word) => word === 'who' || word === 'whom');
  const next = folded[who + 1] ?? '';
  const object = form === 'who' && (auxiliaries.has(next) || next === 'got' || auxiliaries.has(folded.at(-1) ?? ''));
  return [
    ...counted,
    ...(object ? ['object'] : []),
    ...(numbers > 1 ? ['two_numbers'] : []),
    ...(isAttackerHurt(folded, hits) ? ['attacker_hurt'] : []),
  ];
}

/** The topics of the first noun after "how many", up to its verb. */
function countedTopics(folded: readonly string[], hits: readonly Hit<Topic>[]): string[] {
  const from = folded.findIndex((word, i) => countsAt(folded, i, word)) + 2;
  const verb = folded.findIndex((word, i) => i >= from && auxiliaries.has(word));
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= (verb < 0 ? folded.length : verb));
  const noun = inside.filter(
    (hit) =>
      ['people', 'arm', 'source', 'casualty'].includes(hit.key) ||
      (hit.key === 'attack' && folded[hit.to - 1]!.endsWith('s')),
  );
  const first = Math.min(...noun.map((hit) => hit.from));
  const head = headFrom(noun, first);
  return noun.filter((hit) => hit.from === head).map((hit) => `count_${hit.key}`);
}

/** Of nouns side by side the last is counted: "rocket attacks" are attacks. */
function headFrom(nouns: readonly Hit<Topic>[], from: number): number {
  const next = nouns.find((hit) => hit.from === from + 1);
  return next ? headFrom(nouns, next.from) : from;
}

/** "Was the gunman killed?", "how many attackers died?"; but not "how many did the gunman kill?". */
function isAttackerHurt(folded: readonly string[], hits: readonly Hit<Topic>[]): boolean {
  const attacker = hits.find((hit) => hit.key === 'attacker');
  const harm = hits.find(
    (hit) => (hit.key === 'kill' || hit.key === 'wound') && attacker !== undefined && hit.from >= attacker.to,
  );
  if (attacker === undefined || harm === undefined) return false;
  const word = folded[harm.to - 1]!;
  return /^(?:die|dies|died|dead)$/.test(word) || (word.endsWith('ed') && folded.some((other) => BEING.has(other)));
}

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'got', 'get']);
