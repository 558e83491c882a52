import { derive } from './derive.ts';
import { READER_VERSION, readReport } from './extract/read-report.ts';
import type { Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { Ruling } from './model/ruling.ts';
import type { Arrival, Store } from './store/store.ts';

/** What is known, held ready for questions. Everything but reports and rulings is derived, and kept until one comes in. */
export interface Library {
  incidents(): Promise<readonly Incident[]>;
  /** The incidents as far as reports that were surely out by a moment tell them. */
  incidentsAsOf(at: string): Promise<readonly Incident[]>;
  readings(): Promise<ReadonlyMap<string, Reading>>;
  reports(): Promise<ReadonlyMap<string, Report>>;
  rulings(): Promise<readonly Ruling[]>;
  /** Takes a report in: durable once this resolves. */
  take(report: Report): Promise<'new' | 'same'>;
  rule(ruling: Ruling): Promise<void>;
  close(): Promise<void>;
}

/** Opens the library over a store. `now` is the clock: the moment at which a report arrives. */
export function openLibrary(store: Store, now: () => string): Library {
  let held: Held = {};
  const forget = (): void => {
    held = {};
  };
  const arrivals = (): Promise<Arrival[]> => (held.arrivals ??= store.arrivals());
  const readings = (): Promise<ReadonlyMap<string, Reading>> => (held.readings ??= readingsOf(store, arrivals));
  const incidents = (): Promise<readonly Incident[]> => (held.incidents ??= incidentsOf(store, readings));
  return {
    incidents,
    readings,
    incidentsAsOf: async (at) =>
      derive([...(await readings()).values()], await store.rulings(), {
        at,
        arrivedAt: new Map((await arrivals()).map((a) => [a.report.id, a.arrivedAt])),
      }),
    reports: async () => new Map((await arrivals()).map(({ report }) => [report.id, report])),
    rulings: () => store.rulings(),
    take: async (report) => {
      const taken = await store.take(report, readReport(report), READER_VERSION, now());
      if (taken === 'new') forget();
      return taken;
    },
    rule: async (ruling) => {
      await store.rule(ruling);
      forget();
    },
    close: () => store.close(),
  };
}

type Held = {
  arrivals?: Promise<Arrival[]>;
  readings?: Promise<ReadonlyMap<string, Reading>>;
  incidents?: Promise<readonly Incident[]>;
};

/** The kept readings; those that an older reader made are made anew. */
async function readingsOf(store: Store, arrivals: () => Promise<Arrival[]>): Promise<ReadonlyMap<string, Reading>> {
  const kept = new Map((await store.readings(READER_VERSION)).map((reading) => [reading.id, reading]));
  for (const { report } of await arrivals()) {
    if (kept.has(report.id)) continue;
    const reading = readReport(report);
    kept.set(report.id, reading);
    await store.keepReading(reading, READER_VERSION);
  }
  return new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function incidentsOf(
  store: Store,
  readings: () => Promise<ReadonlyMap<string, Reading>>,
): Promise<readonly Incident[]> {
  const state = `${await store.state()}, reader ${READER_VERSION}`;
  const kept = await store.incidents(state);
  if (kept) return kept;
  const incidents = derive([...(await readings()).values()], await store.rulings(), null);
  await store.keepIncidents(state, incidents);
  return incidents;
}
