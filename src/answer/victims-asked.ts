import { canonical } from './canonical.ts';
import { auxiliaries, nationNames, plain } from './lexicon/lexicon.ts';
import { numberOf } from './number-word.ts';
import type { Question } from './question.ts';
import { foldedWords } from './words.ts';

/** Words for people that single nobody out. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person persons anyone anybody someone somebody victim victims casualty casualties wounded dead injured fatalities deaths lives members citizen citizens hostages'.split(
    ' ',
  ),
);

/** The people that a question is about ("Iraqi soldiers"), as typed; empty where it asks about anybody. */
export function victimsAsked({ folded, hits }: Question): string[] {
  const nouns = hits.filter((hit) => hit.key === 'people' || hit.key === 'split');
  const other = hits.filter((hit) => hit.key !== 'people' && hit.key !== 'split');
  const taken = new Set(other.flatMap((hit) => folded.slice(hit.from, hit.to)));
  return [...new Set(nouns.flatMap((noun) => describedAt(folded, noun.from, noun.to, taken)))];
}

/** What stands right before a noun belongs to it, up to a verb, a number or a word that says nothing. */
function describedAt(folded: readonly string[], from: number, to: number, taken: ReadonlySet<string>): string[] {
  const noun = to - from > 1 ? folded.slice(from, to) : folded.slice(from, to).filter((word) => !ANYBODY.has(word));
  let at = from - 1;
  while (at >= 0 && describes(folded[at]!) && !taken.has(folded[at]!)) at -= 1;
  return [...folded.slice(at + 1, from), ...noun];
}

const describes = (word: string): boolean =>
  (nationNames.has(word) || !plain.has(word)) &&
  !auxiliaries.has(word) &&
  numberOf(word) === null &&
  /[a-z]/.test(word) &&
  !VERBS.test(word);
const VERBS = /(?:ed|ing|lose|lost|kill|hurt|wound|die)$/;

/** Whether the words of a figure's victims cover those asked about. */
export const covers = (victims: string, asked: readonly string[]): boolean => {
  const said = new Set(canonical(foldedWords(victims)));
  return canonical(asked).every((word) => said.has(word));
};
