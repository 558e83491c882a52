import { isLater } from '../fuse/later.ts';
import type { Cut } from '../model/cut.ts';
import type { Reading } from '../model/reading.ts';
import { articlesIn, byArrival, type Version } from './find-replaced.ts';

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

/** Readings by what their dates say of when each was out: a later version with the date of an earlier one was out on arrival. */
export function withTellingDates<V extends Version>(readings: readonly V[]): V[] {
  const untold = new Set(articlesIn(readings).flatMap((versions) => versions.filter((one) => isUntold(one, versions))));
  return readings.map((reading) => (untold.has(reading) ? { ...reading, publishedAt: null } : reading));
}

const isUntold = (version: Version, versions: readonly Version[]): boolean =>
  versions.some(
    (other) =>
      byArrival(other, version) < 0 &&
      !isLater(version.publishedAt, other.publishedAt) &&
      !isLater(other.publishedAt, version.publishedAt),
  );
