import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { Kysely, SqliteDialect } from 'kysely';
import { readReport } from '../../src/extract/read-report.ts';
import { KyselyStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Tables } from '../../src/store/schema.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { asKyselyWants } from '../../src/store/sqlite-driver.ts';
import { type Store, StoreFailure } from '../../src/store/store.ts';
import { STORE_CONTRACT } from '../contracts/store.contract.ts';

const STORE = new URL('../../src/store/sqlite.ts', import.meta.url).href;
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

test('a folder below one that takes none is refused at once', {
  skip: process.platform !== 'linux' && 'needs /proc',
}, () => {
  const program = `import { openSqlite } from ${JSON.stringify(STORE)};
    await openSqlite('/proc/sitrep/store').catch((error) => console.log(error.message));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 10_000 });
  assert.match(String(stdout), /^The store cannot be opened in \/proc\/sitrep\/store .*: set SITREP_DATA/);
});

test('a store of a newer program is left alone, and so are its locks', async () => {
  const here = folder();
  await (await openSqlite(here)).close();
  const file = new DatabaseSync(join(here, 'sitrep.sqlite'));
  file.exec(`insert into kysely_migration values ('999-later', '2030-01-01')`);
  file.close();
  const isNewer = (error: Error): boolean => error instanceof StoreFailure && /newer version/.test(error.message);
  await assert.rejects(openSqlite(here), isNewer);
  await assert.rejects(openSqlite(here), isNewer);
});

/** A store in memory, with its database, what it asked of that, and a failure of its own for whatever goes wrong there. */
async function inMemory(): Promise<{ store: Store; database: DatabaseSync; asked: string[] }> {
  const asked: string[] = [];
  const database = new DatabaseSync(':memory:');
  const failure = (error: unknown): Error => new StoreFailure(`told: ${error}`);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: asKyselyWants(database, failure) }),
    log: ({ query }) => void asked.push(query.sql),
  });
  await migrate(db);
  return { store: new KyselyStore(db, { skipsLocked: false }), database, asked };
}

const AT = '2025-03-12T08:00:00.000Z';
const take = (store: Store, id: string, text = 'A bomb.'): Promise<string> =>
  store.take({ id, text }, readReport({ id, text: 'A bomb.' }), 1, AT);
const idsIn = async (store: Store): Promise<string[]> => (await store.arrivals()).map((arrival) => arrival.report.id);

test('a full disk is told, what was there stays and the next report is taken', async () => {
  const { store, database } = await inMemory();
  await take(store, 'a');
  database.exec('pragma max_page_count = 40');
  await assert.rejects(take(store, 'b', 'x'.repeat(1_000_000)), /told: Error: database or disk is full/);
  await take(store, 'c');
  assert.deepEqual(await idsIn(store), ['a', 'c']);
  await store.close();
});

test('where SQLite itself takes a transaction back, its reason is told', async () => {
  const { store, database } = await inMemory();
  database.exec(`create trigger no before insert on readings begin select raise(rollback, 'the reason'); end`);
  await assert.rejects(take(store, 'a'), /told: Error: the reason/);
  database.exec('drop trigger no');
  await take(store, 'b');
  assert.deepEqual(await idsIn(store), ['b']);
  await store.close();
});

test('what a message is about is looked up by the message, never by reading all those of a workspace', async () => {
  const { store, database, asked } = await inMemory();
  asked.length = 0;
  assert.equal(await store.subject({ platform: 'discord', workspace: '1', id: '2', under: '3' }), null);
  const plans = asked.map((sql) =>
    database
      .prepare(`explain query plan ${sql}`)
      .all()
      .map(({ detail }) => detail),
  );
  assert.equal(plans.length, 2);
  for (const plan of plans) assert.match(plan.join(), /^SEARCH subjects USING INDEX \w+ \(.*message=\?\)$/);
  await store.close();
});

test('only plain values are bound', async () => {
  const database = new DatabaseSync(':memory:');
  const { prepare } = asKyselyWants(database, (error) => error as Error);
  assert.throws(() => prepare('select ?').all([new Date()]), /cannot be stored/);
  assert.throws(() => prepare('select ?').all([{ a: 1 }]), /cannot be stored/);
  database.close();
});
