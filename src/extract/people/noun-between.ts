import { THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';
import { endsNoun } from './single-person.ts';

/** "one | vehicle | and three guards". */
const ONE_THING = /^(?:vehicle|truck|car|house|home|building|bus|motorcycle|tanker|shop|boat|station|school)$/u;

/** The noun between a number and what follows; false where it is a thing, not people. */
export function nounBetween(sentence: ReadSentence, from: number, to: number): string | null | false {
  const { words } = sentence;
  const list: Word[] = [];
  for (let k = from; k < to && list.length < 7; k += 1) {
    const word = words[k]!;
    if (ONE_THING.test(word.fold) && words[from - 1]?.fold === 'one' && words[k + 1]?.fold === 'and') return false;
    if (THINGS.has(word.fold)) {
      if (words[k + 1]?.fold !== 'old') return false;
      list.pop();
      k += 1;
      continue;
    }
    if (
      endsNoun(sentence, k) &&
      word.fold !== 'of' &&
      word.fold !== 'and' &&
      !(word.fold in { wounded: 1, injured: 1 })
    )
      break;
    list.push(word);
  }
  while (list.length && /^(?:and|of|,)$/u.test(list.at(-1)!.fold)) list.pop();
  const noun = list
    .map((w) => w.raw)
    .join(' ')
    .replace(/ (['’]s)/gu, '$1')
    .replace(/^of (?:them|those|the)\b ?/u, '')
    .replace(/^(?:wounded|injured) /u, '');
  return noun || null;
}
