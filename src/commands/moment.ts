const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const WITH_CLOCK = /^(\d{4}-\d{2}-\d{2})[t ](\d{1,2}):(\d{2})(?::\d{2})?(z| ?utc| ?gmt|[+-]\d{2}:?\d{2})?$/i;

/**
 * The instant that "2024-08-06T08:36Z", "2024-08-06 18:00 UTC" or "2024-08-06" names: UTC where it names no zone, the end of
 * the day where it names no hour. Null where it is no moment.
 */
export function readMoment(typed: string): string | null {
  const text = typed.trim();
  const candidate = DAY_ONLY.test(text) ? `${text}T23:59:59Z` : withClock(text);
  if (candidate === null) return null;
  const at = new Date(candidate);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace('.000Z', 'Z');
}

function withClock(text: string): string | null {
  const match = WITH_CLOCK.exec(text);
  if (!match) return null;
  const [, day, hour = '', minute, zone = 'z'] = match;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
  return `${day}T${hour.padStart(2, '0')}:${minute}:00${offset}`;
}
