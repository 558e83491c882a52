import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openLibrary } from '../../src/library.ts';
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

test('two processes that read on one PostgreSQL see what the other took in', async () => {
  const url = await postgres.fresh();
  const edition = { reader: 1, stages: 1 };
  const [one, other] = await Promise.all(
    [1, 2].map(async () => openLibrary(await openPostgres(url), () => '2025-03-12T08:00:00.000Z', edition)),
  );
  assert.deepEqual((await other!.shelf()).heads, []);
  await one!.take({ id: 'a', text: 'A bomb killed two people in Quetta on Monday.', publishedAt: '2025-03-12' });
  const [left, right] = await Promise.all([one!.incidents(), other!.incidents()]);
  assert.equal(left.length, 1);
  assert.deepEqual(left, right);
  await Promise.all([one!.close(), other!.close()]);
});

test('connections that break while idle are replaced; a server that is gone is told in one sentence', async () => {
  const store = await openPostgres(await postgres.fresh());
  await postgres.breakConnections();
  assert.deepEqual(await store.arrivals(), []);
  await postgres.stop();
  await assert.rejects(
    store.arrivals(),
    (error: Error) => error instanceof StoreFailure && /see that it runs/.test(error.message),
  );
  await store.close();
  postgres = await aPostgres();
});
