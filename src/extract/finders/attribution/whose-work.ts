import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadSentence } from '../../mention.ts';
import type { OwnPart } from './own-part.ts';

const OURS = /^(?:its|their|our|ours|theirs)$/u;
/** Nothing need follow these. */
const ALONE = /^(?:ours|theirs)$/u;
const WORK = /^(?:work|doing|handiwork)$/u;
const DEED = /^(?:attack|operation|strike|bomb|act|rockets?|missiles?|drones?)$/u;
const IS = /^(?:was|were|is|are)$/u;
const REACH = 16;
/** "an assault that the ELN said was | theirs": how far before the verb the deed may stand. */
const NEAR = 10;

/** "said the bombing was | its work", "“It was not our doing,”": whether those who speak say that a deed is theirs. */
export function whoseWork({ words }: ReadSentence, from: number): OwnPart | null {
  const isOfDeed = words.slice(Math.max(0, from - NEAR), from).some(({ fold }) => eventNoun(fold) !== undefined);
  const last = Math.min(words.length, from + REACH);
  for (let k = from; k < last; k += 1) {
    const { fold } = words[k]!;
    if (!OURS.test(fold)) continue;
    const isDenied = /^(?:not|never|none)$/u.test(words[k - 1]?.fold ?? '');
    if (!IS.test(words[k - (isDenied ? 2 : 1)]?.fold ?? '')) continue;
    const what = words[k + 1]?.fold ?? '';
    if (WORK.test(what) || (isDenied && (ALONE.test(fold) || DEED.test(what)))) return { at: k, isDenied };
    if (ALONE.test(fold) && isOfDeed) return { at: k, isDenied };
  }
  return null;
}
