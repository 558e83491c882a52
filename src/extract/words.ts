import type { Span } from '../model/quote.ts';

/** A word of a report, as written and folded for look-up (lower case, no accents, no apostrophes). */
export type Word = Span & { readonly raw: string; readonly fold: string };

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.,'’ʼʻʿ`][\p{L}\p{M}\p{N}]+)*/gu;

/** Lower case without accents, apostrophes and the dots of "U.S."; Arabic stays Arabic without its vowel signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼʻʿ`.,]/gu, '')
    .toLowerCase();
}

/** Cuts a text into words. A possessive ends in its own word ("Iran" + "’s"), so that names match. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const possessive = /['’]s$/iu.exec(match[0]);
    const raw = possessive ? match[0].slice(0, -2) : match[0];
    const start = offset + match.index;
    words.push({ raw, fold: fold(raw), start, end: start + raw.length });
    if (possessive)
      words.push({ raw: possessive[0], fold: "'s", start: start + raw.length, end: start + raw.length + 2 });
  }
  return words;
}
