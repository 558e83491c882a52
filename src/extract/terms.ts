import type { Terms } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { marksOf } from './marks.ts';
import { fold } from './words.ts';

/** A long report says by these many what it is about. */
const MOST = { words: 400, names: 150, pairs: 200 } as const;

/** Characters in which a report says at first what happened. */
const LEAD = 600;

const WORD = /\p{L}[\p{L}\p{M}’']{2,}|\d{3,}/gu;
const LEAD_WORD = /\p{L}[\p{L}\p{M}’']{2,}|\d{2,}/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}’']+/gu;
const AGE = /\b(\d{1,2})[- ](?:year|month)s?[- ]old/giu;

/** The words by which a report can be told from others, each once: those that every report has are left out. */
export function termsOf({ text, title }: Pick<Report, 'text' | 'title'>): Terms {
  const titled = `${title ?? ''} \n ${text}`;
  return {
    words: distinct(text, WORD, MOST.words, isTelling),
    names: distinct(text, CAPITALISED, MOST.names, isTelling),
    pairs: pairsIn(text),
    lead: distinct(titled.slice(0, LEAD + (title?.length ?? 0)), LEAD_WORD, LEAD, () => true),
    marks: marksOf(titled),
  };
}

const isTelling = (word: string): boolean => word.length > 2 && !COMMON_WORDS.has(word);
const bare = (word: string): string => fold(word.replace(/['’]s$/u, ''));

function distinct(text: string, pattern: RegExp, most: number, suits: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(pattern)) {
    const plain = bare(word);
    if (suits(plain)) found.add(plain);
    if (found.size >= most) break;
  }
  return [...found];
}

/** Names of two words, streets with their number, and ages: what hardly two events share by chance. */
function pairsIn(text: string): string[] {
  const found = new Set<string>();
  let before: { readonly plain: string; readonly end: number } | null = null;
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}’']+|\d+/gu)) {
    const isName = /^\p{L}/u.test(match[0]);
    const plain = isName ? bare(match[0]) : match[0];
    if (isName && before && text.slice(before.end, match.index) === ' ') found.add(`${before.plain} ${plain}`);
    before = { plain, end: match.index + match[0].length };
    if (found.size >= MOST.pairs) break;
  }
  for (const [, age] of text.matchAll(AGE)) if (found.size < MOST.pairs) found.add(`aged ${age}`);
  return [...found];
}
