import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { KyselyStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';
import { type Store, StoreFailure } from './store.ts';

/** Opens the embedded store in a folder, which is made on first use. One process at a time. */
export async function openSqlite(folder: string): Promise<Store> {
  const database = openDatabase(folder);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyWants(database) }) });
  await migrate(db);
  return new KyselyStore(db);
}

function openDatabase(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(join(folder, 'sitrep.sqlite'));
    database.exec(
      'pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;',
    );
    database.exec('begin immediate; commit;');
    return database;
  } catch (error) {
    throw new StoreFailure(whatFailed(folder, error instanceof Error ? error.message : String(error)));
  }
}

function whatFailed(folder: string, reason: string): string {
  if (/locked|busy/iu.test(reason))
    return `The store in ${folder} is in use by another sitrep: stop that one, or set SITREP_DATA to another folder.`;
  if (/not a database|malformed/iu.test(reason))
    return `The file ${join(folder, 'sitrep.sqlite')} is no store of sitrep: move it away, or set SITREP_DATA to another folder.`;
  return `The store cannot be opened in ${folder} (${reason}): set SITREP_DATA to a folder that may be written.`;
}

/** node:sqlite in the shape that Kysely's dialect expects. A transaction takes the write lock at once, so none fails half-way. */
function asKyselyWants(database: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] & object {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      const bound = (values: readonly unknown[]): SQLInputValue[] => values.map(primitive);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...bound(values)),
        run: (values) => {
          const { changes, lastInsertRowid } = statement.run(...bound(values));
          return { changes: Number(changes), lastInsertRowid };
        },
        iterate: (values) => statement.iterate(...bound(values)),
      };
    },
  };
}

/** An object as the first value would be taken for named parameters and shift the others: refused. */
function primitive(value: unknown): SQLInputValue {
  if (value === null || ['string', 'number', 'bigint'].includes(typeof value)) return value as SQLInputValue;
  throw new TypeError(`a value of type ${typeof value} cannot be stored`);
}
