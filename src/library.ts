import { derive } from './derive.ts';
import type { Edition } from './edition.ts';
import { readReport } from './extract/read-report.ts';
import { type Head, headOf, type Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { Ruling } from './model/ruling.ts';
import { type Arrival, NOTHING_YET, type Read, type Store, StoreFailure } from './store/store.ts';

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
  /** All reports with the moments at which they came in. */
  arrivals(): Promise<Arrival[]>;
  rulings(): Promise<readonly Ruling[]>;
  /** Takes a report in: durable once this resolves. */
  take(report: Report): Promise<'new' | 'same'>;
  /** Takes reports in: all of them, or none where one is refused. */
  takeAll(reports: readonly Report[]): Promise<void>;
  rule(ruling: Ruling): Promise<void>;
  /** What is spoken of where: `Store.remember`, `Store.subject`, `Store.forget`. */
  readonly subjects: Pick<Store, 'remember' | 'subject' | 'forget'>;
  /** The moment that it is. */
  now(): string;
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the library over a store. `now` is the clock: the moment at which a report arrives. What another edition of the
 * program derived is derived anew.
 */
export function openLibrary(store: Store, now: () => string, edition: Edition): Library {
  const read = (report: Report): Read => ({ report, reading: readReport(report) });
  const readings = (ids?: readonly string[]): Promise<Reading[]> => readingsOf(store, edition, ids);
  const shelf = keptShelf(store, edition);
  return {
    shelf: async (asOf) => (asOf ? shelfAsOf(store, await readings(), asOf) : shelf()),
    incidents: async () => {
      const { heads, fetch } = await shelf();
      return fetch(heads.map(({ id }) => id));
    },
    readings,
    reports: async (ids) => (await store.arrivals(ids)).map(({ report }) => report),
    arrivals: () => store.arrivals(),
    rulings: () => store.rulings(),
    take: async (report) => store.take(report, read(report).reading, edition.reader, now()),
    takeAll: async (reports) => store.takeAll(reports.map(read), edition.reader, now()),
    rule: (ruling) => store.rule(ruling),
    subjects: store,
    now,
    isEmpty: async () => (await store.state()) === NOTHING_YET,
    close: () => store.close(),
  };
}

/** The shelf of all incidents, held for as long as nothing comes in: through this process or through another. */
function keptShelf(store: Store, edition: Edition): () => Promise<Shelf> {
  let held: { readonly state: string; readonly shelf: Promise<Shelf> } | null = null;
  return async function current(): Promise<Shelf> {
    const state = `${await store.state()}, edition ${edition.stages}`;
    if (held?.state !== state) {
      const shelf = wholeShelf(store, edition, state, current);
      held = { state, shelf };
      shelf.catch(() => {
        held = null;
      });
    }
    return held.shelf;
  };
}

/** All incidents: those kept for this state of reports and rulings, else derived and kept. */
async function wholeShelf(
  store: Store,
  edition: Edition,
  state: string,
  current: () => Promise<Shelf>,
): Promise<Shelf> {
  const heads = await store.heads(state);
  if (!heads) {
    const incidents = derive(await readingsOf(store, edition), await store.rulings(), null);
    await unlessStoreFails(store.keepIncidents(state, incidents));
    return shelfOf(incidents);
  }
  const fetch = async (ids: readonly string[]): Promise<Incident[]> => {
    const found = await store.incidents(state, ids);
    // Others took their place, since something came in meanwhile.
    return found.length < ids.length && !(await store.heads(state)) ? (await current()).fetch(ids) : found;
  };
  return { heads, fetch };
}

async function shelfAsOf(store: Store, readings: readonly Reading[], at: string): Promise<Shelf> {
  const arrivedAt = new Map((await store.arrivals()).map(({ report, arrivedAt: moment }) => [report.id, moment]));
  return shelfOf(derive(readings, await store.rulings(), { at, arrivedAt }));
}

function shelfOf(incidents: readonly Incident[]): Shelf {
  const byId = new Map(incidents.map((incident) => [incident.briefing.id, incident]));
  return { heads: incidents.map(headOf), fetch: async (ids) => ids.flatMap((id) => byId.get(id) ?? []) };
}

/** The kept readings; those that an older reader made are made anew. */
async function readingsOf(store: Store, { reader }: Edition, ids?: readonly string[]): Promise<Reading[]> {
  const kept = await store.readings(reader, ids);
  const known = new Set(kept.map(({ id }) => id));
  if (ids?.every((id) => known.has(id))) return kept;
  for (const { report } of await store.arrivals(ids)) {
    if (known.has(report.id)) continue;
    const reading = readReport(report);
    kept.push(reading);
    await unlessStoreFails(store.keepReading(reading, reader));
  }
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is derived is kept where it can be: a full disk is no reason not to answer. */
async function unlessStoreFails(kept: Promise<void>): Promise<void> {
  await kept.catch((error: unknown) => {
    if (!(error instanceof StoreFailure)) throw error;
  });
}
