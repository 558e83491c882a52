import type { Word } from '../text/words.ts';

/** "claimed by its branch in | Spain", "laid it to resistance groups in | Spain": where they have their home; not "killed by armed groups in Spain". */
export function isOfBranch(words: readonly Word[], at: number): boolean {
  const first = words[at - 1]?.fold === 'and' ? at - 2 : at;
  if (words[first - 1]?.fold !== 'in') return false;
  const of = words[first - 2]?.fold ?? '';
  if (/^(?:branch|affiliate|offshoot|arm|chapter|franchise|proxy|proxies)$/u.test(of)) return true;
  return /^(?:groups|militias|factions)$/u.test(of) && /^(?:to|of|and)$/u.test(beforePhrase(words, first - 2));
}

/** What stands before "resistance groups", "Iran-backed militias". */
function beforePhrase(words: readonly Word[], head: number): string {
  let k = head - 1;
  while (k > head - LONGEST_GROUP && !/^(?:to|of|and|by|with|from|on|against|the|that)$/u.test(words[k]?.fold ?? 'the'))
    k -= 1;
  return words[k]?.fold ?? '';
}
const LONGEST_GROUP = 5;
