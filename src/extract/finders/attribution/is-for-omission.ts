import type { ReadSentence } from '../../mention.ts';

/** "to blame | for not having moved them", "blamed the army | for failing to end it": what somebody left undone, and no deed. */
export const isForOmission = (words: ReadSentence['words'], from: number): boolean => {
  const near = words.slice(from, from + REACH).map(({ fold }) => fold);
  return near.some((fold, k) => fold === 'for' && near.slice(k + 1, k + 3).some((next) => OMITTED.test(next)));
};

const OMITTED =
  /^(?:not|failing|failure|failures|inaction|negligence|neglect|neglecting|ignoring|lapses?|lack|inability)$/u;
const REACH = 9;
