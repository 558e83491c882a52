import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

/** "the four | jihadists": those of whom the report has told. */
export const isToldBefore = ({ words }: ReadSentence, { from, to, level }: ActorMention): boolean =>
  level === 'class' &&
  to - from === 1 &&
  words[from - 2]?.fold === 'the' &&
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/u.test(words[from - 1]!.fold);
