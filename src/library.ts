import { derive } from './derive.ts';
import { READER_VERSION, readReport } from './extract/read-report.ts';
import { type Head, headOf, type Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { Ruling } from './model/ruling.ts';
import { NOTHING_YET, type Store } from './store/store.ts';

/** The incidents at one moment: their heads to look among, and the few that are wanted in full. */
export interface Shelf {
  readonly heads: readonly Head[];
  fetch(ids: readonly string[]): Promise<Incident[]>;
}

/** What is known, ready for questions. All but reports and rulings is derived, and kept until one of these comes in. */
export interface Library {
  /** The incidents as all reports tell them, or as far as those that were surely out by a moment do. */
  shelf(asOf?: string | null): Promise<Shelf>;
  incidents(): Promise<readonly Incident[]>;
  /** The readings of these reports. */
  readings(ids: readonly string[]): Promise<Reading[]>;
  reports(ids?: readonly string[]): Promise<Report[]>;
  rulings(): Promise<readonly Ruling[]>;
  /** Takes a report in: durable once this resolves. */
  take(report: Report): Promise<'new' | 'same'>;
  rule(ruling: Ruling): Promise<void>;
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the library over a store. `now` is the clock: the moment at which a report arrives. */
export function openLibrary(store: Store, now: () => string): Library {
  let whole: Promise<Shelf> | undefined;
  const shelf = (): Promise<Shelf> => (whole ??= wholeShelf(store));
  return {
    shelf: async (asOf) => (asOf ? shelfAsOf(store, asOf) : shelf()),
    incidents: async () => {
      const { heads, fetch } = await shelf();
      return fetch(heads.map(({ id }) => id));
    },
    readings: (ids) => readingsOf(store, ids),
    reports: async (ids) => (await store.arrivals(ids)).map(({ report }) => report),
    rulings: () => store.rulings(),
    take: async (report) => {
      const taken = await store.take(report, readReport(report), READER_VERSION, now());
      if (taken === 'new') whole = undefined;
      return taken;
    },
    rule: async (ruling) => {
      await store.rule(ruling);
      whole = undefined;
    },
    isEmpty: async () => (await store.state()) === NOTHING_YET,
    close: () => store.close(),
  };
}

/** All incidents: those kept for this state of reports and rulings, else derived and kept. */
async function wholeShelf(store: Store): Promise<Shelf> {
  const state = `${await store.state()}, reader ${READER_VERSION}`;
  const kept = await store.heads(state);
  if (kept) return { heads: kept, fetch: (ids) => store.incidents(state, ids) };
  const incidents = derive(await readingsOf(store), await store.rulings(), null);
  await store.keepIncidents(state, incidents);
  return shelfOf(incidents);
}

async function shelfAsOf(store: Store, at: string): Promise<Shelf> {
  const arrivedAt = new Map((await store.arrivals()).map(({ report, arrivedAt: moment }) => [report.id, moment]));
  return shelfOf(derive(await readingsOf(store), await store.rulings(), { at, arrivedAt }));
}

function shelfOf(incidents: readonly Incident[]): Shelf {
  const byId = new Map(incidents.map((incident) => [incident.briefing.id, incident]));
  return { heads: incidents.map(headOf), fetch: async (ids) => ids.flatMap((id) => byId.get(id) ?? []) };
}

/** The kept readings; those that an older reader made are made anew. */
async function readingsOf(store: Store, ids?: readonly string[]): Promise<Reading[]> {
  const kept = await store.readings(READER_VERSION, ids);
  const known = new Set(kept.map(({ id }) => id));
  if (ids?.every((id) => known.has(id))) return kept;
  for (const { report } of await store.arrivals(ids)) {
    if (known.has(report.id)) continue;
    const reading = readReport(report);
    kept.push(reading);
    await store.keepReading(reading, READER_VERSION);
  }
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}
