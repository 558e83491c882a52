import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import type { Word } from '../text/words.ts';
import { less, type PeopleGroup } from './people-group.ts';

const FAR = 7;

/** "Nine people, two children among them," are nine; "nine people, two gunmen among them," are seven and two who did it. */
export function withoutAmongThem(sentence: ReadSentence, groups: readonly PeopleGroup[]): PeopleGroup[] {
  const [first, ...others] = groups;
  const last = others.at(-1);
  const among = last ? amongBehind(sentence.words, last.number.to) : -1;
  if (!first || among < 0 || !others.some(({ from }) => /^,/u.test(gapAfter(sentence, from - 1)))) return [...groups];
  const noun = sentence.words[among - 1]!;
  const many = last!.number.floor ?? 0;
  if (!ATTACKERS.has(noun.fold) || many === 0 || many >= (first.number.floor ?? 0)) return [first];
  return [less(first, many, among + 2), { ...last!, noun: noun.raw, attackers: true, to: among + 2 }];
}

/** Where "among them" stands behind the noun that a number counts; -1 for nowhere. */
function amongBehind(words: readonly Word[], from: number): number {
  const at = words
    .slice(from, from + FAR)
    .findIndex(({ fold }, k) => fold === 'among' && /^(?:them|whom)$/u.test(words[from + k + 1]?.fold ?? ''));
  return at < 0 ? -1 : from + at;
}
