import type { z } from 'zod';
import type { DayOrInstant } from '../model/report.ts';

type Moment = z.infer<typeof DayOrInstant>;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const isDay = (moment: Moment): boolean => moment.length === 10;
const first = (moment: Moment): number => Date.parse(moment);
const last = (moment: Moment): number => first(moment) + (isDay(moment) ? DAY_MILLISECONDS - 1 : 0);

/** Was `a` published after `b` for certain? A day is no earlier and no later than an hour within it; no date is neither. */
export const isLater = (a: Moment | null, b: Moment | null): boolean => a !== null && b !== null && first(a) > last(b);

/** Sorts by the earliest moment that each can be; what has no date comes first. */
export const byMoment = (a: Moment | null, b: Moment | null): number =>
  (a === null ? -1 : first(a)) - (b === null ? -1 : first(b));
