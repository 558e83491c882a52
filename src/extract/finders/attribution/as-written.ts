import type { ActorLevel } from '../../../model/attribution.ts';
import { type ActorMention, mention, slug } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

/** Somebody in no list, called as the words from `from` to `to` (exclusive) are written, with single spaces. */
export function asWritten(
  { words, text, start }: ReadSentence,
  from: number,
  to: number,
  level: ActorLevel,
): ActorMention {
  const name = text.slice(words[from]!.start - start, words[to - 1]!.end - start).replace(/\s+/gu, ' ');
  return mention(words, from, to, slug(name), name, level);
}
