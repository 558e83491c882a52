import type { Briefing } from '../model/briefing.ts';
import { shortPlaceName } from './place-name.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** How an incident is called in a headline: "Al-Asad Airbase, 5 Aug"; its title where its place is not known. */
export function shortName({ where, when, title }: Pick<Briefing, 'where' | 'when' | 'title'>): string {
  if (!where || shortPlaceName(where.name).length === 0) return title;
  const day = when && when.start === when.end ? `, ${DAY.format(new Date(when.start)).replace('Sept', 'Sep')}` : '';
  return `${where.name}${day}`;
}
