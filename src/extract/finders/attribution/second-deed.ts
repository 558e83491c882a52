import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { DEEDS } from './deed-words.ts';
import { isDone } from './is-done.ts';

const FIRST = /(?:ed|came|went|broke|took|held|fled|left|met|drove|sent|forced|fought|blew|ran|rode|burst|got|swept)$/u;
const FAR = 22;
/** "opened fire on a bus, | killing nine". */
const OUTCOME = /^(?:killing|wounding|injuring|abducting|kidnapping|beheading|murdering)$/u;

/** "entered the village and | killed a trader": what the same people did next; null where anybody else comes between. */
export function asSecondDeed(sentence: ReadSentence, { to }: ReadClause, verb: number): number | null {
  const { words, actors } = sentence;
  if (!FIRST.test(words[verb]!.fold) || DEEDS.has(words[verb]!.fold)) return null;
  for (let k = verb + 2; k < Math.min(to, verb + FAR); k += 1) {
    if (SECOND_SPEAKER.test(words[k - 1]!.fold) || actors.some((a) => a.from === k && a.level !== 'state')) return null;
    if (OUTCOME.test(words[k]!.fold) && /^,\s/u.test(gapAfter(sentence, k - 1))) return k + 1;
    if (words[k - 1]!.fold !== 'and') continue;
    if (words[k]!.fold === 'opened' && words[k + 1]?.fold === 'fire') return k + 2;
    if (DEEDS.has(words[k]!.fold) && isDone(sentence, k)) return k + 1;
  }
  return null;
}

const SECOND_SPEAKER = /^(?:that|who|which|whom|they|he|she|it|was|were|police|soldiers|troops)$/u;
