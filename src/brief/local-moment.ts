const MONTHS_OF_FOUR_LETTERS = /\bSept\b/u;

/** An ISO instant on the clock of an IANA time zone: "Wed 7 Aug 2024, 08:00". */
export function localMoment(instant: string, zone: string): string {
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  });
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return `${day.format(at).replace(',', '').replace(MONTHS_OF_FOUR_LETTERS, 'Sep')}, ${clock.format(at)}`;
}

/** A time zone as people call it: "London" for Europe/London. */
export const zoneInWords = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
