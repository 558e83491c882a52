import type { ReadSentence } from '../../mention.ts';

/** "a visit by U.S. | Secretary": one who holds an office, and neither the state nor "his forces". */
export const isOffice = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:Secretary|President|Vice|Prime|Foreign|Minister|Ambassador|Chancellor|King|Queen)$/u.test(words[k]?.raw ?? '') &&
  !words.slice(k + 1, k + 5).some(({ fold }) => fold === "'s");
