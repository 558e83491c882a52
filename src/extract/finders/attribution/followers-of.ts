import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { asWritten } from './as-written.ts';

const FOLLOWERS =
  /^(?:supporters|followers|backers|partisans|loyalists|sympathi[sz]ers|allies|remnants|forces|fighters|gunmen|militiamen|men|troops|soldiers|rebels)$/u;
const LOYAL = /^(?:loyal|allied|devoted)$/u;
const OUSTED =
  /^(?:former|first|vice|deputy|ex|ousted|deposed|late|exiled|toppled|overthrown|jailed|fugitive|rebel|separatist|president|leader|ruler|dictator|king|governor|regime|prime|minister|mayor|general|warlord|strongman|cleric)$/u;
const LONGEST = 6;

/** "blamed | supporters of Tom Rowe, the former ruler of Leon", "on | men loyal to the ousted president": those who follow one man, and not his country. */
export function followersOf(sentence: ReadSentence, from: number): ActorMention | null {
  const { words } = sentence;
  const noun =
    words[from]?.fold === 'the' || /^(?:armed|some|rebel|militia)$/u.test(words[from]?.fold ?? '') ? from + 1 : from;
  if (!FOLLOWERS.test(words[noun]?.fold ?? '')) return null;
  const isLoyal = LOYAL.test(words[noun + 1]?.fold ?? '') && words[noun + 2]?.fold === 'to';
  const isOf =
    words[noun + 1]?.fold === 'of' &&
    /(?:ers|ans|ists|ies|nts|forces|rebels|gunmen|militiamen)$/u.test(words[noun]!.fold);
  const to = isLoyal ? endOfLeader(sentence, noun + 3) : isOf ? endOfLeader(sentence, noun + 2) : null;
  return to === null ? null : asWritten(sentence, noun, to, 'class');
}

/** The first word behind "Tom Rowe" or "the ousted president"; null where neither stands. */
function endOfLeader(sentence: ReadSentence, from: number): number | null {
  const { words } = sentence;
  let k = words[from]?.fold === 'the' ? from + 1 : from;
  while (k < from + LONGEST && OUSTED.test(words[k]?.fold ?? '') && (k === from || gapAfter(sentence, k - 1) === ' '))
    k += 1;
  const person = personAt(sentence, k);
  if (person?.name === k && person.to - k > 1) return person.to;
  return k > from + 1 ? k : null;
}
