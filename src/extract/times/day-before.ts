import { eventNoun } from '../lexicon/event-words.ts';
import type { TextSentence } from '../text/document.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { dayWritten } from './day-number.ts';
import { days as span } from './spans-from-today.ts';
import type { TimeMention } from './time-mention.ts';

const NUMBERS = 'a one two three four five six seven eight nine ten'.split(' ');
const NUMBER = '(?<number>a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const DAYS_AFTER = new RegExp(
  `^(?<gap>,? ?(?:just |only |barely |exactly )?)(?<told>${NUMBER} (?<unit>day|week|month|year)s? (?:to the day )?)after\\b`,
  'iu',
);
/** "Two days | after gunmen struck, people gathered on Thursday". */
const OPENS = new RegExp(`^["“]?(?:Just |Only |Barely )?(?<told>${NUMBER} (?<unit>day)s? )after\\b`, 'iu');
/** "a day earlier", "the day before", "the previous night's": not "a day before the vote". */
const EARLIER = new RegExp(
  `\\b(?:${NUMBER} days? (?:earlier(?! than)|before(?=[.,;)]|$| (?:in|at|near|when|by|outside|that|which)\\b))|the (?:day|night|evening) before(?=[.,;)]|$| (?:in|at|near|when|by|outside|that|which)\\b)|(?:the|a) previous (?:day|night|evening))`,
  'giu',
);
const NEEDS = neededWords('after earlier before previous');

/** Adds to "on Monday, two days after a bomb went off" and "on Monday of a raid two days earlier" the day that is meant. */
export function withDaysBefore(times: readonly TimeMention[], sentence: TextSentence): TimeMention[] {
  if (times.length === 0 || !holdsAny(sentence, NEEDS)) return [...times];
  const opening = openingDay(times, sentence);
  const all = times.flatMap((time) => [time, ...dayBefore(time, sentence)]);
  const earlier = earlierDays(times, sentence);
  return [...opening, ...all.filter((t) => !earlier.some((e) => e.start < t.end && t.start < e.end)), ...earlier].sort(
    (a, b) => a.start - b.start,
  );
}

/** "on Monday, | two days | after". */
function dayBefore(time: TimeMention, { text, start }: TextSentence): TimeMention[] {
  const groups = DAYS_AFTER.exec(text.slice(time.end - start).slice(0, NEAR))?.groups;
  if (!groups || !isDay(time)) return [];
  const { gap = '', told = '', number = '', unit = '' } = groups;
  return [mention(time.end + gap.length, told.trimEnd(), back(time, countOf(number), unit), { before: true })];
}

/** "| Two days | after gunmen struck, people gathered on Thursday": counted from the day of what is told behind. */
function openingDay(times: readonly TimeMention[], { text, start }: TextSentence): TimeMention[] {
  const groups = OPENS.exec(text.slice(0, NEAR))?.groups;
  if (!groups) return [];
  const { told = '', number = '', unit = '' } = groups;
  const [first] = times;
  const between = first && text.slice(0, first.start - start);
  if (!first || !isDay(first) || !between?.includes(', ') || /, (?:on |late |early |last )*$/iu.test(between))
    return [];
  const from = start + text.indexOf(told);
  return [mention(from, told.trimEnd(), back(first, countOf(number), unit), { before: true })];
}

/** "was charged on Monday over a raid | two days earlier", "on Monday … | the previous day | 's raid". */
function earlierDays(times: readonly TimeMention[], { text, start }: TextSentence): TimeMention[] {
  return [...text.matchAll(EARLIER)].flatMap((found) => {
    const from = start + found.index;
    const anchor = times.findLast((time) => time.end <= from);
    if (!anchor || !isDay(anchor)) return [];
    const owner = /^['’]s (\p{Ll}{1,15})\b/u.exec(text.slice(found.index + found[0].length).slice(0, NEAR));
    if (owner && eventNoun(owner[1]!) === undefined) return [];
    return [mention(from, found[0], back(anchor, countOf(found.groups?.number ?? 'a'), 'day'), {})];
  });
}

const isDay = ({ days, filed }: TimeMention): boolean => days?.date_prec === 1 && !filed;

const countOf = (number: string): number => Number(number) || Math.max(1, NUMBERS.indexOf(number.toLowerCase()));

/** So many days before that day, or about so many weeks, months or years. */
function back({ days }: TimeMention, count: number, written: string): NonNullable<TimeMention['days']> {
  const day = dayWritten(days!.start);
  const unit = written.toLowerCase();
  if (unit === 'day') return span(day - count, day - count, 1, 'relative', null);
  const near = day - Math.round(count * LENGTHS[unit as keyof typeof LENGTHS]);
  const [slack, precision] = unit === 'week' ? [3, 2] : unit === 'month' ? [15, 3] : [30, 5];
  return span(near - slack, near + slack, precision, 'relative', null);
}

const LENGTHS = { week: 7, month: 30.4, year: 365.25 };

const mention = (
  start: number,
  text: string,
  days: NonNullable<TimeMention['days']>,
  more: { before?: true },
): TimeMention => ({ start, end: start + text.length, text, days, weekday: null, ofSpeech: false, ...more });

const NEAR = 40;
