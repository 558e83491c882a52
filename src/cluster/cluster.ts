import type { Member, Reading } from '../model/reading.ts';
import { candidatesFor } from './candidates.ts';
import { components } from './components.ts';
import { groupMains } from './main-groups.ts';
import { sameIncident } from './same.ts';
import { type Told, toldBy } from './told.ts';

/**
 * Which incidents of which readings are one. What reports are about is put together by how alike they are; what they only
 * mention joins the incident that it is the same as, or others that are mentioned. A function of the set of readings: their
 * order decides nothing. What people decided is applied to whole incidents afterwards, where these have names.
 */
export function clusterReadings(readings: readonly Reading[]): Member[][] {
  const told = readings.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(toldBy);
  const mains = [...told.keys()].filter((k) => isComparable(told[k]!));
  const groups = groupMains(mains.map((k) => told[k]!)).map((group) => group.map((k) => mains[k]!));
  const home = new Map(groups.flatMap((group, g) => group.map((k) => [k, g] as const)));
  const whole = groups.flatMap((group) => group.slice(1).map((k): [number, number] => [group[0]!, k]));
  const links = [...whole, ...mentionLinks(told, home)];
  return components(told.length, links, home).map((group) => group.map((k) => told[k]!.member));
}

/** A scene or a series is no event that words could be alike about. */
const isComparable = ({ incident }: Told): boolean => incident.main && incident.extent === 'once';

/** What is only mentioned, linked with what it is the same as. */
function* mentionLinks(told: readonly Told[], home: ReadonlyMap<number, number>): Generator<[number, number]> {
  for (const [k, j] of candidatesFor(told))
    if (!(home.has(k) && home.has(j)) && sameIncident(told[k]!, told[j]!)) yield [k, j];
}
