import { gapAfter } from '../../gap-after.ts';
import type { ReadSentence } from '../../mention.ts';

/** "attacked positions", not "troops killed, 18 injured": somebody or something was the object. */
export const isDone = (sentence: ReadSentence, k: number): boolean =>
  /^["“‘\s]+$/u.test(gapAfter(sentence, k)) &&
  !/^(?:by|during|when|while|after|were|was|in|on|or|as|since|last)$/u.test(sentence.words[k + 1]?.fold ?? 'by');
