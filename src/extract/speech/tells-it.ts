import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';

const TELLS =
  /^(?:said|says|say|told|tells|reported|reports|stated|announced|added|confirmed|acknowledged|tweeted|wrote|noted)$/u;
/** "Missiles kill nine, Guard Corps | hails victory". */
const IN_HEADLINES =
  /^(?:hails?|vows?|blames?|claims?|mourns?|condemns?|denies|confirms?|warns?|admits?|pledges?|promises|calls?|urges?|visits?|arrests?)$/u;
const LONGEST_APPOSITION = 12;

/** Behind a comma, who tells what stands before it: "killing five people, Ann Rowe, a spokeswoman for the port, | said"; `to` is where the name ends. */
export function tellsIt(sentence: ReadSentence, to: number): boolean {
  const { words } = sentence;
  if (TELLS.test(words[to]?.fold ?? '') || (sentence.index === 0 && IN_HEADLINES.test(words[to]?.fold ?? '')))
    return true;
  if (!/^,\s/u.test(gapAfter(sentence, to - 1))) return false;
  for (let k = to; k < Math.min(words.length, to + LONGEST_APPOSITION); k += 1) {
    const gap = gapAfter(sentence, k);
    if (/^[.;:—]/u.test(gap)) return false;
    if (gap.startsWith(',')) return TELLS.test(words[k + 1]?.fold ?? '');
  }
  return false;
}
