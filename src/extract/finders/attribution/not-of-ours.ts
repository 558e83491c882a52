import type { ReadSentence } from '../../mention.ts';
import type { OwnPart } from './own-part.ts';

const OURS = /^(?:its|their|our|ours|theirs)$/u;
const DEED = /^(?:work|doing|handiwork|attack|operation|strike|bomb|act|rockets?|missiles?|drones?)$/u;
const REACH = 10;

/** "said the bombing was not | its work", "“It was not our doing,”": a deed that those who speak say is none of theirs. */
export function notOfOurs({ words }: ReadSentence, from: number): OwnPart | null {
  const last = Math.min(words.length, from + REACH);
  for (let k = from; k < last; k += 1) {
    if (!OURS.test(words[k]!.fold) || !/^(?:not|never|none)$/u.test(words[k - 1]?.fold ?? '')) continue;
    const isOwn = /^(?:ours|theirs)$/u.test(words[k]!.fold) || DEED.test(words[k + 1]?.fold ?? '');
    if (isOwn && /^(?:was|were|is|are)$/u.test(words[k - 2]?.fold ?? '')) return { at: k, isDenied: true };
  }
  return null;
}
