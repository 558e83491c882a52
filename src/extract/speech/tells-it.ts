import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';

/** Verbs of telling. */
export const TELLS =
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
  if (isOfficeThatTells(sentence, to)) return true;
  if (!/^,\s/u.test(gapAfter(sentence, to - 1))) return false;
  for (let k = to; k < Math.min(words.length, to + LONGEST_APPOSITION); k += 1) {
    const gap = gapAfter(sentence, k);
    if (/^[.;:—]/u.test(gap)) return false;
    if (gap.startsWith(',')) return TELLS.test(words[k + 1]?.fold ?? '');
  }
  return false;
}

const LONGEST_OFFICE = 9;
/** Words that do not go on with what somebody is: "a spokesman | for the army of Leon said", "a clerk | who said". */
const NO_OFFICE =
  /^(?:who|whom|whose|which|that|but|was|were|is|are|has|have|had|when|while|as|after|before|where|on)$/u;

/** "a spokesman | for the Leonese Army said", "an official | news agency reported": nothing but what they are stands before the verb. */
function isOfficeThatTells(sentence: ReadSentence, to: number): boolean {
  const { words } = sentence;
  for (let k = to; k < Math.min(words.length, to + LONGEST_OFFICE); k += 1) {
    if (!/^[\s-]$/u.test(gapAfter(sentence, k - 1))) return false;
    if (TELLS.test(words[k]!.fold)) return true;
    if (NO_OFFICE.test(words[k]!.fold)) return false;
  }
  return false;
}
