import type { Form } from './lexicon/asks.ts';
import { auxiliaries, nobody } from './lexicon/lexicon.ts';
import { hitsIn } from './lexicon/phrases.ts';

const ASKING: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['whom', 'who'],
  ['whose', 'who'],
  ...(['who', 'what', 'which', 'where', 'when', 'why', 'how'] as const).map((word): [string, Form] => [word, word]),
]);
const NUMBER_OF: ReadonlySet<string> = new Set(['number', 'count', 'amount', 'tally', 'total', 'sum']);

/** How a question is put. */
export function formOf(folded: readonly string[]): Form {
  if (folded.some((word, i) => countsAt(folded, i, word))) return 'how_many';
  const at = folded.findIndex((word) => ASKING.has(word));
  if (at >= 0 && (at <= 1 || stands(folded, at))) return askedAt(folded, at);
  if (isPolar(folded)) return 'polar';
  return hitsIn(nobody, folded).length > 0 || folded.some((word) => auxiliaries.has(word)) ? 'statement' : 'fragment';
}

/** "How many", "how often", "the number of". */
export const countsAt = (folded: readonly string[], i: number, word: string): boolean =>
  (word === 'how' && ['many', 'often', 'frequently', 'regularly'].includes(folded[i + 1] ?? '')) ||
  (NUMBER_OF.has(word) && folded[i + 1] === 'of');

/** Whether a clause is a question by its own first words. */
export const isQuestion = (folded: readonly string[]): boolean =>
  folded.slice(0, 2).some((word) => ASKING.has(word)) || isPolar(folded);

const isPolar = (folded: readonly string[]): boolean =>
  auxiliaries.has(folded[0] ?? '') || folded[0] === 'whether' || folded[0] === 'if';

/** "When the base was struck": a clause that hangs on another one. */
export const joins = (folded: readonly string[]): boolean =>
  folded.length > 1 &&
  ['when', 'where', 'which', 'if', 'whether', 'who', 'as'].includes(folded[0]!) &&
  ['the', 'a', 'an', 'i', 'we', 'they', 'it', 'so', 'that', 'this', 'you', 'possible'].includes(folded[1]!);

/** A question of one word: "and why?" */
export const isBareQuestion = (folded: readonly string[]): boolean =>
  folded.length === 1 && ['why', 'when', 'where'].includes(folded[0]!);

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
