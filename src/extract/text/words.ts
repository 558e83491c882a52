import type { Span } from '../../model/quote.ts';
import { LONGEST_SHARED, remembering } from '../lexicon/remembering.ts';

/** A word of a report, as written and folded for look-up (lower case, no accents, no apostrophes). */
export type Word = Span & {
  readonly raw: string;
  readonly fold: string;
  /** More than plain letters: it may hold words of its own, as "dead.Police" does. */
  readonly isMixed: boolean;
  /** A number that a hyphen ties to the next one: "12" of "12-31". */
  readonly opensRange?: true;
};

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.'’ʼʻʿ`][\p{L}\p{M}\p{N}]+|(?<=\d),\d[\p{L}\p{M}\p{N}]*)*/gu;
/** The same where no letter has an accent. */
const PLAIN_WORD = /(?:[A-Z]\.){2,}|[A-Za-z\d]+(?:[.'’`][A-Za-z\d]+|(?<=\d),\d[A-Za-z\d]*)*/g;
/** Holds nothing but plain letters, figures and what stands between words. */
const PLAIN_TEXT = /^[\0-\x7f‘’“”–—…]*$/;

/** Of two patterns that find the same in a plain text, the one that is quick there. */
export const quicker = (text: string, plain: RegExp, any: RegExp): RegExp => (PLAIN_TEXT.test(text) ? plain : any);

const APOSTROPHE = /['’]/;
const PLAIN = /^[a-z0-9]+$/i;
const INITIALS_OR_NUMBER = /^(?:(?:[A-Z]\.)+|[\d.,]+)$/;

/** Lower case without accents, apostrophes and the dots of "U.S."; Arabic stays Arabic without its vowel signs. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼʻʿ`.,]/gu, '')
    .toLowerCase();
}

/** A run of letters as a word, and the possessive ending that makes another one of it ("Iran" + "’s"). */
type Written = {
  readonly raw: string;
  readonly fold: string;
  readonly ending: string | null;
  readonly isMixed: boolean;
};

const written = remembering((whole: string): Written => {
  const isPossessive = whole.length > 2 && APOSTROPHE.test(whole.at(-2)!) && /s$/i.test(whole);
  const raw = isPossessive ? whole.slice(0, -2) : whole;
  const isMixed = !PLAIN.test(raw) && !INITIALS_OR_NUMBER.test(raw);
  return { raw, fold: fold(raw), isMixed, ending: isPossessive ? whole.slice(-2) : null };
}, LONGEST_SHARED);

/** Cuts a text into words. A possessive ends in its own word ("Iran" + "’s"), so that names match. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const whole of text.match(quicker(text, PLAIN_WORD, WORD)) ?? []) {
    at = text.indexOf(whole, at);
    const { raw, fold, isMixed, ending } = written(whole);
    const start = offset + at;
    const end = start + raw.length;
    const word = { raw, fold, isMixed, start, end };
    words.push(opensRange(raw, text, at) ? { ...word, opensRange: true } : word);
    if (ending) words.push({ raw: ending, fold: "'s", isMixed: false, start: end, end: end + 2 });
    at += whole.length;
  }
  return words;
}

/** "12" of "12-31", but of no day ("03-05-2019") and of no age ("20-30-year-old"). */
function opensRange(raw: string, text: string, at: number): boolean {
  const hyphen = text.charCodeAt(at + raw.length);
  if ((hyphen !== HYPHEN && hyphen !== DASH) || !/^\d{1,5}$/.test(raw)) return false;
  const behind = text.slice(at + raw.length, at + raw.length + LONGEST_TIED);
  return TIED.test(behind) && !/[\d.:/–-]/.test(text[at - 1] ?? ' ');
}

const [HYPHEN, DASH] = [0x2d, 0x2013];
const TIED = /^[-–]\d{1,5}(?!\d|[-–/:]|[.,]\d)/;
const LONGEST_TIED = 8;

/** Is there a word, and does it begin with a capital letter? */
export function isCapitalised(word: Word | undefined): word is Word {
  if (!word) return false;
  const first = word.raw.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word.raw);
}

/** From the first of some words to the last of them; `to` is exclusive. */
export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

/** Nothing but a space or a hyphen stands between word `k` and the one before it. */
export const isNext = (words: readonly Word[], k: number): boolean => {
  const [before, word] = [words[k - 1], words[k]];
  return before !== undefined && word !== undefined && word.start - before.end <= 1;
};

/** Some words as they are written, with single spaces; `to` is exclusive. */
export const joined = (words: readonly Word[], from: number, to: number): string =>
  to - from === 1
    ? (words[from]?.raw ?? '')
    : words
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' ');
