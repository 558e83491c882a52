import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openSqlite } from '../../src/store/sqlite.ts';
import { StoreFailure } from '../../src/store/store.ts';
import { STORE_CONTRACT } from '../contracts/store.contract.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const folder = (): string => join(root, `store-${folders++}`);

for (const [clause, holds] of Object.entries(STORE_CONTRACT))
  test(`SQLite: ${clause}`, async () => {
    const store = await openSqlite(folder());
    try {
      await holds(store);
    } finally {
      await store.close();
    }
  });

test('what was taken is there after the store is opened again', async () => {
  const here = folder();
  const first = await openSqlite(here);
  await STORE_CONTRACT['a report that was taken is there, as given']!(first);
  await first.close();
  const second = await openSqlite(here);
  assert.equal((await second.arrivals()).length, 2);
  await second.close();
});

test('a second one on the same folder is told so', async () => {
  const here = folder();
  const store = await openSqlite(here);
  await assert.rejects(
    openSqlite(here),
    (error: Error) => error instanceof StoreFailure && /in use by another sitrep/.test(error.message),
  );
  await store.close();
});

test('a folder that cannot be made, a file that is no store: one clear sentence each', async () => {
  const file = join(root, 'a-file');
  writeFileSync(file, 'text');
  await assert.rejects(openSqlite(join(file, 'below')), StoreFailure);
  const here = folder();
  await (await openSqlite(here)).close();
  writeFileSync(
    join(here, 'sitrep.sqlite'),
    'this is no database, though it is long enough to look like one'.repeat(100),
  );
  await assert.rejects(
    openSqlite(here),
    (error: Error) => error instanceof StoreFailure && /no store of sitrep/.test(error.message),
  );
});
