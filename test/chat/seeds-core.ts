import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Chat } from '../../src/chat.ts';
import { type OpenCore, openCore } from '../../src/core.ts';
import { openDeliveries } from '../../src/deliver/run-deliveries.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { openLog } from '../../src/log.ts';
import { readFiles } from '../../src/sources/read-files.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

/** The moment at which the reports of a test came in, and that it is from then on. */
export const NOW = '2024-08-12T00:00:00Z';
/** Two reports of an attack that the seeds know nothing of. */
export const REPORT =
  'date 2024-08-11 Gunmen killed four people at a cattle market near Mopti, Mali, on Saturday, a local official said.';
export const LATER =
  'date 2024-08-12 The number of people killed by gunmen at a cattle market near Mopti, Mali, on Saturday has risen to six, a hospital said.';
const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** The core over a store of its own with the seed reports in it; both go with the test. */
export const seedsCore = async (t: TestContext): Promise<OpenCore> => openCore((await seedsLibrary(t)).library);

async function seedsLibrary(t: TestContext): Promise<{ readonly store: Store; readonly library: Library }> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-chat-'));
  const store = await openSqlite(folder);
  const library = openLibrary(store, () => NOW, { reader: 1, stages: 1 });
  t.after(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for await (const sourced of readFiles([SEEDS])) if ('report' in sourced) await library.take(sourced.report);
  return { store, library };
}

/** The same with what tells channels of news, in a hurry; `run` posts to a chat until the test ends. */
export async function seedsFollowed(t: TestContext) {
  const { store, library } = await seedsLibrary(t);
  const deliveries = openDeliveries({
    library,
    store,
    log: openLog('silent'),
    owner: 'a test',
    quietDigest: 'line',
    now: Date.now,
    random: () => 0.5,
    pacing: { channelRestMilliseconds: 0, wait: async () => 0 },
    calmMilliseconds: 0,
  });
  return {
    library,
    core: openCore(library, { answers: 'hidden', command: '/incident', following: deliveries.following }),
    run: (chat: Chat): (() => Promise<void>) => {
      const stop = new AbortController();
      const running = deliveries.run([chat], stop.signal);
      return async () => {
        stop.abort();
        await running;
      };
    },
  };
}
