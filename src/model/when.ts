import { z } from 'zod';
import { Quote } from './quote.ts';

/** The days on which something happened, both included. `date_prec` is UCDP GED's: 1 day, 2 within a week, 3 month, 4 longer, 5 year. */
export const Days = z.strictObject({
  start: z.iso.date(),
  end: z.iso.date(),
  date_prec: z.int().min(1).max(5),
  /** In words of the report ("early hours"), never a converted clock time. */
  timeOfDay: z.string().nullable(),
  zone: z.string().nullable(),
  /** Whether the date was written, worked out from a weekday, or from "last week". */
  basis: z.enum(['stated', 'weekday', 'relative', 'unknown']),
});
export type Days = z.infer<typeof Days>;

export const When = z.strictObject({ ...Days.shape, quotes: z.array(Quote).min(1) });
export type When = z.infer<typeof When>;

/** Could both be the same day? */
export const meet = (a: Pick<Days, 'start' | 'end'>, b: Pick<Days, 'start' | 'end'>): boolean =>
  a.start <= b.end && b.start <= a.end;

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** "Monday 5 August 2024", "January 2024", "29 July 2024 to 4 August 2024". */
export function daysInWords({ start, end, date_prec }: Pick<Days, 'start' | 'end' | 'date_prec'>): string {
  const [from, to] = [new Date(start), new Date(end)];
  const date = (day: Date): string => `${day.getUTCDate()} ${MONTH.format(day)} ${day.getUTCFullYear()}`;
  if (start === end) return `${WEEKDAY.format(from)} ${date(from)}`;
  if (date_prec === 5) return start.slice(0, 4);
  const isMonth = date_prec === 3 && start.slice(0, 7) === end.slice(0, 7);
  return isMonth ? `${MONTH.format(from)} ${from.getUTCFullYear()}` : `${date(from)} to ${date(to)}`;
}
