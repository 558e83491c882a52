import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { KyselyStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';
import { type Store, StoreFailure } from './store.ts';

const INT8 = 20;

/** Opens a store in PostgreSQL, which many processes may share. */
export async function openPostgres(url: string): Promise<Store> {
  pg.types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  try {
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await migrate(db);
    return new KyselyStore(db);
  } catch (error) {
    await pool.end().catch(() => undefined);
    if (error instanceof StoreFailure) throw error;
    throw new StoreFailure(
      `PostgreSQL cannot be reached at ${new URL(url).host}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
