import { remembering } from '../lexicon/remembering.ts';

const MILLISECONDS = 86_400_000;
const MIDNIGHT = 'T00:00:00.000Z';

/** A day as the number of days since the first of 1970. */
export type DayNumber = number;

/** The day of that date; past the end of its month, the last day of it. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1) date.setUTCFullYear(year, month, 0);
  return date.getTime() / MILLISECONDS;
}

/** The day of a date that was written by `writtenDay`. */
export const dayWritten = remembering((date): DayNumber => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS);

const written = remembering((day) => new Date(Number(day) * MILLISECONDS).toISOString().slice(0, -MIDNIGHT.length));
/** "2024-01-31". */
export const writtenDay = (day: DayNumber): string => written(String(day));

export const yearOf = (day: DayNumber): number => new Date(day * MILLISECONDS).getUTCFullYear();

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;
