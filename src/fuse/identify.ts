import { fold } from '../model/fold.ts';
import type { Fused } from '../model/fused.ts';
import type { ReadIncident } from '../model/reading.ts';
import type { Gathered } from './gather.ts';
import { distinct, groupBy, mostOften } from './most.ts';

/** What the incident is, by the vote of its readings; those that are about it decide before those that mention it. */
export function identify({ incidents }: Gathered): Pick<Fused, 'kind' | 'extent' | 'title' | 'identity'> {
  const all = incidents.map(({ incident }) => incident);
  const about = all.filter((incident) => incident.main);
  const voters = about.length ? about : all;
  const kinds = voters.map((incident) => incident.kind).filter((kind) => kind !== 'Other');
  const place = mostPrecise(
    all.map((incident) => incident.place),
    placeRank,
    (found) => fold(found.name),
  );
  return {
    kind: mostOften(kinds) ?? 'Other',
    extent: mostOften(voters.map((incident) => incident.extent)) ?? 'once',
    title: mostOften(titles(voters, place), fold) ?? '',
    identity: {
      place,
      when: mostPrecise(
        all.map((incident) => incident.when),
        (days) => days.date_prec,
        (days) => days.start,
      ),
      victims: distinct(all.flatMap((incident) => incident.victims)).sort(),
      since: mostOften(voters.flatMap((incident) => incident.since ?? [])) ?? null,
    },
  };
}

/** Titles that name the most precise place before those that name any, before the others. */
function titles(voters: readonly ReadIncident[], best: ReadIncident['place']): string[] {
  const naming = (place: ReadIncident['place']) => (incident: ReadIncident) =>
    place !== null && fold(incident.title).includes(fold(place.name));
  const placed = [voters.filter(naming(best)), voters.filter((incident) => naming(incident.place)(incident)), voters];
  return (placed.find((group) => group.length) ?? []).map((incident) => incident.title);
}

const placeRank = (place: NonNullable<ReadIncident['place']>): number => place.where_prec;

/** The value that most give among the most precise ones. */
function mostPrecise<T>(
  values: readonly (T | null)[],
  precision: (value: T) => number,
  key: (value: T) => string,
): T | null {
  const known = values.filter((value) => value !== null);
  const byPrecision = [...groupBy(known, (value) => String(precision(value)))].sort(([a], [b]) => (a < b ? -1 : 1));
  return mostOften(byPrecision[0]?.[1] ?? [], key) ?? null;
}
