import type { Evidence } from './evidence.ts';
import { bodies, calendar, nationNames, plain, roles, topics } from './lexicon/lexicon.ts';
import { phrasesAt } from './lexicon/phrases.ts';
import { numberOf } from './number-word.ts';
import type { Question } from './question.ts';
import { foldedWords } from './words.ts';

/** A name in a question: words `from` to `to`, end exclusive, as it was typed. */
export type Name = { readonly text: string; readonly from: number; readonly to: number };

const RUN = /\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:(?:in|of|al|de|el|la|for) )?(?:\p{Lu}|\d)[\p{L}\p{N}'’.-]*)*/gu;
const MOST_WORDS = 6;

/** The names in a question: those that the reports have, countries, and what is written with a capital. */
export function namesIn(question: Question, evidence: Evidence): Name[] {
  const known = namesOf(evidence);
  const { folded, words } = question;
  const found: Name[] = [];
  for (let at = 0; at < folded.length; ) {
    const to = Math.max(bodyEnd(folded, at), knownEnd(folded, at, known)) || capitalEnd(question, at);
    if (to > at)
      found.push({
        text: words
          .slice(at, to)
          .map((word) => word.raw)
          .join(' '),
        from: at,
        to,
      });
    at = Math.max(to, at + 1);
  }
  return found;
}

const bodyEnd = (folded: readonly string[], at: number): number =>
  Math.max(0, ...phrasesAt(bodies, folded, at).map((hit) => hit.to));

function knownEnd(folded: readonly string[], at: number, known: ReadonlySet<string>): number {
  for (let to = Math.min(folded.length, at + MOST_WORDS); to > at; to -= 1) {
    const text = folded.slice(at, to).join(' ');
    if (known.has(text) || nationNames.has(text)) return to;
  }
  return 0;
}

/** Where a run of capitals ends; the first word of a question has its capital for another reason. */
function capitalEnd({ words, folded }: Question, at: number): number {
  let to = at;
  const typed = (i: number): boolean =>
    /^\p{Lu}/u.test(words[i]?.raw ?? '') && !plain.has(folded[i]!) && !calendar.has(folded[i]!);
  if (words.every((word) => !/\p{Ll}/u.test(word.raw))) return at;
  while (typed(to) && (to > 0 || typed(1))) to += 1;
  return to;
}

/** Every name in the reports, folded, its parts too: "Kataib Hezbollah" and "Hezbollah". */
function namesOf(evidence: Evidence): Set<string> {
  const { attribution, who } = evidence.incident.briefing;
  const parties = [...attribution.statements.flatMap((s) => [s.actor, s.by]), ...who.actors.map((actor) => actor.name)];
  const names = new Set(parties.flatMap((name) => (name === null ? [] : [foldedWords(name).join(' ')])));
  for (const passage of evidence.passages)
    for (const run of passage.quote.exact.matchAll(RUN))
      for (const part of partsOf(run[0], run.index === 0)) names.add(part);
  return names;
}

/** A capital at the start of a sentence makes no name. */
function partsOf(run: string, first: boolean): string[] {
  const words = foldedWords(run);
  const parts = words.flatMap((_, from) =>
    words.slice(from, from + MOST_WORDS).map((__, n) => ({ from, to: from + n + 1 })),
  );
  return parts
    .filter(
      ({ from, to }) =>
        !(first && from === 0 && to === 1) &&
        ![words[from]!, words[to - 1]!].some((word) => plain.has(word) || roles.has(word)) &&
        !isCommon(words.slice(from, to)),
    )
    .map(({ from, to }) => words.slice(from, to).join(' '));
}

/** "Three Soldiers" at the start of a sentence names nobody. */
const isCommon = (words: readonly string[]): boolean =>
  words.every((word) => numberOf(word) !== null || calendar.has(word) || isCommonNoun(word));

const isCommonNoun = (word: string): boolean => phrasesAt(topics, [word], 0).length > 0 && !nationNames.has(word);
