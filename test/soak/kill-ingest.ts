import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { editionOf } from '../../src/edition.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

export type Outcome = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly stored: number;
  readonly lost: number;
  readonly halfTaken: number;
};

const CHILD = fileURLToPath(new URL('ingest-forever.ts', import.meta.url));

/** Takes reports in, in a process that is killed at a random moment of each round; counts what was acknowledged and is not there. */
export async function killIngest(rounds: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-kill-'));
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) for (const id of await oneLife(folder, round)) acknowledged.add(id);
  const store = await openSqlite(folder);
  const reports = new Set((await store.arrivals()).map(({ report }) => report.id));
  const readings = new Set(
    (await store.readings(editionOf(new URL('../../src/', import.meta.url)).reader)).map(({ id }) => id),
  );
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  const halfTaken =
    [...reports].filter((id) => !readings.has(id)).length + [...readings].filter((id) => !reports.has(id)).length;
  return {
    rounds,
    acknowledged: acknowledged.size,
    stored: reports.size,
    lost: [...acknowledged].filter((id) => !reports.has(id)).length,
    halfTaken,
  };
}

/** One process, killed some time after its first acknowledgement; the ids that it acknowledged. */
async function oneLife(folder: string, round: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [CHILD, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ids: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!ids.length) setTimeout(() => child.kill('SIGKILL'), Math.random() * 120);
    ids.push(line);
  }
  return ids;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcome = await killIngest(Number(process.argv[2] ?? 50));
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  process.exitCode = outcome.lost + outcome.halfTaken ? 1 : 0;
}
