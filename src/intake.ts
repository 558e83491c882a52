import { findReplaced } from './derive/find-replaced.ts';
import { reportsBehind, type Step, stepsOf } from './history.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { Fault, Sourced } from './sources/sourced.ts';
import { ReportRefused } from './store/store.ts';

/** What came of one piece of input. */
export type Taken =
  | { readonly kind: 'unreadable'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'known'; readonly report: string }
  | { readonly kind: 'new'; readonly report: string; readonly joined: Joined | null }
  /** A later version of the report `of`, in place of it. */
  | { readonly kind: 'new version'; readonly report: string; readonly of: string; readonly joined: Joined | null }
  /** A stale copy: the report `of` is a later version and stays. */
  | { readonly kind: 'old version'; readonly report: string; readonly of: string };

type Fresh = Exclude<Taken, { readonly kind: 'unreadable' | 'refused' | 'known' }>;

/**
 * The incident that a report is about, whether it is the first to tell of it, and what it changed; null where that is told
 * with a later one.
 */
export type Joined = { readonly incident: string; readonly isFirst: boolean; readonly changes: Step['changes'] | null };

/** Where more than this many join one incident, they are looked at together: each look derives the whole incident. */
const MOST_LOOKS = 20;

/** Takes one report in and says what it changed: what every way in hands its reports to. */
export async function takeReport(library: Library, report: Report): Promise<Taken> {
  const kept = await keep(library, report);
  return isOver(kept) ? kept : (await joinedAll(library, [kept]))[0]!;
}

/** What came of one piece of input, and which it was, counted from 0. */
export type TakenAt = Taken & { readonly at: number };

/**
 * Takes reports in, each durable before the next is read; what is refused does not stop the others. What the new ones
 * changed is told after the last, so that incidents are derived once.
 */
export async function* takeIn(library: Library, source: AsyncIterable<Sourced>): AsyncGenerator<TakenAt> {
  const fresh: Kept[] = [];
  const places: number[] = [];
  let at = 0;
  for await (const sourced of source) {
    const kept =
      'fault' in sourced ? ({ kind: 'unreadable', ...sourced } as const) : await keep(library, sourced.report);
    if (isOver(kept)) yield { ...kept, at };
    else places[fresh.push(kept) - 1] = at;
    at += 1;
  }
  if (!fresh.length) return;
  for (const [k, taken] of (await joinedAll(library, fresh)).entries()) yield { ...taken, at: places[k]! };
}

/** A report that was kept, with the ids of the versions of its article that were there. */
type Kept = { readonly kind: 'keep'; readonly report: Report; readonly others: readonly string[] };
type Over = Exclude<Taken, Fresh>;

const isOver = (kept: Kept | Over): kept is Over => kept.kind !== 'keep';

const DAY_MILLISECONDS = 24 * 3_600_000;

/** A report that is dated after tomorrow would count as the latest word for as long. */
function datedAhead({ publishedAt }: Report, now: string): Over | null {
  if (publishedAt === undefined || Date.parse(publishedAt) <= Date.parse(now) + DAY_MILLISECONDS) return null;
  const what = `${publishedAt} is more than a day from now`;
  return { kind: 'unreadable', fault: { where: 'publishedAt', what, wanted: 'the moment when it was published' } };
}

async function keep(library: Library, report: Report): Promise<Kept | Over> {
  const ahead = datedAhead(report, library.now());
  if (ahead) return ahead;
  try {
    return await library.take(report);
  } catch (error) {
    if (error instanceof ReportRefused) return { kind: 'refused', why: error.message };
    throw error;
  }
}

/** What came of reports that were kept, in the order of arrival. */
async function joinedAll(library: Library, kept: readonly Kept[]): Promise<Fresh[]> {
  const joined = await joinedBy(
    library,
    kept.map(({ report }) => report.id),
  );
  return Promise.all(
    kept.map(async ({ report: { id: report }, others }): Promise<Fresh> => {
      const told = joined.get(report) ?? null;
      if (!others.length) return { kind: 'new', report, joined: told };
      const versions = await library.readings([...others, report]);
      const later = findReplaced(versions).get(report);
      const of =
        later ??
        findReplaced(versions.filter(({ id }) => id !== report))
          .values()
          .next().value ??
        others[0]!;
      return later === undefined
        ? { kind: 'new version', report, of, joined: told }
        : { kind: 'old version', report, of };
    }),
  );
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
  const { id, reports, replaced = [] } = incident.briefing;
  const main = new Set(reports.filter((report) => report.main).map((report) => report.id));
  const about = [...main, ...replaced.filter(({ by }) => main.has(by)).map((report) => report.id)];
  const readings = await library.readings(reportsBehind(incident));
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
