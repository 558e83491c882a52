import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HERE, owner } from '../../adapters/terminal/terminal.ts';
import { openCore } from '../../src/core.ts';
import { editionOf } from '../../src/edition.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import type { Report } from '../../src/model/report.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { interleaved } from './interleaved.ts';
import { madeUpReports } from './made-up-reports.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const FEW = 5;
const MANY = 10_000;
const ROUNDS = 15;
const NOW = '2024-12-31T00:00:00Z';
const EDITION = editionOf(new URL('../../src/', import.meta.url));
const READ = 'read one row of node:sqlite by its key';

/** How long `/incident` takes with few and with many reports stored, beside reading one row of the same database engine. */
export async function benchAnswering(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const row = oneRow(join(folder, 'bare.db'));
  const few = await asking(join(folder, 'few'), madeUpReports(FEW));
  const many = await asking(join(folder, 'many'), madeUpReports(MANY));
  const ms = await interleaved({ row: row.read, few: few.ask, many: many.ask }, ROUNDS);
  const briefedAgain = await many.takeAnother();
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  await Promise.all([few.close(), many.close()]);
  row.close();
  rmSync(folder, { recursive: true });
  const [withFew, withMany] = [`answer /incident, ${FEW} reports stored`, `answer /incident, ${MANY} reports stored`];
  const opened = `open a store of ${MANY} reports and answer`;
  return [
    { what: READ, value: ms.row, unit: 'ms' },
    { what: withFew, value: ms.few, unit: 'ms', over: READ },
    { what: withMany, value: ms.many, unit: 'ms', over: withFew },
    { what: opened, value: many.againMilliseconds, unit: 'ms' },
    { what: 'the same, nothing derived yet', value: many.firstMilliseconds, unit: 'ms', over: opened },
    { what: `take another report into these ${MANY} and brief what it changes`, value: briefedAgain, unit: 'ms' },
    { what: `memory with ${MANY} reports held`, value: megabytes, unit: 'MB' },
  ];
}

type Asking = {
  ask: () => Promise<unknown>;
  firstMilliseconds: number;
  againMilliseconds: number;
  /** The median of some, after a first one that finds nothing held yet. Milliseconds. */
  takeAnother: () => Promise<number>;
  close: () => Promise<void>;
};

/** Stores reports, then opens the library as a fresh process would, twice: the second finds what the first derived. */
async function asking(folder: string, reports: readonly Report[]): Promise<Asking> {
  const filling = openLibrary(await openSqlite(folder), () => NOW, EDITION);
  for (const report of reports) await filling.take(report);
  await filling.close();
  const first = await opening(folder);
  await first.library.close();
  const again = await opening(folder);
  return {
    ask: again.ask,
    firstMilliseconds: first.milliseconds,
    againMilliseconds: again.milliseconds,
    takeAnother: () => takingMore(again.library, reports.length),
    close: () => again.library.close(),
  };
}

const MORE = 6;

async function takingMore(library: Library, known: number): Promise<number> {
  const times: number[] = [];
  for (const report of madeUpReports(known + MORE).slice(known)) {
    const start = performance.now();
    await library.take(report);
    await library.shelf();
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

type Opening = { library: Library; ask: () => Promise<unknown>; milliseconds: number };

async function opening(folder: string): Promise<Opening> {
  const start = performance.now();
  const library = openLibrary(await openSqlite(folder), () => NOW, EDITION);
  const { heads } = await library.shelf();
  const core = openCore(library);
  const ask = (): Promise<unknown> =>
    core.ask({ text: `/incident ${heads[0]!.id}`, asker: owner('bench'), at: HERE, hidden: false });
  await ask();
  return { library, ask, milliseconds: performance.now() - start };
}

function oneRow(file: string): { read: () => unknown; close: () => void } {
  const database = new DatabaseSync(file);
  database.exec('create table rows (id text primary key, body text not null)');
  const insert = database.prepare('insert into rows values (?, ?)');
  for (const report of madeUpReports(FEW)) insert.run(report.id, JSON.stringify(report));
  const select = database.prepare('select body from rows where id = ?');
  return { read: () => select.get('made-up-00003'), close: () => database.close() };
}
