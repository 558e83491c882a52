import type { ReadSentence } from '../../mention.ts';
import { MEMBERS } from './deed-words.ts';

/** "fighters | from the ELN". */
export const isFrom = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'from' && (MEMBERS.has(words[k - 1]?.fold ?? '') || words[k - 1]?.fold === 'faction');
