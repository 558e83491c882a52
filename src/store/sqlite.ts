import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { KyselyStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';
import { EmbeddedDialect } from './sqlite-dialect.ts';
import { asKyselyWants } from './sqlite-driver.ts';
import { type Store, StoreFailure } from './store.ts';

/** Opens the embedded store in a folder, which is made on first use. One process at a time. */
export async function openSqlite(folder: string): Promise<Store> {
  const database = openDatabase(folder);
  const failure = (error: unknown): Error => failureOf(folder, error) ?? asError(error);
  const db = new Kysely<Tables>({ dialect: new EmbeddedDialect({ database: asKyselyWants(database, failure) }) });
  try {
    await migrate(db);
    return new KyselyStore(db, { skipsLocked: false });
  } catch (error) {
    database.close();
    throw error;
  }
}

function openDatabase(folder: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    makeFolder(folder);
    database = new DatabaseSync(join(folder, 'sitrep.sqlite'));
    database.exec(
      'pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;',
    );
    database.exec('begin immediate; commit;');
    return database;
  } catch (error) {
    database?.close();
    throw failureOf(folder, error) ?? new StoreFailure(`${unopened(folder)} (${asError(error).message}): ${ELSEWHERE}`);
  }
}

/** One folder after the other: Node's own recursive way never ends below a folder that takes none, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

const ELSEWHERE = 'set SITREP_DATA to a folder that may be written.';
const unopened = (folder: string): string => `The store cannot be opened in ${folder}`;

/** What SQLite's own result codes mean for the person who runs the program. */
const MEANINGS: Readonly<Record<number, (folder: string) => string>> = {
  5: (folder) => `The store in ${folder} is in use by another sitrep: stop that one, or ${ELSEWHERE}`,
  8: (folder) => `The store in ${folder} may only be read: ${ELSEWHERE}`,
  10: (folder) => `The disk under ${folder} fails: nothing more can be stored; see to the disk.`,
  11: (folder) => `The store in ${folder} is damaged: put a backup in its place, or ${ELSEWHERE}`,
  13: (folder) => `The disk under ${folder} is full: nothing more can be stored; make room, or ${ELSEWHERE}`,
  26: (folder) => `The file ${join(folder, 'sitrep.sqlite')} is no store of sitrep: move it away, or ${ELSEWHERE}`,
};

/** A failure of the disk or the file; null for any other error, which is a fault of ours. */
function failureOf(folder: string, error: unknown): StoreFailure | null {
  if (!(error instanceof Error && 'errcode' in error)) return null;
  const meaning = MEANINGS[Number(error.errcode) & 0xff];
  return meaning ? new StoreFailure(meaning(folder), { cause: error }) : null;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
