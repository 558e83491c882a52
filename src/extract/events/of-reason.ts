import type { Span } from '../../model/quote.ts';
import type { Word } from '../text/words.ts';

/** Where and when something else was: "attacked the mill, | avenging losses in Toledo last week", "hit a prince, who | arrived in Toledo last week". */
export const isOfReason = (words: readonly Word[], i: number, { start }: Span): boolean =>
  words.some((word, k) => k > i && word.start < start && (ANSWERS.test(word.fold) || isWhoDid(words, k)));

/** What a deed answers. */
const ANSWERS = /^(?:retaliat(?:ing|ion)|avenge|avenging|revenge)$/u;

/** "who | arrived": what somebody did before. */
const isWhoDid = (words: readonly Word[], k: number): boolean =>
  words[k]!.fold === 'who' && words.slice(k + 1, k + 4).some(({ fold }) => LIVES.test(fold));
const LIVES =
  /^(?:arrived|came|moved|returned|joined|visited|travell?ed|married|graduated|studied|became|retired|served|lives|lived|grew|worked|works)$/u;
