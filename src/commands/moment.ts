const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST = /^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})\b,?/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b,?/i;
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const WITH_CLOCK = /^(\d{4}-\d{2}-\d{2})[t ](\d{1,2}):(\d{2})(?::\d{2})?(z| ?utc| ?gmt|[+-]\d{2}:?\d{2})?$/i;

/**
 * The instant that "2024-08-06T08:36Z", "6 August 2024 18:00 UTC" or "2024-08-06" names: UTC where it names no zone, the end
 * of the day where it names no hour. Null where it is no moment.
 */
export function readMoment(typed: string): string | null {
  const text = withDigits(typed.trim()).replace(HALF_DAY, in24Hours);
  if (!isDay(text.slice(0, 10))) return null;
  const candidate = DAY_ONLY.test(text) ? `${text}T23:59:59Z` : withClock(text);
  if (candidate === null) return null;
  const at = new Date(candidate);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace('.000Z', 'Z');
}

const HALF_DAY = /(?<=[t ])(\d{1,2})(?::(\d{2}))? ?(am|pm)\b/iu;

/** "9am" as "9:00", "6:30 pm" as "18:30". */
const in24Hours = (_: string, hour: string, minute: string | undefined, half: string): string =>
  `${(Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)}:${minute ?? '00'}`;

/** "6 Aug 2024 18:00" and "August 6, 2024 18:00" as "2024-08-06 18:00". */
function withDigits(text: string): string {
  const inDigits = (month: string, day: string, year: string): string =>
    `${year}-${String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return text
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => inDigits(month, day, year))
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => inDigits(month, day, year));
}

/** A day of the calendar: there is no 31 February. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function withClock(text: string): string | null {
  const match = WITH_CLOCK.exec(text);
  if (!match) return null;
  const [, day, hour = '', minute, zone = 'z'] = match;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
  return `${day}T${hour.padStart(2, '0')}:${minute}:00${offset}`;
}

const CLOCK_TIME = /^(?:(today|yesterday)\s*(?:at\s+)?)?(?:(\d{1,2}):(\d{2}))?(?:\s*([a-z][\w/+-]*))?$/iu;
const AGO = /^(\d{1,4})\s*(m|min|mins|minutes?|h|hours?|d|days?)(?: ago)?$/iu;
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/**
 * The instant from which news is wanted: "19:00 Europe/London" (the last time that it was), "yesterday 19:00", "12 hours", or
 * any moment with a date; nothing typed means a day ago. UTC where no zone is named. Null where it is no moment in the past.
 */
export function readSince(typed: string, now: string): string | null {
  const text = typed.trim();
  if (!text) return ago(24 * 60, now);
  const [, many, unit = ''] = AGO.exec(text) ?? [];
  if (many) return ago(Number(many) * MINUTES[unit.charAt(0).toLowerCase()]!, now);
  const moment = clockTime(` ${text}`.replace(HALF_DAY, in24Hours).trim(), now) ?? readMoment(text);
  return moment !== null && moment <= now ? moment : null;
}

const ago = (minutes: number, now: string): string => Temporal.Instant.from(now).subtract({ minutes }).toString();

/** "19:00", "yesterday", "today 7:30 Asia/Kabul": the last such time that is past. */
function clockTime(text: string, now: string): string | null {
  const [all, day, hour, minute = '0', zone = 'UTC'] = CLOCK_TIME.exec(text) ?? [];
  const timeZone = zoneNamed(zone);
  if (!all || (!day && !hour) || !timeZone || Number(hour ?? 0) > 23 || Number(minute) > 59) return null;
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const at = here.with({ hour: Number(hour ?? 0), minute: Number(minute), second: 0, millisecond: 0 });
  const isToCome = Temporal.ZonedDateTime.compare(at, here) > 0;
  return at
    .subtract({ days: day?.toLowerCase() === 'yesterday' || (!day && isToCome) ? 1 : 0 })
    .toInstant()
    .toString();
}

/** The IANA name of a time zone, whatever its case; null where there is none. */
export function zoneNamed(typed: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
