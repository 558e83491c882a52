import type { TextSentence } from '../text/document.ts';
import { dayWritten, writtenDay } from './day-number.ts';
import type { TimeMention } from './time-mention.ts';

const NUMBERS = 'a one two three four five six seven eight nine ten'.split(' ');
const DAYS_AFTER =
  /^(?<gap>,? ?(?:just |only )?)(?<told>(?<number>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days?) after\b/iu;

/** Adds to "on Monday, two days after a bomb went off" the day of the bomb, told where the two days are. */
export const withDaysBefore = (times: readonly TimeMention[], { text, start }: TextSentence): TimeMention[] =>
  times.flatMap((time) => {
    const groups = DAYS_AFTER.exec(text.slice(time.end - start).slice(0, NEAR))?.groups;
    if (!groups || time.days?.date_prec !== 1) return [time];
    const { gap = '', told = '', number = '' } = groups;
    const from = time.end + gap.length;
    const day = writtenDay(
      dayWritten(time.days.start) - (Number(number) || Math.max(1, NUMBERS.indexOf(number.toLowerCase()))),
    );
    const days = { ...time.days, start: day, end: day, timeOfDay: null, basis: 'relative' as const };
    return [
      time,
      { start: from, end: from + told.length, text: told, days, weekday: null, ofSpeech: false, before: true as const },
    ];
  });

const NEAR = 40;
