import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { KyselyStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Tables } from '../../src/store/schema.ts';
import { asKyselyWants } from '../../src/store/sqlite-driver.ts';
import type { Store } from '../../src/store/store.ts';

/** The embedded store without a disk, for tests that write much. */
export async function aStoreInMemory(): Promise<Store> {
  const database = new DatabaseSync(':memory:');
  const failure = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyWants(database, failure) }) });
  await migrate(db);
  return new KyselyStore(db, { skipsLocked: false });
}
