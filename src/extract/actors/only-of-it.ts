import type { Span } from '../../model/quote.ts';
import type { Word } from '../text/words.ts';

/** "Leon-based", "Leon-held", "Leon-made": where somebody is, or whose a place or a thing is. */
export const isOnlyOfIt = (words: readonly Word[], to: number, text: (span: Span) => string): boolean =>
  OF_IT.test(words[to]?.fold ?? '') && text({ start: words[to - 1]!.end, end: words[to]!.start }) === '-';

/** "anti-|Leon protests", "a post-|ELN band": it is what they are against, or came after. */
export const isAgainst = (words: readonly Word[], from: number, text: (span: Span) => string): boolean =>
  /^(?:anti|post|pre)$/u.test(words[from - 1]?.fold ?? '') &&
  text({ start: words[from - 1]!.end, end: words[from]!.start }) === '-';

const OF_IT =
  /^(?:based|born|held|controlled|occupied|administered|annexed|run|ruled|made|built|designed|bound|flagged|owned|operated|registered|speaking|majority|aligned|backed|allied|linked|supported|sponsored|funded|affected|hit|infested|prone|dominated)$/u;
