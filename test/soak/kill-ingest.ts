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
const READER = editionOf(new URL('../../src/', import.meta.url)).reader;
const LIVES_A_FOLDER = 2;
const LONGEST_START_MILLISECONDS = 700;
const LONGEST_INTAKE_MILLISECONDS = 120;

/**
 * Takes reports in, in a process that is killed at a random moment of each round; counts what was acknowledged and is not
 * there. Every other round starts on an empty folder and may end before it has opened it.
 */
export async function killIngest(rounds: number): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'sitrep-kill-'));
  const acknowledged = new Map<string, string[]>();
  for (let round = 0; round < rounds; round += 1) {
    const folder = join(root, String(Math.floor(round / LIVES_A_FOLDER)));
    const ids = await oneLife(folder, round);
    acknowledged.set(folder, [...(acknowledged.get(folder) ?? []), ...ids]);
  }
  const found: Outcome[] = [];
  for (const [folder, ids] of acknowledged) found.push(await inspect(folder, ids));
  rmSync(root, { recursive: true, force: true });
  const sum = (of: keyof Outcome): number => found.reduce((total, outcome) => total + outcome[of], 0);
  return {
    rounds,
    acknowledged: sum('acknowledged'),
    stored: sum('stored'),
    lost: sum('lost'),
    halfTaken: sum('halfTaken'),
  };
}

async function inspect(folder: string, acknowledged: readonly string[]): Promise<Outcome> {
  const store = await openSqlite(folder);
  const reports = new Set((await store.arrivals()).map(({ report }) => report.id));
  const readings = new Set((await store.readings(READER)).map(({ id }) => id));
  await store.close();
  return {
    rounds: 0,
    acknowledged: acknowledged.length,
    stored: reports.size,
    lost: acknowledged.filter((id) => !reports.has(id)).length,
    halfTaken: reports.symmetricDifference(readings).size,
  };
}

/** One process, killed while it starts or some time after its first acknowledgement; the ids that it acknowledged. */
async function oneLife(folder: string, round: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [CHILD, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killWithin = (milliseconds: number): unknown =>
    setTimeout(() => child.kill('SIGKILL'), Math.random() * milliseconds);
  const isEarly = round % LIVES_A_FOLDER === 0;
  if (isEarly) killWithin(LONGEST_START_MILLISECONDS);
  const ids: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!ids.length && !isEarly) killWithin(LONGEST_INTAKE_MILLISECONDS);
    ids.push(line);
  }
  return ids;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcome = await killIngest(Number(process.argv[2] ?? 50));
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  process.exitCode = outcome.lost + outcome.halfTaken ? 1 : 0;
}
