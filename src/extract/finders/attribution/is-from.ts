import type { ReadSentence } from '../../mention.ts';
import { MEMBERS } from './deed-words.ts';

/** "fighters | from the ELN". */
export const isFrom = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'from' && (MEMBERS.has(words[k - 1]?.fold ?? '') || words[k - 1]?.fold === 'faction');

/** "guerrillas belonging to the ELN". */
const isBelonging = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'belonging' || (words[k]!.fold === 'to' && words[k - 1]?.fold === 'belonging');

/** "about | 30 guerrillas": a number follows. */
const isAboutCount = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:about|over)$/u.test(words[k]!.fold) && /^\d+$/u.test(words[k + 1]?.fold ?? '');

/** What may stand between whoever did it and the name of those whom he is of. */
export const leadsToName = (words: ReadSentence['words'], k: number): boolean =>
  isFrom(words, k) || isBelonging(words, k) || isAboutCount(words, k);
