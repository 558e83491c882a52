import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FeedStates } from '../../src/store/feed-states.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { FEED_STATES_CONTRACT } from '../contracts/feed-states.contract.ts';
import { type APostgres, aPostgres } from '../support/a-postgres.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-feeds-'));
let folders = 0;
let postgres: APostgres;
before(async () => {
  postgres = await aPostgres();
});
after(async () => {
  await postgres.stop();
  rmSync(root, { recursive: true, force: true });
});

const onSqlite = (): Promise<Store> => openSqlite(join(root, `store-${folders++}`));
const STORES = { SQLite: onSqlite, PostgreSQL: async () => openPostgres(await postgres.fresh()) };

/** A store of feeds with one method broken, for each clause of the contract that must notice. */
const BROKEN: Readonly<Record<keyof typeof FEED_STATES_CONTRACT, (feeds: FeedStates) => Partial<FeedStates>>> = {
  'what is known of a feed is kept as given, for that feed alone': (feeds) => ({
    of: () => feeds.of('https://news.example/rss.xml'),
  }),
  'what is known now takes the place of what was': (feeds) => ({
    keep: async (url, state, due) => {
      if (!(await feeds.of(url))) await feeds.keep(url, state, due);
    },
  }),
  'a feed is due when it was said to be': () => ({ due: async () => 0 }),
  'a feed that is due is claimed once, and again when the claim is over': () => ({ claim: async () => true }),
  'a claim leaves what is known of a feed': (feeds) => ({
    claim: async (url, now, until) => {
      await feeds.keep(url, { failures: 0, items: {} }, now);
      return feeds.claim(url, now, until);
    },
  }),
  'of twenty that claim a feed at once one has it': (feeds) => ({
    claim: async (url, now, until) => {
      const due = await feeds.due(url);
      if (due <= now) await feeds.keep(url, { failures: 0, items: {} }, until);
      return due <= now;
    },
  }),
};

for (const [clause, holds] of Object.entries(FEED_STATES_CONTRACT)) {
  for (const [name, open] of Object.entries(STORES))
    test(`${name}: ${clause}`, async () => {
      const store = await open();
      try {
        await holds(store.feeds);
      } finally {
        await store.close();
      }
    });

  test(`a store that breaks it is found: ${clause}`, async () => {
    const store = await onSqlite();
    const broken = BROKEN[clause]!(store.feeds);
    const feeds: FeedStates = {
      of: (url) => store.feeds.of(url),
      due: (url) => store.feeds.due(url),
      claim: (...args) => store.feeds.claim(...args),
      keep: (...args) => store.feeds.keep(...args),
      ...broken,
    };
    await assert.rejects(holds(feeds), assert.AssertionError);
    await store.close();
  });
}

test('what is known of a feed survives a restart', async () => {
  const here = join(root, 'again');
  const first = await openSqlite(here);
  await first.feeds.keep('https://news.example/rss.xml', { etag: '"a"', failures: 1, items: {} }, 5);
  await first.close();
  const second = await openSqlite(here);
  assert.deepEqual(await second.feeds.of('https://news.example/rss.xml'), { etag: '"a"', failures: 1, items: {} });
  assert.equal(await second.feeds.due('https://news.example/rss.xml'), 5);
  await second.close();
});
