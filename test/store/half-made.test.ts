import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Kysely, type SqliteDatabase } from 'kysely';
import { KyselyStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Tables } from '../../src/store/schema.ts';
import { EmbeddedDialect } from '../../src/store/sqlite-dialect.ts';
import { asKyselyWants } from '../../src/store/sqlite-driver.ts';

/** Two of the migrator's own tables, four of ours, each with the statements around it. */
const FEWEST_STATEMENTS = 8;

/** A database that answers so many statements and no more: the program was killed. */
function dyingAfter(statements: number, database: DatabaseSync): SqliteDatabase {
  const whole = asKyselyWants(database, (error) => error as Error);
  let answered = 0;
  return {
    close: () => {},
    prepare: (sql) => {
      if (answered === statements) throw new Error('killed');
      answered += 1;
      return whole.prepare(sql);
    },
  };
}

async function makeIn(database: SqliteDatabase): Promise<KyselyStore> {
  const db = new Kysely<Tables>({ dialect: new EmbeddedDialect({ database }) });
  await migrate(db);
  return new KyselyStore(db, { skipsLocked: false });
}

test('a store whose making was broken off at any statement is made by the next start', async () => {
  let isMade = false;
  let statements = 0;
  for (; !isMade; statements += 1) {
    const database = new DatabaseSync(':memory:');
    isMade = await makeIn(dyingAfter(statements, database)).then(
      () => true,
      () => false,
    );
    if (database.isTransaction) database.exec('rollback');
    const store = await makeIn(asKyselyWants(database, (error) => error as Error));
    assert.deepEqual(await store.arrivals(), [], `broken off after ${statements} statements`);
    assert.deepEqual(await store.incidents('any'), [], `broken off after ${statements} statements`);
    await store.close();
  }
  assert.ok(statements > FEWEST_STATEMENTS, `${statements} statements`);
});
