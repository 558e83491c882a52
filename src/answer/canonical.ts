import { alike, plain } from './lexicon/lexicon.ts';
import { phrasesAt } from './lexicon/phrases.ts';
import { foldedWords, stemOf } from './words.ts';

/** Words brought to one form each, so that two ways to say a thing compare: "American troops" and "US soldiers". */
export function canonical(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phrasesAt(alike, words, at).sort((a, b) => b.to - a.to)[0];
    out.push(found ? found.key : stemOf(words[at]!));
    at = found ? found.to : at + 1;
  }
  return out;
}

/** The words of a text that carry meaning, in one form each. */
export const meaning = (text: string): Set<string> => new Set(meaningOf(foldedWords(text)));

/** The words that carry meaning, in one form each. */
export const meaningOf = (words: readonly string[]): string[] => canonical(words.filter((word) => !plain.has(word)));
