import { compareWithKnown, type Standing } from './compare-with-known.ts';
import { derive } from './derive/derive.ts';
import { openMemory } from './derive/memory.ts';
import type { Edition } from './edition.ts';
import { readReport } from './extract/read-report.ts';
import { keptReadings } from './kept-readings.ts';
import { type Head, headOf, type Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { Ruling } from './model/ruling.ts';
import { type Arrival, NOTHING_YET, Overtaken, type Read, ReportRefused, type Store } from './store/store.ts';
import { unlessStoreFails } from './store/unless-store-fails.ts';

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
  /** The readings of all versions of the article that a report is. */
  versions(report: Report): Promise<Reading[]>;
  /**
   * Takes a report in: durable once this resolves. What is known already is left alone; another text of a known article becomes its
   * next version; another text under a known id is a `ReportRefused` otherwise.
   */
  take(report: Report): Promise<Placed>;
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
  const readings = keptReadings(store, edition);
  const shelf = keptShelf(store, edition, readings);
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
    versions: async (report) => readings((await store.akin(report)).map(({ id }) => id)),
    take: (report) =>
      untilInTime(async () => {
        const placed = place(report, await store.akin(report));
        if (placed.kind === 'known') return placed;
        const taken = await store.take(placed.report, readReport(placed.report), edition.reader, now());
        return taken === 'new' ? placed : { kind: 'known', report: placed.report.id };
      }),
    takeAll: (reports) =>
      untilInTime(async () => {
        const fresh: Report[] = [];
        for (const report of reports) {
          const placed = place(report, [...(await store.akin(report)), ...fresh]);
          if (placed.kind === 'keep') fresh.push(placed.report);
        }
        await store.takeAll(fresh.map(read), edition.reader, now());
      }),
    rule: (ruling) => store.rule(ruling),
    subjects: store,
    now,
    isEmpty: async () => (await store.state()) === NOTHING_YET,
    close: () => store.close(),
  };
}

/** What came of taking a report in. */
export type Placed = Exclude<Standing, { readonly kind: 'clash' }>;

function place(report: Report, known: readonly Report[]): Placed {
  const standing = compareWithKnown(report, known);
  if (standing.kind !== 'clash') return standing;
  throw new ReportRefused(
    `Report ${report.id} is known with another text: give the new one an id of its own, or both the url of one article.`,
  );
}

/** Another process may take the next version of the same article first: then the one after it. */
async function untilInTime<T>(take: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

/** The shelf of all incidents, held for as long as nothing comes in: through this process or through another. */
function keptShelf(store: Store, edition: Edition, readings: () => Promise<Reading[]>): () => Promise<Shelf> {
  const memory = openMemory();
  let held: { readonly state: string; readonly shelf: Promise<Shelf> } | null = null;
  return async function current(): Promise<Shelf> {
    const state = `${await store.state()}, edition ${edition.stages}`;
    if (held?.state !== state) {
      const shelf = wholeShelf(store, state, current, async () =>
        derive(await readings(), await store.rulings(), null, memory),
      );
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
  state: string,
  current: () => Promise<Shelf>,
  derived: () => Promise<Incident[]>,
): Promise<Shelf> {
  const heads = await store.heads(state);
  if (!heads) {
    const incidents = await derived();
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
