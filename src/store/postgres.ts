import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { KyselyStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';
import { type Store, StoreFailure } from './store.ts';

const INT8 = 20;
const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MILLISECONDS = 10_000;

/** Opens a store in PostgreSQL, which many processes may share. */
export async function openPostgres(url: string): Promise<Store> {
  pg.types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
  });
  // A connection that breaks while idle is left out of the pool; without a listener it would end the program.
  pool.on('error', () => {});
  const connect = (): Promise<pg.PoolClient> =>
    pool.connect().catch((error: unknown) => {
      throw new StoreFailure(unreached(url, error), { cause: error });
    });
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } }),
  });
  try {
    await migrate(db);
    return new KyselyStore(db, { skipsLocked: true });
  } catch (error) {
    await db.destroy();
    throw error instanceof StoreFailure ? error : new StoreFailure(unreached(url, error), { cause: error });
  }
}

/** The address without user and password. */
function unreached(url: string, error: unknown): string {
  const reason = error instanceof Error ? error.message || ('code' in error && error.code) : error;
  return `PostgreSQL at ${new URL(url).host} cannot be used (${reason}): see that it runs, and what DATABASE_URL says.`;
}
