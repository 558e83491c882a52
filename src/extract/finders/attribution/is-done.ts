import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';

/** "attacked positions", "gunned down two", not "troops killed, 18 injured" or "rebels shot dead in Leon": somebody or something was the object. */
export function isDone(sentence: ReadSentence, k: number): boolean {
  const last = /^(?:down|dead|up|off)$/u.test(sentence.words[k + 1]?.fold ?? '') ? k + 1 : k;
  return isFollowed(sentence, k) && isFollowed(sentence, last);
}

const isFollowed = (sentence: ReadSentence, k: number): boolean =>
  isFiredOn(sentence, k) ||
  (/^["“‘\s]+$/u.test(gapAfter(sentence, k)) &&
    !/^(?:by|during|when|while|after|were|was|in|on|or|as|since|last|has|have|had|is|are)$/u.test(
      sentence.words[k + 1]?.fold ?? 'by',
    ));

/** "fired on a bus", not "fired on Monday". */
const isFiredOn = ({ words }: ReadSentence, k: number): boolean =>
  words[k]!.fold === 'fired' &&
  words[k + 1]?.fold === 'on' &&
  !/^(?:\p{L}+day|\d+)$/u.test(words[k + 2]?.fold ?? 'monday');
