/*
 * The crash test at length: `npm run soak -- [channels] [kills] [reports]`. Two columns: with what the platforms document against
 * posting twice, and without it. Then half a year of digests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite.ts';
import { aStoreInMemory } from '../support/a-store-in-memory.ts';
import { sixMonthsOfDigests } from '../support/six-months-of-digests.ts';
import { crash } from './crash.ts';

const [channels = 200, kills = 100, reports = 42] = process.argv.slice(2).map(Number);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const dedupes of [true, false]) {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-soak-'));
  const count = await crash({
    channels,
    kills,
    reports,
    dedupes,
    open: () => openSqlite(folder),
    storeAt: folder,
  });
  rmSync(folder, { recursive: true, force: true });
  print(`${dedupes ? 'with' : 'without'} dedupe: ${JSON.stringify(count)}`);
}
const start = performance.now();
const { made, due } = await sixMonthsOfDigests(await aStoreInMemory(), 500);
const twice = [...made.values()].filter((many) => many > 1).length;
print(`digests due ${due}, made ${made.size}, twice ${twice}, ${Math.round((performance.now() - start) / 1000)} s`);
