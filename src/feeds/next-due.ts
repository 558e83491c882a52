const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONGEST_BACKOFF_MILLISECONDS = 6 * HOUR;
/** A server may ask to be left alone, but does not silence a feed for good. */
const LONGEST_RETRY_AFTER_SECONDS = 24 * 3600;
/** Many feeds that were asked together drift apart. */
const SPREAD = 0.1;
const FAILURE_SPREAD = 0.5;
/** Outlets correct articles without touching their feeds: a page is looked at again after 1, 2, 4, 8 and 16 hours. */
const MOST_LOOKS = 6;

/** When a feed that answered is asked again. */
export const dueAfterAnswer = (now: number, everyMinutes: number, random: () => number): number =>
  Math.round(now + everyMinutes * MINUTE * (1 + SPREAD * random()));

/** When a feed that failed is asked again: ever later, and not before its server wants it. */
export function dueAfterFailure(
  now: number,
  everyMinutes: number,
  failure: { readonly failures: number; readonly retryAfterSeconds: number | null },
  random: () => number,
): number {
  const every = everyMinutes * MINUTE;
  const longest = Math.max(every, LONGEST_BACKOFF_MILLISECONDS);
  const backoff = Math.min(longest, every * 2 ** Math.min(failure.failures, 20)) * (1 - FAILURE_SPREAD * random());
  const wanted = Math.min(failure.retryAfterSeconds ?? 0, LONGEST_RETRY_AFTER_SECONDS) * 1000;
  return Math.round(now + Math.max(backoff, wanted));
}

/** When a page that was looked at so often is looked at again; null: no more. */
export const lookAgainAt = (now: number, looks: number): number | null =>
  looks < MOST_LOOKS ? now + HOUR * 2 ** (looks - 1) : null;
