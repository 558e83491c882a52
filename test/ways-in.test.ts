import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pino } from 'pino';
import { openLibrary } from '../src/library.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { linksFrom, waysIn } from '../src/ways-in.ts';
import { aFolder } from './support/a-folder.ts';
import { aPage, PROSE } from './support/a-page.ts';
import { aWebServer } from './support/a-web-server.ts';

const now = (): number => Date.parse('2025-03-12T08:00:00Z');
const log = pino({ level: 'silent' });
const intake = (feed: string) => ({
  folder: null,
  http: null,
  feeds: [{ url: feed, everyMinutes: 15 }],
  privateHosts: ['127.0.0.1'],
});

test('the articles of a feed that is set come in, with the text of their pages', async (t) => {
  let isAsked = (): void => {};
  const taken = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const server = await aWebServer(t, ({ url }, response) => {
    response.setHeader('content-type', url === '/a' ? 'text/html' : 'application/rss+xml');
    if (url === '/a') response.end(aPage());
    else
      response.end(
        `<rss version="2.0"><channel><title>T</title><item><title>Bomb in Quetta</title><link>${server.url('/a')}</link></item></channel></rss>`,
      );
  });
  const store = await openSqlite(join(aFolder(t, {}), 'store'));
  const library = openLibrary(store, () => '2025-03-12T08:00:00.000Z', { reader: 1, stages: 1 });
  const states: typeof store.feeds = {
    of: (url) => store.feeds.of(url),
    due: (url) => store.feeds.due(url),
    claim: (...args) => store.feeds.claim(...args),
    keep: async (...args) => {
      await store.feeds.keep(...args);
      isAsked();
    },
  };
  const inside = { library, states, log, runs: () => [], now, random: () => 0 };
  const [way] = await waysIn(intake(server.url('/rss')), inside);
  assert.equal(way?.name, 'feeds');
  await way.start();
  await taken;
  await way.stop();
  const [arrival] = await store.arrivals();
  assert.equal(arrival?.report.text, ['Bomb kills two in Quetta', ...PROSE].join('\n\n'));
  assert.equal(arrival?.report.url, server.url('/a'));
  await library.close();
});

test('a link that somebody adds is read, or a sentence says why not', async (t) => {
  const server = await aWebServer(t, (_, response) => response.setHeader('content-type', 'text/html').end(aPage()));
  const readLink = linksFrom(intake(server.url('/rss')), now);
  const report = await readLink(server.url('/a'));
  assert.ok(typeof report !== 'string');
  assert.equal(report.url, server.url('/a'));
  assert.equal(await readLink('http://127.0.0.2/'), '127.0.0.2 is not on the public internet, so it is not read.');
});
