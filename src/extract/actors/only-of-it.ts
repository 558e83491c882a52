import type { Span } from '../../model/quote.ts';
import type { Word } from '../text/words.ts';

/** "Leon-based", "Leon-held", "Leon-made": where somebody is, or whose a place or a thing is. */
export const isOnlyOfIt = (words: readonly Word[], to: number, text: (span: Span) => string): boolean =>
  OF_IT.test(words[to]?.fold ?? '') &&
  text({ start: words[to - 1]!.end, end: words[to]!.start }) === '-' &&
  !isVoice(words, to);

/** "ELN-run | Radio Dawn", "ELN-affiliated | television": what it says they say. */
const isVoice = (words: readonly Word[], to: number): boolean =>
  /^(?:run|owned|affiliated|controlled|linked)$/u.test(words[to]!.fold) &&
  words
    .slice(to + 1, to + 5)
    .some(({ fold }) => /^(?:tv|television|radio|channel|news|agency|media|website|newspaper|outlet)$/u.test(fold));

/** "anti-|Leon protests", "a post-|ELN band": it is what they are against, or came after. */
export const isAgainst = (words: readonly Word[], from: number, text: (span: Span) => string): boolean =>
  /^(?:anti|post|pre)$/u.test(words[from - 1]?.fold ?? '') &&
  text({ start: words[from - 1]!.end, end: words[from]!.start }) === '-';

const OF_IT =
  /^(?:based|born|held|controlled|occupied|administered|annexed|run|ruled|made|built|designed|bound|flagged|owned|operated|registered|speaking|majority|aligned|backed|allied|linked|supported|sponsored|funded|affected|hit|infested|prone|dominated)$/u;
