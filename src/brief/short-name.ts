import type { Briefing } from '../model/briefing.ts';
import { shortPlaceName } from './place-name.ts';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** How an incident is called in a headline: "Al-Asad Airbase, 5 Aug"; its title where its place is not known. */
export function shortName({ where, when, title }: Pick<Briefing, 'where' | 'when' | 'title'>): string {
  if (!where || shortPlaceName(where.name).length === 0) return title;
  return `${where.name}${dayOf(when, DAY)}`;
}

/** How an incident is called in a list: "Rocket attack on Al-Asad Airbase, Iraq, Mon 5 Aug". */
export function fullName({ where, when, title }: Pick<Briefing, 'where' | 'when' | 'title'>): string {
  const country = where?.country && !title.includes(where.country) ? `, ${where.country}` : '';
  return `${title}${country}${dayOf(when, WEEKDAY)}`;
}

function dayOf(when: Briefing['when'], format: Intl.DateTimeFormat): string {
  if (when?.start === undefined || when.start !== when.end) return '';
  return `, ${format.format(new Date(when.start)).replace(',', '').replace('Sept', 'Sep')}`;
}
