import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { indexOf } from './found.ts';

const PERFECT = neededWords('has have');
const LONG = /^(?:years|decades|months|centuries)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const LONGEST_SPAN = 4;

/** "has attacked the state for years", "has cost thousands of lives since 2009", "have struck there before": what somebody does at large, and no one deed. */
export function isAtLarge(sentence: ReadSentence, clause: ReadClause): boolean {
  if (indexOf(sentence, clause, PERFECT) < 0) return false;
  const { words } = sentence;
  const { from, to } = clause;
  if (/^(?:before|often|repeatedly)$/u.test(words[to - 1]!.fold)) return true;
  for (let k = from; k <= Math.min(to, words.length - 1); k += 1) {
    const { fold } = words[k]!;
    const span = words.slice(k + 1, k + 1 + LONGEST_SPAN).map((word) => word.fold);
    if (fold === 'since' && span.slice(0, 2).some((word) => YEAR.test(word))) return true;
    if (/^(?:for|over|in)$/u.test(fold) && span.some((word) => LONG.test(word))) return true;
    if (fold === 'for' && span.slice(0, 3).join(' ') === 'a long time') return true;
  }
  return false;
}
