import type { ReadSentence } from '../mention.ts';
import { jointAt } from '../people/people-list.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { EFFECTS } from './harm-words.ts';

/** "dead this morning | along with", "killed in Leon on Monday | along with". */
const behindTimeAndPlace = (words: readonly Word[], from: number): number => {
  let at = from;
  while (WHEN_OR_WHERE.test(words[at]?.fold ?? '') || (at > from && isCapitalised(words[at]))) at += 1;
  return at;
};

const WHEN_OR_WHERE =
  /^(?:this|on|in|at|near|outside|early|late|morning|afternoon|evening|night|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** "along with two guards, | who died later": more is told of them. */
const SURVIVED = /^[^.;]{0,80}, who (?:survived|died|was|were|lived|had|later)\b/u;

/** Where "along with five others" goes on behind the verb, at once or behind where and when it was. */
export function alongWith(sentence: ReadSentence, i: number): number | null {
  const { words } = sentence;
  let last = i; // "shot | dead", "shot | and killed"
  while (
    EFFECTS.has(words[last + 1]?.fold ?? '') ||
    (words[last + 1]?.fold === 'and' && EFFECTS.has(words[last + 2]?.fold ?? ''))
  )
    last += 1;
  for (let k = last + 1; k < Math.min(words.length, last + 20); k += 1) {
    if (
      /^(?:along|as)$/u.test(words[k]!.fold) &&
      (k === behindTimeAndPlace(words, last + 1) || /^,/u.test(gapAfter(sentence, k - 1)))
    ) {
      const joint = jointAt(sentence, k);
      if (joint !== null && joint > k + 1)
        return SURVIVED.test(sentence.text.slice(words[k]!.start - sentence.start)) ? null : joint;
    }
    if (EFFECTS.has(words[k]!.fold) || /^[.;:]/u.test(gapAfter(sentence, k))) return null;
  }
  return null;
}
