import type { ReadSentence } from '../../mention.ts';

/** "a visit by U.S. | Secretary": one who holds an office, and not the state. */
export const isOffice = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:Secretary|President|Vice|Prime|Foreign|Minister|Ambassador|Defen[cs]e|Chancellor|King|Queen)$/u.test(
    words[k]?.raw ?? '',
  );
