import { type Step, stepsOf } from './history.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
import type { Fault, Sourced } from './sources/sourced.ts';
import { ReportRefused } from './store/store.ts';

/** What came of one piece of input. */
export type Taken =
  | { readonly kind: 'unreadable'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'known'; readonly report: string }
  | { readonly kind: 'new'; readonly report: string; readonly joined: Joined | null };

/** The incident that a report is about, whether it is the first to tell of it, and what it changed. */
export type Joined = { readonly incident: string; readonly isFirst: boolean; readonly changes: Step['changes'] };

/**
 * Takes reports in, each durable before the next is read; what is refused does not stop the others. What the new ones
 * changed is told after the last, so that incidents are derived once.
 */
export async function* takeIn(library: Library, source: AsyncIterable<Sourced>): AsyncGenerator<Taken> {
  const fresh: string[] = [];
  for await (const sourced of source) {
    const taken = await takeOne(library, sourced);
    if (taken) yield taken;
    else if ('report' in sourced) fresh.push(sourced.report.id);
  }
  if (!fresh.length) return;
  const joined = await joinedBy(library, fresh);
  for (const report of fresh) yield { kind: 'new', report, joined: joined.get(report) ?? null };
}

/** Null where the report is new. */
async function takeOne(library: Library, sourced: Sourced): Promise<Taken | null> {
  if ('fault' in sourced) return { kind: 'unreadable', fault: sourced.fault };
  try {
    const taken = await library.take(sourced.report);
    return taken === 'new' ? null : { kind: 'known', report: sourced.report.id };
  } catch (error) {
    if (error instanceof ReportRefused) return { kind: 'refused', why: error.message };
    throw error;
  }
}

/** For each of these reports that is about an incident: that incident, and what it changed there in the order of arrival. */
async function joinedBy(library: Library, fresh: readonly string[]): Promise<Map<string, Joined>> {
  const shelf = await library.shelf();
  const arrival = new Map(fresh.map((report, k) => [report, k]));
  const about = shelf.heads.filter(({ reports }) => reports.some(({ id, main }) => main && arrival.has(id)));
  const joined = new Map<string, Joined>();
  for (const incident of await shelf.fetch(about.map(({ id }) => id)))
    for (const [report, found] of await joinedTo(incident, library, arrival)) joined.set(report, found);
  return joined;
}

async function joinedTo(
  incident: Incident,
  library: Library,
  arrival: ReadonlyMap<string, number>,
): Promise<[string, Joined][]> {
  const main = new Set(incident.briefing.reports.flatMap((report) => (report.main ? [report.id] : [])));
  const readings = await library.readings(incident.briefing.reports.map(({ id }) => id));
  const there = readings.filter(({ id }) => !arrival.has(id));
  const joining = readings
    .filter(({ id }) => arrival.has(id))
    .sort((a, b) => (arrival.get(a.id) ?? 0) - (arrival.get(b.id) ?? 0));
  return stepsOf(incident, there, joining).flatMap(({ report, changes }, k): [string, Joined][] =>
    main.has(report) ? [[report, { incident: incident.briefing.id, isFirst: there.length + k === 0, changes }]] : [],
  );
}
