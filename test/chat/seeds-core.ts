import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type OpenCore, openCore } from '../../src/core.ts';
import { openLibrary } from '../../src/library.ts';
import { readFiles } from '../../src/sources/read-files.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

/** The moment at which the reports of a test came in, and that it is from then on. */
export const NOW = '2024-08-12T00:00:00Z';
/** Two reports of an attack that the seeds know nothing of. */
export const REPORT =
  'date 2024-08-11 Gunmen killed four people at a cattle market near Mopti, Mali, on Saturday, a local official said.';
export const LATER =
  'date 2024-08-12 The number of people killed by gunmen at a cattle market near Mopti, Mali, on Saturday has risen to six, a hospital said.';
const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** The core over a store of its own with the seed reports in it; both go with the test. */
export async function seedsCore(t: TestContext): Promise<OpenCore> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-chat-'));
  const library = openLibrary(await openSqlite(folder), () => NOW, { reader: 1, stages: 1 });
  t.after(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for await (const sourced of readFiles([SEEDS])) if ('report' in sourced) await library.take(sourced.report);
  return openCore(library);
}
