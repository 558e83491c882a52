import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { type Watch, watchFeeds } from '../../src/feeds/watch-feeds.ts';
import { type AFeedWorld, aFeedWorld } from '../support/a-feed-world.ts';

const FEED = 'https://news.example/rss.xml?key=secret';
const MINUTE = 60_000;
const RSS = '<rss version="2.0"><channel><title>T</title><item><title>Two killed</title></item></channel></rss>';
const failure = (retryAfterSeconds: number | null = null): FeedFailure =>
  new FeedFailure('answered_no', 'news.example answered 503 and nothing to read.', { retryAfterSeconds });

/** Watches until the clock, which only sleeping moves, has gone so far. */
async function watchFor(world: AFeedWorld, minutes: number, watch: Partial<Watch> = {}): Promise<void> {
  const end = world.now + minutes * MINUTE;
  await new Promise<void>((ended) => {
    const { fetch, reader, states, log, take } = world;
    const { start, stop } = watchFeeds({
      feeds: [{ url: FEED, everyMinutes: 15 }],
      ...{ fetch, reader, states, log, take },
      now: () => world.now,
      random: () => 0,
      sleep: async (milliseconds, signal) => {
        await new Promise((next) => setImmediate(next));
        if (signal.aborted) return;
        world.now += milliseconds;
        if (world.now >= end) void stop().then(ended);
      },
      ...watch,
    });
    void start();
  });
}

const minutesOf = (world: AFeedWorld): number[] => world.asked.map(({ at }) => (at - world.asked[0]!.at) / MINUTE);

test('a feed is asked at its interval', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: RSS });
  await watchFor(world, 60);
  assert.deepEqual(minutesOf(world), [0, 15, 30, 45]);
  assert.equal(world.taken.length, 1);
  assert.deepEqual(world.lines, []);
});

test('a feed that fails is asked ever later, up to six hours; one line when it starts, one when it ends', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, failure());
  await watchFor(world, 32 * 60);
  assert.deepEqual(minutesOf(world), [0, 30, 90, 210, 450, 810, 1170, 1530, 1890]);
  world.web.set(FEED, { body: RSS });
  await watchFor(world, 8 * 60);
  assert.deepEqual(
    world.lines.map(({ level, msg, feed }) => [level, msg, feed]),
    [
      [
        40,
        'a feed fails: news.example answered 503 and nothing to read. It is asked again, ever later.',
        'news.example/rss.xml',
      ],
      [30, 'the feed answers again, after 9 failures', 'news.example/rss.xml'],
    ],
  );
});

test('a server that wants to be left alone is', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, failure(3 * 3600));
  await watchFor(world, 7 * 60);
  assert.deepEqual(minutesOf(world), [0, 180, 360]);
});

test('a server that wants to be left alone for years is asked the next day', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, failure(999_999_999));
  await watchFor(world, 25 * 60);
  assert.deepEqual(minutesOf(world), [0, 24 * 60]);
});

test('chance spreads the askings, and never brings one before its server wants it', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: RSS });
  await watchFor(world, 40, { random: () => 0.99 });
  assert.deepEqual(minutesOf(world).map(Math.floor), [0, 16, 32]);
  world.web.set(FEED, failure(3600));
  world.asked.length = 0;
  await watchFor(world, 90, { random: () => 0.99 });
  assert.ok(minutesOf(world)[1]! >= 60);
});

test('after a restart a feed is asked when it is due, with what its server gave', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: RSS, etag: '"a"' });
  await watchFor(world, 5);
  await watchFor(world, 30);
  assert.deepEqual(minutesOf(world), [0, 15, 30]);
  assert.deepEqual(
    world.asked.map(({ etag }) => etag),
    [undefined, '"a"', '"a"'],
  );
});

test('of two that watch one feed, one asks at a time', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: RSS });
  await Promise.all([watchFor(world, 60), watchFor(world, 60)]);
  const minutes = minutesOf(world);
  assert.equal(new Set(minutes).size, minutes.length);
  assert.ok(
    minutes.every((minute, k) => k === 0 || minute - minutes[k - 1]! >= 15),
    String(minutes),
  );
});

test('where the store fails, one line says so and the watching goes on', async () => {
  const world = aFeedWorld();
  world.web.set(FEED, { body: RSS });
  let isFull = true;
  const take = async (report: Parameters<typeof world.take>[0]): Promise<void> => {
    if (isFull) throw new Error('the disk is full');
    await world.take(report);
  };
  await watchFor(world, 60, { take });
  assert.deepEqual(world.lines.filter(({ level }) => level === 50).length, 1);
  assert.deepEqual(world.taken, []);
  isFull = false;
  await watchFor(world, 60, { take });
  assert.equal(world.taken.length, 1);
});

test('one feed that fails holds up no other, and many are asked a few at a time', async () => {
  const world = aFeedWorld();
  const feeds = Array.from({ length: 20 }, (_, k) => ({ url: `https://news.example/${k}.xml`, everyMinutes: 15 }));
  for (const { url } of feeds.slice(1)) world.web.set(url, { body: RSS });
  let [running, most] = [0, 0];
  const fetch: typeof world.fetch = async (url, wanted) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((next) => setImmediate(next));
    running -= 1;
    return world.fetch(url, wanted);
  };
  const { reader, states, log, take } = world;
  const { start, stop } = watchFeeds({
    feeds,
    ...{ fetch, reader, states, log, take },
    now: () => world.now,
    random: () => 0,
    sleep: (_, signal) => new Promise((woken) => signal.addEventListener('abort', () => woken())),
  });
  await start();
  while (world.asked.length < 20) await new Promise((next) => setImmediate(next));
  await stop();
  assert.equal(new Set(world.asked.map(({ url }) => url)).size, 20);
  assert.equal(most, 4);
});

test('stopping waits for nothing but what is being taken', async () => {
  const world = aFeedWorld();
  const { reader, states, log, take } = world;
  let wasAborted = false;
  const { start, stop } = watchFeeds({
    feeds: [{ url: FEED, everyMinutes: 15 }],
    ...{ reader, states, log, take },
    now: () => world.now,
    random: () => 0,
    sleep: async () => {},
    fetch: (_, { signal }) =>
      new Promise((_, fail) => {
        signal?.addEventListener('abort', () => {
          wasAborted = true;
          fail(failure());
        });
      }),
  });
  await start();
  await new Promise((next) => setTimeout(next, 20));
  await stop();
  assert.ok(wasAborted);
  assert.deepEqual(world.lines, []);
  assert.ok((await states.due(FEED)) <= world.now, 'it is due at once after a restart');
});
