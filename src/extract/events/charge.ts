import type { Word } from '../text/words.ts';

/** "guilty of homicide", "charged with murder": what the law calls it. */
export const isCharge = (words: readonly Word[], i: number): boolean =>
  /^(?:of|with)$/u.test(words[i - 1]?.fold ?? '') &&
  /^(?:murder|murders|homicide|manslaughter|killing|assassination)$/u.test(words[i]!.fold) &&
  words.slice(Math.max(0, i - 5), i - 1).some(({ fold }) => CHARGED.test(fold));
const CHARGED = /^(?:guilty|convicted|charged?|charges|counts?|suspicion|accused|acquitted)$/u;
