import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { DEEDS, PERFORMED } from './deed-words.ts';

const OPENS =
  /^(?:which|who|whose|as|a|an|the|one|part|led|based|linked|allied|affiliated|loyal|formerly|previously|also|known|considered|widely|active|backed|supported|aided|joined|accompanied)$/u;
const LONGEST = 26;
const GOES_ON = /^(?:has|have|had|also|then|later|on|opened|took)$/u;

/** "the ELN, which is tied to the Red Dawn, | attacked": the first word behind what two commas part off; null where no such aside ends before a deed. */
export function pastAside(sentence: ReadSentence, to: number): number | null {
  const { words } = sentence;
  const opens = OPENS.test(words[to]?.fold ?? '') || words[to + 1]?.fold === "'s";
  if (!opens || !/^[)\]]?,\s/u.test(gapAfter(sentence, to - 1))) return null;
  for (let k = to + 2; k < Math.min(words.length, to + LONGEST); k += 1) {
    if (!/^[)\]]?,\s/u.test(gapAfter(sentence, k - 1))) continue;
    const { fold } = words[k]!;
    if (DEEDS.has(fold) || PERFORMED.has(fold) || GOES_ON.test(fold)) return k;
  }
  return null;
}
