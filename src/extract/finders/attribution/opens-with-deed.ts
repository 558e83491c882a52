import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { isCapitalised } from '../../text/words.ts';
import { MEMBERS, PRESENT_DEEDS } from './deed-words.ts';

/** What may stand before the doer where a headline or a note begins with him: "Suspected ELN gunmen | ambush". */
const BEFORE = /^(?:the|a|an|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|of|some|several|\d+)$/u;
/** Behind a noun: "raids | on villages", "bombs | found in Leon", "bombs | kill nine". */
const BEHIND_NOUN =
  /^(?:in|on|of|and|or|out|at|by|from|for|that|which|was|were|is|are|has|have|had|kill|wound|hit|strike|found|sei?zed|\p{L}{3,}ed)$/u;

/** "| ELN | ambushes patrol": a headline or a note that begins with the group and what it does, told in the present at word `k`. */
export function opensWithDeed(sentence: ReadSentence, { level, from, to }: ActorMention, k: number): boolean {
  const { words } = sentence;
  if (level !== 'group' || !PRESENT_DEEDS.has(words[k]!.fold)) return false;
  if (BEHIND_NOUN.test(words[k + 1]?.fold ?? '') || isCapitalised(words[k])) return false;
  let first = from;
  while (first > 0 && !ENDS.test(gapAfter(sentence, first - 1)) && mayStandBefore(words[first - 1]!.fold)) first -= 1;
  const isFirst = first === 0 || ENDS.test(gapAfter(sentence, first - 1));
  return isFirst && !words.slice(to, k).some((_, n) => /[:;,]/u.test(gapAfter(sentence, to + n - 1)));
}

const mayStandBefore = (fold: string): boolean => BEFORE.test(fold) || (MEMBERS.has(fold) && fold !== 'fighting');

/** What a doer may begin behind: a day, a dateline, a label. */
const ENDS = /[.:;–—]|\s-\s|^, $/u;
