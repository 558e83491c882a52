import type { Word } from '../text/words.ts';

const BLAMING = /^(?:blam(?:e|es|ed|ing)|pin(?:s|ned|ning)?)$/u;
/** "blamed rebels | for a raid on", "blamed it | on rebels": behind these it is not what is laid on anybody. */
const ENDS = /^(?:on|for|who|which|after|over)$/u;
const LONGEST_DEED = 8;

/** "blamed Monday’s raid | on Leon": Leon did it; the raid was not there, nor was Leon its target. */
export function isBlamedOn(words: readonly Word[], on: number): boolean {
  if (words[on]?.fold !== 'on') return false;
  for (let k = on - 1; k >= Math.max(0, on - LONGEST_DEED); k -= 1) {
    if (BLAMING.test(words[k]!.fold)) return true;
    if (ENDS.test(words[k]!.fold)) return false;
  }
  return false;
}
