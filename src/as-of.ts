import type { Cut } from './model/cut.ts';
import type { Reading } from './model/reading.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

type Dated = Pick<Reading, 'id' | 'publishedAt'>;

/** Was the report out for certain: an instant then, a date at the end of that day in UTC, an undated one on arrival? */
export function wasOut({ id, publishedAt }: Dated, cut: Cut): boolean {
  const moment = publishedAt ?? cut.arrivedAt.get(id);
  return moment !== undefined && lastMoment(moment) <= Date.parse(cut.at);
}

/** Could it have been out, though that is not certain? An undated report could always have been. */
export const mayHaveBeenOut = (reading: Dated, cut: Cut): boolean =>
  !wasOut(reading, cut) && (reading.publishedAt === null || Date.parse(reading.publishedAt) <= Date.parse(cut.at));

const lastMoment = (moment: string): number => Date.parse(moment) + (moment.length === 10 ? DAY_MILLISECONDS : 0);
