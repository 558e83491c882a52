import { slug, words } from '../model/fold.ts';
import type { Fused } from '../model/fused.ts';
import type { Days } from '../model/when.ts';
import { shortPlaceName } from './place-name.ts';

const MAX_WORDS = 6;

/** What an incident is called: `al-asad-2024-08-05`, `haniyeh-2024-07`, `attacks-since-president-biden-took-office`. */
export function incidentId(fused: Fused): string {
  const { identity, extent } = fused;
  if (extent === 'series') return seriesId(fused);
  const days = fused.when ?? identity.when;
  const name = isNamedForVictim(fused) ? slug(identity.victims.slice(0, 2).join(' ')) : placeId(fused);
  return [name || briefly(fused.title) || 'incident', days && dateId(days)].filter(Boolean).join('-');
}

/** "Killing of Ismail Haniyeh": the reports call it by who was killed. */
const isNamedForVictim = ({ identity, title }: Fused): boolean =>
  identity.victims.length > 0 && identity.victims.every((name) => words(title).join(' ').includes(name));

const placeId = ({ where, identity }: Fused): string => {
  const place = where ?? identity.place;
  return place ? shortPlaceName(place.name).join('-') : '';
};

function seriesId(fused: Fused): string {
  if (fused.identity.since !== null) return `attacks-since-${briefly(fused.identity.since.replace(/^since\s+/, ''))}`;
  const days = fused.when ?? fused.identity.when;
  return ['campaign', placeId(fused) || briefly(fused.title), days && dateId(days)].filter(Boolean).join('-');
}

const briefly = (text: string): string => words(text).slice(0, MAX_WORDS).join('-');

/** A date at the precision that it is known with: a day, a month, a year. */
export function dateId({ start, date_prec }: Pick<Days, 'start' | 'date_prec'>): string {
  if (date_prec === 1) return start;
  return date_prec <= 3 ? start.slice(0, 7) : start.slice(0, 4);
}

/** Gives incidents that would be called the same a number each; the first keeps the plain name. */
export function numberTwins(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const twins = (seen.get(id) ?? 0) + 1;
    seen.set(id, twins);
    return twins === 1 ? id : `${id}-${twins}`;
  });
}
