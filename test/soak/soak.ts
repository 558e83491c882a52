/*
 * What must hold at length: `npm run soak -- [channels] [kills] [reports]`. The crash test in two columns, with what the
 * platforms document against posting twice and without it; several bots on one PostgreSQL, one of them stopped for a minute;
 * then half a year of digests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { aPostgres } from '../support/a-postgres.ts';
import { aStoreInMemory } from '../support/a-store-in-memory.ts';
import { sixMonthsOfDigests } from '../support/six-months-of-digests.ts';
import { crash } from './crash.ts';
import { replicas } from './replicas.ts';

const [channels = 200, kills = 100, reports = 42] = process.argv.slice(2).map(Number);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const dedupes of [true, false]) {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-soak-'));
  const open = () => openSqlite(folder);
  const count = await crash({ channels, kills, reports, dedupes, open, storeAt: folder });
  rmSync(folder, { recursive: true, force: true });
  print(`${dedupes ? 'with' : 'without'} dedupe: ${JSON.stringify(count)}`);
}
const postgres = await aPostgres();
for (const many of [2, 4]) {
  const storeAt = await postgres.fresh();
  const open = () => openPostgres(storeAt);
  const count = await replicas({ replicas: many, channels, reports, stoppedMilliseconds: 60_000, open, storeAt });
  print(`${many} replicas: ${JSON.stringify(count)}`);
}
await postgres.stop();
const start = performance.now();
const { made, due } = await sixMonthsOfDigests(await aStoreInMemory(), 500);
const twice = [...made.values()].filter((many) => many > 1).length;
print(`digests due ${due}, made ${made.size}, twice ${twice}, ${Math.round((performance.now() - start) / 1000)} s`);
