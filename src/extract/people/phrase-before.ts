import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';
import { numberAt } from './numbers.ts';
import type { PeopleGroup } from './people-group.ts';
import { OWNERS } from './people-list.ts';
import { isSingle } from './single-person.ts';

/** "nine people, in addition to the two gunmen,", "not counting the bomber": where "in" or "not" stands; 0 where nothing of the sort does. */
export function besidesAt(words: readonly Word[], from: number): number {
  const to = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  const [first, second, last] = [to - 2, to - 1, to].map((k) => words[k]?.fold ?? '');
  if (/^(?:besides|excluding)$/u.test(last!)) return Math.max(0, to);
  if (/^(?:counting|including)$/u.test(last!) && second === 'not') return Math.max(0, to - 1);
  if (/^(?:apart|aside)$/u.test(second!) && last === 'from') return Math.max(0, to - 1);
  return first === 'in' && second === 'addition' && last === 'to' ? Math.max(0, to - 2) : 0;
}

/** "according to | the mayor, nine people were": who says it. */
const isTeller = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.fold === 'to' && words[from - 2]?.fold === 'according';

/** "In a raid by | four men in Leon, nine people were": no list begins with those; "after five men, two women and a boy were" tells of them all. */
export function isOfPhraseBefore(
  { words }: ReadSentence,
  { from, number }: PeopleGroup,
  groups: readonly PeopleGroup[],
): boolean {
  if (isTeller(words, from)) return true;
  const [next, ...more] = groups;
  const before = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  if (!next || !PREPOSITION.test(words[before]?.fold ?? '') || isJoinedByAnd(words, next.from)) return false;
  if (/^(?:along|together)$/u.test(words[before - 1]?.fold ?? '')) return false;
  if (numberAt(words, next.from) === null && !isSingle(words[next.from]!)) return false;
  return !more.length || words.slice(number.to, next.from).some(({ fold }) => PREPOSITION.test(fold));
}
const PREPOSITION = /^(?:in|on|at|by|of|from|near|against|between|among|before|after|inside|outside|for|with)$/u;

/** "a woman and | two guards", "and her | two sons", "and all | nine rebels". */
function isJoinedByAnd(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.fold ?? '';
  return words[OWNERS.has(before) || /^(?:all|the)$/u.test(before) ? from - 2 : from - 1]?.fold === 'and';
}
