import { type Rhythm, WEEKDAYS } from '../model/subscription.ts';

type Digest = Extract<Rhythm, { readonly kind: 'digest' }>;

/** One digest: the local day that names it, and its moment in milliseconds since 1970. */
export type Slot = { readonly day: string; readonly at: number };

/**
 * The first digest after a moment. A clock time that a change of summer time skips is taken after the gap, one that comes
 * twice is taken the first time (RFC 5545's rule, Temporal's "compatible").
 */
export function nextSlot(rhythm: Digest, after: number): Slot {
  let day = dayAt(rhythm, after);
  for (;;) {
    const slot = slotOn(rhythm, day);
    if (slot && slot.at > after) return slot;
    day = day.add({ days: 1 });
  }
}

/** The last digest that was due at a moment. */
export function lastSlot(rhythm: Digest, now: number): Slot {
  let day = dayAt(rhythm, now);
  for (;;) {
    const slot = slotOn(rhythm, day);
    if (slot && slot.at <= now) return slot;
    day = day.subtract({ days: 1 });
  }
}

const dayAt = ({ zone }: Digest, moment: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();

/** Null where no digest is due on that day, or the zone left the day out. */
function slotOn({ weekday, at, zone }: Digest, day: Temporal.PlainDate): Slot | null {
  if (weekday !== null && WEEKDAYS[day.dayOfWeek - 1] !== weekday) return null;
  const moment = day.toZonedDateTime({ timeZone: zone, plainTime: at });
  if (!moment.toPlainDate().equals(day)) return null;
  return { day: day.toString(), at: moment.epochMilliseconds };
}
