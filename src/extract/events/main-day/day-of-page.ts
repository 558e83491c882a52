import type { ReadSentence } from '../../mention.ts';
import { dayHead } from '../../text/note-day.ts';
import type { TimeMention } from '../../times/time-mention.ts';

/** In paragraphs: a report says when it was before it comes to the background. */
export const LEAD = 4;
/** In sentences. */
export const LONGEST_NOTE = 5;

/** The day above a text is that on which it was put out: it is today, above more than a note, or what is told was on another day. */
export const isDayOfPage = (
  { times, text }: ReadSentence,
  { filed, ago }: Pick<TimeMention, 'filed' | 'ago'>,
  sentences: number,
): boolean =>
  filed === true &&
  dayHead(text) !== null &&
  ((ago === 0 && sentences > LONGEST_NOTE) || times.some((time) => !time.filed) || LONG_AFTER.test(text));

const LONG_AFTER =
  /\b(?:court|charged|trial|jailed|sentenced|convicted|anniversary|remember(?:ed|s)|mourn(?:ed|s)|after an? )/u;
