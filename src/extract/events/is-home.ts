import type { ActorMention } from '../actors/actor-mention.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';

/** "gunmen in Toledo (| Spain |) attacked": a state alone in brackets says where, and did nothing. */
export const isHome = (sentence: ReadSentence, { from, to, level, adjective }: ActorMention): boolean =>
  level === 'state' &&
  !adjective &&
  gapAfter(sentence, from - 1).endsWith('(') &&
  gapAfter(sentence, to - 1).startsWith(')');
