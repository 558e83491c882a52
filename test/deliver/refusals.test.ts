import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attempt } from '../../src/deliver/attempt.ts';
import type { Wish } from '../../src/model/subscription.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { postText } from '../support/post-text.ts';

const DANA = { id: 'U1', name: 'dana' };
const ALL: Wish = { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null };
const CHANNEL = aChannel('C1');
const bomb = (id: string, town: string, publishedAt = '2025-03-12') => ({
  id,
  publishedAt,
  text: `A bomb exploded at a market in ${town} on Monday. Three people were killed, police said.`,
});

test('a test that is not let through says so, and ends nothing', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(ALL, null, CHANNEL, DANA);
  room.failures.push('forbidden');
  const said = await room.following.test(ALL.scope, null, CHANNEL);
  assert.match(postText(said), /cannot post/);
  assert.equal((await room.store.follows.subscriptions(CHANNEL)).length, 1);
});

test('what was not set up is not announced later either', async (t) => {
  const room = await aNewsroom(t);
  room.failures.push('forbidden');
  assert.equal((await room.following.follow(ALL, null, CHANNEL, DANA)).title, 'Nothing was set up');
  room.clock.at += 3_600_000;
  await room.post();
  assert.deepEqual(room.standing, []);
  assert.equal(await room.store.outbox.waiting(), 0);
});

test('a post that the platform calls malformed ends no subscription', async (t) => {
  const room = await aNewsroom(t);
  room.failures.push('refused');
  await room.following.follow(ALL, null, CHANNEL, DANA);
  assert.equal((await room.store.follows.subscriptions(CHANNEL)).length, 1);
});

test('words that cannot be made are given up after some tries, and hold nothing else back', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(ALL, null, CHANNEL, DANA);
  const broken = {
    ...room.room,
    store: {
      ...room.room.store,
      tellings: { ...room.store.tellings, versions: () => Promise.reject(new Error('a fault')) },
    },
  };
  await room.library.take(bomb('a', 'Quetta'));
  await room.tell();
  const kinds: string[] = [];
  for (let k = 0; k < 12 && kinds.at(-1) !== 'refused'; k += 1) {
    room.clock.at += 600_000;
    const claim = await room.store.outbox.claim('a newsroom', ['slack'], room.clock.at, room.clock.at + 75_000);
    const outcome = await attempt(claim!, broken as unknown as typeof room.room);
    kinds.push(outcome.kind);
    await room.store.outbox.settle(claim!, outcome, room.clock.at);
  }
  assert.equal(kinds.at(-1), 'refused');
  assert.equal(await room.store.outbox.waiting(), 0);
});

test('a post that was kept waiting often is not given up at the first fault', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(ALL, null, CHANNEL, DANA);
  await room.library.take(bomb('a', 'Quetta'));
  await room.tell();
  const once = async (): Promise<string> => {
    room.clock.at += 600_000;
    const claim = await room.store.outbox.claim('a newsroom', ['slack'], room.clock.at, room.clock.at + 75_000);
    const outcome = await attempt(claim!, room.room);
    await room.store.outbox.settle(claim!, outcome, room.clock.at);
    return outcome.kind;
  };
  for (let k = 0; k < 12; k += 1) {
    room.failures.push('later');
    assert.equal(await once(), 'again');
  }
  const { versions } = room.store.tellings;
  room.store.tellings.versions = () => Promise.reject(new Error('a fault'));
  assert.equal(await once(), 'again');
  room.store.tellings.versions = versions;
  assert.equal(await once(), 'posted');
});

test('the card of an incident that another one took in says which', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(ALL, null, CHANNEL, DANA);
  await room.news(bomb('a', 'Quetta'), bomb('b', 'Kandahar'));
  const [first, second] = (await room.library.incidents()).map(({ briefing }) => briefing);
  await room.library.rule({
    kind: 'merge',
    incidents: [first!.id, second!.id],
    by: 'dana',
    reason: 'one bombing',
    at: '2025-03-12T10:00:00.000Z',
    id: 'm',
  });
  room.clock.at += 60_000;
  await room.tell();
  await room.post();
  const ended = room.standing
    .map(({ post }) => postText(post))
    .filter((text) => /read as part of|No report tells/.test(text));
  assert.equal(ended.length, 1);
  assert.match(ended[0]!, /now read as part of: /);
});
