import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { derive } from '../src/derive/derive.ts';
import { readReport } from '../src/extract/read-report.ts';
import { openLibrary } from '../src/library.ts';
import type { Report } from '../src/model/report.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { type Store, StoreFailure } from '../src/store/store.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-library-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const aStore = (): Promise<Store> => openSqlite(join(root, String(folders++)));
const NOW = (): string => '2025-03-12T08:00:00.000Z';
const EDITION = { reader: 7, stages: 7 };
const QUETTA: Report = {
  id: 'q',
  text: 'A bomb killed two people in Quetta on Monday, police said.',
  publishedAt: '2025-03-12',
};
const KABUL: Report = {
  id: 'k',
  text: 'Gunmen killed five people in Kabul on Tuesday, officials said.',
  publishedAt: '2025-03-12',
};
const NOTHING_READ = {
  publishedAt: null,
  source: null,
  url: null,
  notRead: null,
  terms: { words: [], names: [], pairs: [], lead: [], marks: { streets: [], ages: [], people: [], times: [] } },
  incidents: [],
  claims: [],
  sentences: [],
};
const ids = (incidents: readonly { readonly briefing: { readonly id: string } }[]): string[] =>
  incidents.map(({ briefing }) => briefing.id);

test('what another reader read is read anew', async () => {
  const store = await aStore();
  await store.take(QUETTA, { ...NOTHING_READ, id: 'q' }, 7, NOW());
  assert.deepEqual(await openLibrary(store, NOW, EDITION).incidents(), []);
  assert.equal((await openLibrary(store, NOW, { reader: 8, stages: 8 }).incidents()).length, 1);
  assert.deepEqual(await store.readings(7), []);
  await store.close();
});

test('what other stages derived is derived anew', async () => {
  const store = await aStore();
  await openLibrary(store, NOW, EDITION).take(QUETTA);
  const kept = derive([readReport(KABUL)], [], null);
  await store.keepIncidents(`${await store.state()}, edition 7`, kept);
  assert.deepEqual(await openLibrary(store, NOW, EDITION).incidents(), kept);
  const later = await openLibrary(store, NOW, { reader: 7, stages: 8 }).incidents();
  assert.deepEqual(later, derive([readReport(QUETTA)], [], null));
  await store.close();
});

test('a newly opened library answers from what was kept, without reading anything anew', async () => {
  const store = await aStore();
  const first = openLibrary(store, NOW, EDITION);
  await first.takeAll([QUETTA, KABUL]);
  const derived = await first.incidents();
  const frugal: Store = Object.assign(Object.create(store), { readings: () => assert.fail('readings were loaded') });
  const { heads, fetch } = await openLibrary(bound(frugal, store), NOW, EDITION).shelf();
  assert.deepEqual(await fetch(heads.map(({ id }) => id)), derived);
  await store.close();
});

test('a shelf still gives its incidents after others took their place in the store', async () => {
  const store = await aStore();
  const library = openLibrary(store, NOW, EDITION);
  await library.take(QUETTA);
  await library.shelf();
  const before = await openLibrary(store, NOW, EDITION).shelf();
  await library.take(KABUL);
  await library.shelf();
  assert.deepEqual(
    ids(await before.fetch(before.heads.map(({ id }) => id))),
    before.heads.map(({ id }) => id),
  );
  await store.close();
});

test('what is taken in by another that shares the store is seen', async () => {
  const store = await aStore();
  const [one, other] = [openLibrary(store, NOW, EDITION), openLibrary(store, NOW, EDITION)];
  await one.take(QUETTA);
  assert.equal((await other.shelf()).heads.length, 1);
  await one.take(KABUL);
  assert.equal((await other.shelf()).heads.length, 2);
  await store.close();
});

test('a store that can keep nothing more still answers', async () => {
  const store = await aStore();
  await store.take(QUETTA, { ...NOTHING_READ, id: 'q' }, 6, NOW());
  const full = (): Promise<void> => Promise.reject(new StoreFailure('full'));
  const answering: Store = Object.assign(Object.create(store), { keepIncidents: full, keepReading: full });
  assert.equal((await openLibrary(bound(answering, store), NOW, EDITION).incidents()).length, 1);
  await store.close();
});

test('a store that failed once is asked again', async () => {
  const store = await aStore();
  let failures = 1;
  const flaky: Store = Object.assign(Object.create(store), {
    heads: (state: string) => (failures-- > 0 ? Promise.reject(new Error('gone')) : store.heads(state)),
  });
  const library = openLibrary(bound(flaky, store), NOW, EDITION);
  await library.take(QUETTA);
  await assert.rejects(library.shelf(), /gone/);
  assert.equal((await library.shelf()).heads.length, 1);
  await store.close();
});

/** A store of which some methods are replaced; the others run on the real one, whose fields are private. */
const bound = (replaced: Store, store: Store): Store =>
  new Proxy(replaced, {
    get: (target, key) =>
      Object.hasOwn(target, key)
        ? Reflect.get(target, key)
        : (Reflect.get(store, key) as (...args: unknown[]) => unknown).bind(store),
  });
