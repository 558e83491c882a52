import type { DigestHead } from '../brief/digest-post.ts';
import type { Wish } from '../model/subscription.ts';

/** The head of a digest, on the subscriber's own clock: "Daily briefing, Wed 7 Aug 2024, 08:00 London". */
export function digestHead({ rhythm }: Pick<Wish, 'rhythm'>, since: string, until: string): DigestHead {
  const zone = rhythm.kind === 'digest' ? rhythm.zone : 'UTC';
  const every = rhythm.kind === 'digest' && rhythm.weekday !== null ? 'Weekly' : 'Daily';
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  });
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const moment = (instant: string): string =>
    `${day.format(new Date(instant)).replace('Sept', 'Sep')}, ${clock.format(new Date(instant))}`;
  return {
    title: `${every} briefing, ${moment(until)} ${placeOf(zone)}`,
    span: `${moment(since)} to now`,
  };
}

/** "Europe/London" as people call it. */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
