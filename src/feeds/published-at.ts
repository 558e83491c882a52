const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RFC_822 =
  /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,4})?)?$/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;
/** The zones that RFC 822 names, in minutes from UTC. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  BST: 60,
  CET: 60,
  CEST: 120,
};
/** No news feed is older: an earlier date stands for none, as 1 January 1970 does. */
const FIRST_YEAR = 1990;

type Parts = { readonly day: string; readonly clock: string | null; readonly minutesFromUtc: number | null };

/** A date as feeds and pages write it, as an instant; as a day where its clock time or its zone is missing; null where it is none. */
export function publishedAt(written: string | undefined): string | null {
  const text = written?.trim() ?? '';
  if (text.length > 60) return null;
  const parts = fromIso(text) ?? fromRfc822(text);
  if (!parts) return null;
  try {
    if (Temporal.PlainDate.from(parts.day).year < FIRST_YEAR) return null;
    return parts.clock === null || parts.minutesFromUtc === null ? parts.day : instantOf(parts);
  } catch {
    return null;
  }
}

function instantOf({ day, clock, minutesFromUtc }: Parts): string {
  const local = Temporal.PlainDateTime.from(`${day}T${clock}`);
  const instant = local.toZonedDateTime('UTC').toInstant();
  return instant.subtract({ minutes: minutesFromUtc ?? 0 }).toString();
}

function fromIso(text: string): Parts | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, date, hour, minute, second = '00', zone] = match;
  const clock = hour === undefined ? null : `${hour}:${minute}:${second}`;
  return { day: `${year}-${month}-${date}`, clock, minutesFromUtc: minutesOf(zone) };
}

function fromRfc822(text: string): Parts | null {
  const match = RFC_822.exec(text);
  if (!match) return null;
  const [, date = '', month = '', year = '', hour, minute, second = '00', zone] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const day = `${year.length === 2 ? `20${year}` : year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const clock = hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second}`;
  return { day, clock, minutesFromUtc: minutesOf(zone) };
}

/** Null for a zone that is missing or not known. */
function minutesOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const match = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone);
  if (!match) return ZONES[zone.toUpperCase()] ?? null;
  const [, sign, hours, minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
