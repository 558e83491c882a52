import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { type Poll, pollFeed } from '../../src/feeds/poll-feed.ts';
import type { FeedState } from '../../src/store/feed-states.ts';
import { type AFeedWorld, aFeedWorld } from '../support/a-feed-world.ts';
import { aPage, PROSE } from '../support/a-page.ts';

const FEED = 'https://news.example/rss.xml';
const HOUR = 3_600_000;
const NOTHING: FeedState = { failures: 0, items: {} };
const item = (n: number, teaser = 'Police say so.', more = ''): string =>
  `<item><title>Bomb kills two, part ${n}</title><link>https://news.example/${n}</link><description>${teaser}</description>${more}</item>`;
const rss = (...items: string[]): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Example</title><language>en</language>${items.join('')}</channel></rss>`;
const gone = new FeedFailure('answered_no', 'news.example answered 403 and nothing to read.');
const poll = (world: AFeedWorld, state: FeedState = NOTHING): Promise<FeedState> => {
  const { fetch, reader, take } = world;
  const asked: Poll = { fetch, reader, take, now: () => world.now, signal: new AbortController().signal };
  return pollFeed(FEED, state, asked);
};

test('an item with a teaser becomes a report of its page, under its headline', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)) });
  world.web.set('https://news.example/1', { body: aPage() });
  await poll(world);
  const [{ id, ...report } = assert.fail('nothing was taken')] = world.taken;
  assert.match(id, /^[0-9a-f]{12}$/);
  assert.deepEqual(report, {
    text: ['Bomb kills two in Quetta', ...PROSE].join('\n\n'),
    title: 'Bomb kills two in Quetta',
    source: 'The Daily Example',
    url: 'https://news.example/1',
    lang: 'en-GB',
  });
});

test('where the page cannot be read, headline and teaser are the report, and nothing is made up', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)) });
  world.web.set('https://news.example/1', gone);
  await poll(world);
  const [{ id: _, ...report } = assert.fail('nothing was taken')] = world.taken;
  assert.deepEqual(report, {
    text: 'Bomb kills two, part 1\n\nPolice say so.',
    title: 'Bomb kills two, part 1',
    source: 'The Daily Example',
    url: 'https://news.example/1',
    lang: 'en',
  });
});

test('a feed that carries the whole article needs no page', async () => {
  const world = aFeedWorld();
  const whole = `<content:encoded><![CDATA[${PROSE.concat(PROSE, PROSE)
    .map((text) => `<p>${text}</p>`)
    .join('')}]]></content:encoded>`;
  world.web.set(FEED, { body: rss(item(1, 'Police say so.', whole)) });
  await poll(world);
  assert.equal(world.taken[0]?.text, ['Bomb kills two, part 1', ...PROSE, ...PROSE, ...PROSE].join('\n\n'));
  assert.deepEqual(
    world.asked.map(({ url }) => url),
    [FEED],
  );
});

test('the oldest item is taken first', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(3), item(2), item(1)) });
  await poll(world);
  assert.deepEqual(
    world.taken.map(({ url }) => url?.at(-1)),
    ['1', '2', '3'],
  );
});

test('what is known brings nothing, asks for no page, and tells its server so', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)), etag: '"a"' });
  world.web.set('https://news.example/1', { body: aPage() });
  const state = await poll(world);
  world.asked.length = 0;
  assert.deepEqual(await poll(world, state), state);
  world.web.set(FEED, { body: rss(item(1)), etag: '"b"' });
  await poll(world, state);
  assert.equal(world.taken.length, 1);
  assert.deepEqual(
    world.asked.map(({ url, etag }) => [url, etag]),
    [
      [FEED, '"a"'],
      [FEED, '"a"'],
    ],
  );
});

test('a changed page is a new report of the same address; its page is looked at again though its feed says nothing', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)), etag: '"a"' });
  world.web.set('https://news.example/1', { body: aPage() });
  let state = await poll(world);
  world.web.set('https://news.example/1', { body: aPage({ prose: ['Correction: three people died.', ...PROSE] }) });
  world.now += HOUR;
  state = await poll(world, state);
  const [before, after] = world.taken;
  assert.equal(world.taken.length, 2);
  assert.equal(before?.url, after?.url);
  assert.notEqual(before?.id, after?.id);
  assert.match(after?.text ?? '', /Correction: three/);
});

test('a page is looked at six times in all, ever later, and then no more', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)), etag: '"a"' });
  world.web.set('https://news.example/1', { body: aPage() });
  const start = world.now;
  let state = NOTHING;
  for (; world.now <= start + 60 * HOUR; world.now += HOUR) state = await poll(world, state);
  const looks = world.asked.filter(({ url }) => url !== FEED).map(({ at }) => (at - start) / HOUR);
  assert.deepEqual(looks, [0, 1, 3, 7, 15, 31]);
  assert.equal(new Set(world.taken.map(({ id }) => id)).size, 1);
});

test('a teaser takes no whole text’s place when the page fails later; a changed item is taken when it works again', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)) });
  world.web.set('https://news.example/1', { body: aPage() });
  let state = await poll(world);
  world.web.set('https://news.example/1', gone);
  world.web.set(FEED, { body: rss(item(1, 'Police say three.')) });
  state = await poll(world, state);
  assert.equal(world.taken.length, 1);
  world.web.set('https://news.example/1', { body: aPage({ prose: ['Three died.', ...PROSE] }) });
  world.now += HOUR;
  await poll(world, state);
  assert.match(world.taken[1]?.text ?? '', /Three died/);
});

test('of a long feed thirty pages are looked at, and the others the next time, though the feed has not changed', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(...Array.from({ length: 70 }, (_, k) => item(k))), etag: '"a"' });
  let state = NOTHING;
  const counts: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    state = await poll(world, state);
    counts.push(world.taken.length);
  }
  assert.deepEqual(counts, [30, 60, 70, 70]);
  assert.equal(Object.keys(state.items).length, 70);
});

test('items that left the feed are forgotten', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: rss(item(1)) });
  const state = await poll(world);
  world.web.set(FEED, { body: rss(item(2)) });
  assert.deepEqual(Object.keys((await poll(world, state)).items), ['https://news.example/2']);
});

test('who stops takes nothing half read', async () => {
  const world = aFeedWorld();
  const stop = new AbortController();
  world.web.set(FEED, { body: rss(item(1)) });
  const fetch: typeof world.fetch = async (url, wanted) => {
    if (url !== FEED) stop.abort();
    return world.fetch(url, wanted);
  };
  const { reader, take } = world;
  await assert.rejects(pollFeed(FEED, NOTHING, { fetch, reader, take, now: () => world.now, signal: stop.signal }));
  assert.deepEqual(world.taken, []);
});
