import { type DayNumber, dayNumber } from './day-number.ts';

const IN_FIGURES = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/u;
/** A note is written so soon after the day. */
const SOON = 7;
/** A month-first day so long past is none that a note of today tells. */
const LONG_PAST = 31;

/** "05/07/2023" in a report of 6 July 2023 is 5 July: the month, then the day, the other way round where only that agrees with when it was published; between full stops the day comes first. */
export function monthAndDay(
  text: string,
  [year, month, day]: readonly [number, number, number],
  reference: DayNumber | null,
): readonly [month: number, day: number] {
  if (day > 12 || day === month || !IN_FIGURES.test(text)) return [month, day];
  const isDotted = text.includes('.');
  if (reference === null) return isDotted ? [day, month] : [month, day];
  const ago = reference - dayNumber(year, month, day);
  const agoDayFirst = reference - dayNumber(year, day, month);
  const isDayFirst = (ago < -1 && agoDayFirst >= -1) || (ago > LONG_PAST && agoDayFirst >= 0 && agoDayFirst <= SOON);
  const isOnlySoMonthFirst = agoDayFirst > LONG_PAST && ago >= 0 && ago <= SOON;
  const isMonthFirst = isDotted ? isOnlySoMonthFirst || (agoDayFirst < -1 && ago >= -1) : !isDayFirst;
  return isMonthFirst ? [month, day] : [day, month];
}
