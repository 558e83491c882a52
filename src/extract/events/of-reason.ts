import type { Span } from '../../model/quote.ts';
import type { Word } from '../text/words.ts';

/** "attacked the mill, | avenging losses in Toledo last week": where and when that was which they answer. */
export const isOfReason = (words: readonly Word[], i: number, { start }: Span): boolean =>
  words.some(
    (w, k) =>
      k > i &&
      w.start < start &&
      (/^(?:retaliat(?:ing|ion)|avenge|avenging|revenge)$/u.test(w.fold) ||
        (w.fold === 'who' && words.slice(k + 1, k + 4).some(({ fold }) => LIVES.test(fold)))),
  );

/** "hit a prince, who | arrived in Toledo last week": what somebody did before. */
const LIVES =
  /^(?:arrived|came|moved|returned|joined|visited|travell?ed|married|graduated|studied|became|retired|served|lives|lived|grew|worked|works)$/u;
