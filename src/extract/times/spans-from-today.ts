import type { Days } from '../../model/when.ts';
import type { DateFound } from './dates-in.ts';
import { type DayNumber, dayNumber, weekdayOf, writtenDay } from './day-number.ts';

/** The day on which a report was written, however much of it the words name: "today", "earlier this morning". */
export const IS_TODAY = /\btoday\b|\bthis (?:morning|afternoon|evening)\b/iu;

/** "last week" is the calendar week before, "last month" the month: not the single day that a date parser makes of it. */
export function wide(text: string, { start }: DateFound, reference: DayNumber, timeOfDay: string | null): Days {
  const monday = reference - weekdayOf(reference) + 1;
  if (/this week/u.test(text)) return days(monday, reference, 2, 'relative', timeOfDay);
  const weekday = /day\b/u.test(text) && start.isCertain('weekday') ? start.get('weekday') || 7 : 0;
  if (weekday > 0 && /(?:last|previous) week/u.test(text))
    return days(monday - 8 + weekday, monday - 8 + weekday, 1, 'weekday', timeOfDay); // "on Thursday last week"
  if (/week/u.test(text) && !/ago/u.test(text)) return days(monday - 7, monday - 1, 2, 'relative', timeOfDay);
  const [year, month] = [start.get('year')!, start.get('month')!];
  if (/year/u.test(text)) return days(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 5, 'relative', timeOfDay);
  if (/weeks? ago/u.test(text)) {
    const near = dayNumber(year, month, start.get('day') ?? 1);
    return days(near - 7, near + 3, 2, 'relative', timeOfDay);
  }
  return days(dayNumber(year, month, 1), dayNumber(year, month, 31), 3, 'relative', timeOfDay);
}

/** The last such weekday up to the day of reference; the coming one where the words say "next". */
export function weekdayBefore(reference: DayNumber, weekday: number, strictly: boolean, next: boolean): DayNumber {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (next) return reference + 7 - back;
  return reference - (back === 0 && strictly ? 7 : back);
}

/** A span of days as a claim writes it. */
export function days(
  start: DayNumber,
  end: DayNumber,
  date_prec: number,
  basis: Days['basis'],
  timeOfDay: string | null,
): Days {
  const first = writtenDay(start);
  return { start: first, end: end === start ? first : writtenDay(end), date_prec, timeOfDay, zone: null, basis };
}
