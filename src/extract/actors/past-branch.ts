import { isCapitalised, type Word } from '../text/words.ts';

const BRANCH = /^(?:province|branch|wing|chapter|affiliate|franchise|wilayat)$/u;
const MOST_WORDS = 3;

/** "Red Dawn | 's Leon Province": the first word behind its part that is called after where it is; `to` where none is told. */
export function pastBranch(words: readonly Word[], to: number): number {
  if (words[to]?.fold !== "'s" || !isCapitalised(words[to + 1])) return to;
  const kind = words.slice(to + 2, to + 2 + MOST_WORDS).findIndex(({ fold }) => BRANCH.test(fold));
  const at = to + 2 + kind;
  return kind >= 0 && words.slice(to + 1, at).every(isCapitalised) ? at + 1 : to;
}
