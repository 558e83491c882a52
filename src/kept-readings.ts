import type { Edition } from './edition.ts';
import { readReport } from './extract/read-report.ts';
import type { Reading } from './model/reading.ts';
import type { Store } from './store/store.ts';
import { unlessStoreFails } from './store/unless-store-fails.ts';

/**
 * The readings of all reports, or of some, by id; those that an older reader made are made anew. Each is the same object as
 * long as this process runs.
 */
export function keptReadings(store: Store, edition: Edition): (ids?: readonly string[]) => Promise<Reading[]> {
  const held = new Map<string, Reading>();
  return async (ids) => {
    const wanted = ids ? [...new Set(ids)].sort() : await store.ids();
    const missing = wanted.filter((id) => !held.has(id));
    if (missing.length) for (const reading of await load(store, edition, missing)) held.set(reading.id, reading);
    return wanted.flatMap((id) => held.get(id) ?? []);
  };
}

async function load(store: Store, { reader }: Edition, ids: readonly string[]): Promise<Reading[]> {
  const kept = await store.readings(reader, ids);
  const known = new Set(kept.map(({ id }) => id));
  const unread = ids.filter((id) => !known.has(id));
  for (const { report } of unread.length ? await store.arrivals(unread) : []) {
    const reading = readReport(report);
    kept.push(reading);
    await unlessStoreFails(store.keepReading(reading, reader));
  }
  return kept;
}
