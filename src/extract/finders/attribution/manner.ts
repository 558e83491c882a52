import type { ReadClause, ReadSentence } from '../../mention.ts';
import { DEEDS } from './deed-words.ts';
import { isDone } from './is-done.ts';

const MANNER =
  /^(?:on|aboard|in|riding|armed|disguised|dressed|clad|wearing|using|travelling|traveling|mounted|carrying)$/u;
const LONGEST_MANNER = 7;

/** "rebels on motorbikes | attacked", "guerrillas disguised as monks | shot dead": the deed behind how its doers came; null where another verb comes first. */
export function pastManner(sentence: ReadSentence, clause: ReadClause, k: number): number | null {
  const { words } = sentence;
  const isManner = MANNER.test(words[k]!.fold) || MANNER.test(words[k - 1]!.fold);
  if (!isManner) return null;
  for (let verb = k + 1; verb < Math.min(clause.to, k + LONGEST_MANNER); verb += 1) {
    if (DEEDS.has(words[verb]!.fold)) return isDone(sentence, verb) ? verb : null;
    if (NO_MANNER.test(words[verb]!.fold)) return null;
  }
  return null;
}

const NO_MANNER = /^(?:was|were|who|that|which|by|said|had|has|have|is|are|after|when|while|near|against)$/u;
