import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPostgres } from '../../src/store/postgres.ts';
import { StoreFailure } from '../../src/store/store.ts';
import { STORE_CONTRACT } from '../contracts/store.contract.ts';
import { type APostgres, aPostgres } from '../support/a-postgres.ts';

let postgres: APostgres;
before(async () => {
  postgres = await aPostgres();
});
after(() => postgres.stop());

for (const [clause, holds] of Object.entries(STORE_CONTRACT))
  test(`PostgreSQL: ${clause}`, async () => {
    const store = await openPostgres(await postgres.fresh());
    try {
      await holds(store);
    } finally {
      await store.close();
    }
  });

test('several may open one empty PostgreSQL at the same moment', async () => {
  const url = await postgres.fresh();
  const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgres(url)));
  assert.deepEqual(await Promise.all(stores.map((store) => store.arrivals())), [[], [], [], []]);
  await Promise.all(stores.map((store) => store.close()));
});

test('an address where nothing answers is told in one sentence', async () => {
  await assert.rejects(
    openPostgres('postgres://nobody@127.0.0.1:1/nothing'),
    (error: Error) => error instanceof StoreFailure && /127\.0\.0\.1:1/.test(error.message),
  );
});
