import type { Span } from '../../model/quote.ts';
import type { Days } from '../../model/when.ts';
import type { TextSentence } from '../text/document.ts';
import type { DateFound } from './dates-in.ts';
import { type DayNumber, dayNumber, dayWritten, writtenDay } from './day-number.ts';

type Dated = Span & { readonly days: Days | null };

const LONGEST_SPAN = 62;
const WEEK = 7;
/** "between |", "from |": a first day follows. */
const BETWEEN = /\b(?:between|from)\s{0,3}$/iu;
const NEAR = 40;

/** A day with the others of its span that the same month names: "3-5 May", "between 2 and | 4 February", "between May 2 | and 4". */
export function wholeSpan(days: Days, result: DateFound, before: string, behind: string): Days {
  if (days.date_prec !== 1) return days;
  const near = before.slice(-NEAR);
  return untilDayBehind(sinceDayBefore(toLastDay(days, result), near), near, behind);
}

/** Makes one mention of two days that are the ends of one span: "between 3 May 2020 | and | 9 May 2020". */
export function joinedSpans<Time extends Dated>(times: readonly Time[], sentence: TextSentence): Time[] {
  const joined: Time[] = [];
  for (const time of times) {
    const first = joined.at(-1);
    const days = first && spanBetween(first, time, sentence);
    if (days) joined[joined.length - 1] = { ...first, end: time.end, days };
    else joined.push(time);
  }
  return joined;
}

function spanBetween(first: Dated, last: Dated, { text, start }: TextSentence): Days | null {
  if (first.days?.date_prec !== 1 || last.days?.date_prec !== 1) return null;
  if (!/^,? (?:and|to|until) (?:the )?$/u.test(text.slice(first.end - start, last.start - start))) return null;
  const from = first.start - start;
  if (!BETWEEN.test(text.slice(Math.max(0, from - NEAR), from))) return null;
  const days = upTo(first.days, dayWritten(last.days.end));
  return days === first.days ? null : days;
}

function toLastDay(days: Days, { start, end }: DateFound): Days {
  if (!end) return days;
  const dayOf = (part: Pick<DateFound['start'], 'get'>): DayNumber =>
    dayNumber(part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1);
  return upTo(days, dayWritten(days.end) + dayOf(end) - dayOf(start));
}

function sinceDayBefore(days: Days, before: string): Days {
  const [, span, day] = DAY_BEFORE.exec(before) ?? [];
  const start = `${days.start.slice(0, 8)}${day?.padStart(2, '0')}`;
  if (!day || days.date_prec !== 1 || start >= days.end) return days;
  const isNextTo = dayWritten(days.start) - dayWritten(start) === 1;
  return /^on$/iu.test(span!) && !isNextTo ? days : { ...days, start, date_prec: 2 };
}

/** "between 2 and |", "from the 2nd to |", "on 27 and |". */
const DAY_BEFORE = /\b(between|from|on) (\d{1,2})(?:st|nd|rd|th)? (?:and|to|until) (?:the )?$/iu;

function untilDayBehind(days: Days, before: string, behind: string): Days {
  if (days.date_prec !== 1 || !BETWEEN.test(before)) return days;
  const day = UNTIL_DAY.exec(behind.slice(0, NEAR))?.[1];
  return day ? upTo(days, dayWritten(days.start) + Number(day) - Number(days.start.slice(8))) : days;
}

const UNTIL_DAY =
  /^ (?:and|to|until) (?:the )?(3[01]|[12]?\d)(?:st|nd|rd|th)?(?![\d:]| ?\p{L}{3,9} \d| [ap]\.?m|\s?%| people)/iu;

/** The same up to another day, unless that is before it or too far off. */
function upTo(days: Days, last: DayNumber): Days {
  const length = last - dayWritten(days.start);
  if (length <= 0 || length > LONGEST_SPAN) return days;
  return { ...days, end: writtenDay(last), date_prec: length <= WEEK ? 2 : 3 };
}
