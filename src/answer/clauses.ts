import type { Word } from './words.ts';

const ASKING: ReadonlySet<string> = new Set(['who', 'whom', 'what', 'when', 'where', 'why', 'how']);

/** The clauses of a text: cut where punctuation stands, and before "and who", "and why". */
export function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  words.forEach((word, at) => {
    const joined = word.folded === 'and' && ASKING.has(words[at + 1]?.folded ?? '');
    if (at > 0 && (word.breaks || joined)) clauses.push([]);
    clauses.at(-1)!.push(word);
  });
  return clauses;
}
