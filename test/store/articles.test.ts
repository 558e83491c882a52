import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { readReport } from '../../src/extract/read-report.ts';
import type { Report } from '../../src/model/report.ts';
import { KyselyStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import * as first from '../../src/store/migrations/001-reports.ts';
import * as second from '../../src/store/migrations/002-subjects.ts';
import type { Tables } from '../../src/store/schema.ts';
import { EmbeddedDialect } from '../../src/store/sqlite-dialect.ts';
import { asKyselyWants } from '../../src/store/sqlite-driver.ts';

const report = (id: string, url?: string): Report => ({ id, text: `A bomb ${id}.`, ...(url !== undefined && { url }) });

test('a store from before articles had versions counts them by arrival, and forgets the readings of later ones', async () => {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Tables>({
    dialect: new EmbeddedDialect({ database: asKyselyWants(database, (error) => error as Error) }),
  });
  const early = { '001-reports': first, '002-subjects': second };
  await new Migrator({ db, provider: { getMigrations: async () => early } }).migrateToLatest();
  const insert = database.prepare('insert into reports values (?, ?, ?)');
  const keep = database.prepare('insert into readings values (?, 1, ?)');
  const there: [Report, string][] = [
    [report('late', 'https://a.example/x?utm_source=feed'), '2025-03-12T09:00:00.000Z'],
    [report('early', 'https://a.example/x'), '2025-03-12T08:00:00.000Z'],
    [report('other', 'https://a.example/y'), '2025-03-12T08:00:00.000Z'],
    [report('none'), '2025-03-12T08:00:00.000Z'],
  ];
  for (const [one, arrivedAt] of there) {
    insert.run(one.id, JSON.stringify(one), arrivedAt);
    keep.run(one.id, JSON.stringify(readReport(one)));
  }
  await migrate(db);
  const store = new KyselyStore(db, { skipsLocked: false });
  const counted = (await store.arrivals()).map(({ report: { id, articleVersion = 1 } }) => [id, articleVersion]);
  assert.deepEqual(counted, [
    ['early', 1],
    ['late', 2],
    ['none', 1],
    ['other', 1],
  ]);
  assert.deepEqual(
    (await store.readings(1)).map(({ id }) => id),
    ['early', 'none', 'other'],
  );
  assert.deepEqual(
    (await store.akin({ id: 'x', url: 'https://a.example/x/' })).map(({ id }) => id),
    ['early', 'late'],
  );
  await store.close();
});
