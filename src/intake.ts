import { type Step, stepsOf } from './history.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Fault, Sourced } from './sources/sourced.ts';
import { ReportRefused } from './store/store.ts';

/** What came of one piece of input. */
export type Taken =
  | { readonly kind: 'unreadable'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'known'; readonly report: string }
  | { readonly kind: 'new'; readonly report: string; readonly joined: Joined | null };

/**
 * The incident that a report is about, whether it is the first to tell of it, and what it changed; null where that is told
 * with a later one.
 */
export type Joined = { readonly incident: string; readonly isFirst: boolean; readonly changes: Step['changes'] | null };

/** Where more than this many join one incident, they are looked at together: each look derives the whole incident. */
const MOST_LOOKS = 20;

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
  const { id, reports } = incident.briefing;
  const about = reports.filter(({ main }) => main).map((report) => report.id);
  const readings = await library.readings(reports.map((report) => report.id));
  const there = readings.filter((reading) => !arrival.has(reading.id));
  const joining = readings
    .filter((reading) => arrival.has(reading.id))
    .sort((a, b) => (arrival.get(a.id) ?? 0) - (arrival.get(b.id) ?? 0));
  const steps = new Map(stepsOf(incident, there, lotsOf(joining)).map((step) => [step.report, step.changes]));
  return joining
    .filter((reading) => about.includes(reading.id))
    .map((reading) => {
      const isFirst = there.length === 0 && reading === joining[0];
      return [reading.id, { incident: id, isFirst, changes: steps.get(reading.id) ?? null }];
    });
}

/** One by one, or all together where there are many. */
function lotsOf(joining: readonly Reading[]): [Reading, ...Reading[]][] {
  const [first, ...others] = joining;
  if (!first) return [];
  return joining.length > MOST_LOOKS ? [[first, ...others]] : joining.map((reading) => [reading]);
}
