import type { Briefing, Related } from '../model/briefing.ts';
import { countsOf } from '../model/count.ts';
import { distinctQuotes } from '../model/quote.ts';

type Told = Pick<Briefing, 'id' | 'title' | 'casualties' | 'reports' | 'attribution' | 'where' | 'when' | 'extent'>;

/** The incidents that each report speaks of. */
export function byReport<T extends Told>(all: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const incident of all)
    for (const { id } of incident.reports) found.set(id, [...(found.get(id) ?? []), incident]);
  return found;
}

/** All incidents of which an incident's reports tell. */
export function toldTogether<T extends Told>(incident: Told, told: ReadonlyMap<string, readonly T[]>): T[] {
  return [...new Set(incident.reports.flatMap((report) => told.get(report.id) ?? []))];
}

/** The other incidents that the same reports speak of, each with its own numbers: they are not in this briefing. */
export function listRelated(incident: Told, told: ReadonlyMap<string, readonly Told[]>): Related[] {
  return toldTogether(incident, told)
    .filter((other) => other.id !== incident.id)
    .map(toRelated)
    .sort(byDeaths);
}

function toRelated({ id, title, casualties, attribution, where, when }: Told): Related {
  const reported = countsOf(casualties).filter(([, count]) => count.status !== 'not_reported');
  const numbers = reported.flatMap(([, count]) => count.figures.flatMap((figure) => figure.quotes));
  const nearest = [attribution.statements[0]?.quotes, where?.quotes, when?.quotes].find((quotes) => quotes?.length);
  return {
    id,
    title,
    casualties: Object.fromEntries(reported),
    quotes: distinctQuotes(numbers.length ? numbers : (nearest ?? [])),
  };
}

/** Figures that are easily mixed up with this incident's come first. */
const byDeaths = (a: Related, b: Related): number =>
  Number(Boolean(b.casualties.killed)) - Number(Boolean(a.casualties.killed)) ||
  Object.keys(b.casualties).length - Object.keys(a.casualties).length ||
  (a.id < b.id ? -1 : 1);
