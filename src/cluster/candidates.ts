import type { Told } from './told.ts';

/** Pairs worth comparing: those that share a country, a victim's name or a place. No heap is compared all with all. */
export function* candidatesFor(told: readonly Told[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [k, { incident, reading }] of told.entries()) {
    for (const key of blockKeys(incident, reading.publishedAt)) blocks.set(key, [...(blocks.get(key) ?? []), k]);
  }
  for (const members of blocks.values())
    for (const [i, k] of members.entries()) for (const j of members.slice(0, i)) yield [k, j];
}

function blockKeys({ place, victims, when, by, main }: Told['incident'], publishedAt: string | null): string[] {
  const keys = victims.map((name) => `victim ${name}`);
  if (place) keys.push(...(place.where_prec <= 3 ? [`place ${place.name}`] : []));
  if (!main && place?.country) keys.push(...by.map((id) => `doer ${id} in ${place.country}`));
  const month = (when?.start ?? publishedAt)?.slice(0, 7) ?? null;
  if (place?.country)
    keys.push(
      `country ${place.country} ${month ?? 'undated'}`,
      ...(when ? [] : [`country ${place.country} undated`]),
      ...(month ? [`country ${place.country} ${previousMonth(month)}`] : []),
    );
  return keys;
}

/** Reports of one event may stand on both sides of a month's end. */
function previousMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
