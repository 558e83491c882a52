import type { Member, Reading } from '../model/reading.ts';
import type { Ruling } from '../model/ruling.ts';
import { candidatesFor } from './candidates.ts';
import { sameIncident } from './same.ts';
import { toldBy } from './told.ts';

/**
 * Which incidents of which readings are one: components over a pairwise "same". A function of the set of readings: their
 * order decides nothing. What people decided is applied to whole incidents afterwards, where these have names.
 */
export function clusterReadings(readings: readonly Reading[], _rulings: readonly Ruling[] = []): Member[][] {
  const told = readings.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(toldBy);
  const home = told.map((_, k) => k);
  const root = (k: number): number => {
    while (home[k] !== k) k = home[k] = home[home[k]!]!;
    return k;
  };
  for (const [k, j] of candidatesFor(told))
    if (root(k) !== root(j) && sameIncident(told[k]!, told[j]!))
      home[Math.max(root(k), root(j))] = Math.min(root(k), root(j));
  const groups = new Map<number, Member[]>();
  for (const [k, { member }] of told.entries()) groups.set(root(k), [...(groups.get(root(k)) ?? []), member]);
  return [...groups.values()];
}
