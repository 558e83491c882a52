import type { ReadSentence } from '../mention.ts';

/** What stands between word `k` and the next: a space, a comma, a quotation mark. */
export function gapAfter(sentence: ReadSentence, k: number): string {
  const [word, next] = [sentence.words[k], sentence.words[k + 1]];
  return k < 0 || !word || !next ? '' : sentence.text.slice(word.end - sentence.start, next.start - sentence.start);
}
