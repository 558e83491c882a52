import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import type { Rhythm, Wish } from '../../src/model/subscription.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { aStoreInMemory } from '../support/a-store-in-memory.ts';
import { postText } from '../support/post-text.ts';
import { sixMonthsOfDigests } from '../support/six-months-of-digests.ts';

const DANA = { id: 'U1', name: 'dana' };
type Digest = Extract<Rhythm, { kind: 'digest' }>;
const digest = (at: string, zone: string, weekday: Digest['weekday'] = null): Wish => ({
  scope: { kind: 'all' },
  rhythm: { kind: 'digest', weekday, at, zone },
  only: [],
  ping: null,
});
const bomb = (id: string, town: string, dead: number, publishedAt: string): Report => ({
  id,
  publishedAt,
  text: `A bomb exploded at a market in ${town} on Monday. ${dead} people were killed, police said.`,
});

test('a digest tells what is new, the next one what changed, and none tells it twice', async (t) => {
  const room = await aNewsroom(t, '2025-03-11T12:00:00.000Z');
  await room.following.follow(digest('08:00', 'Europe/London'), null, aChannel('C1'), DANA);
  await room.news(bomb('a', 'Quetta', 3, '2025-03-11'));
  assert.equal(room.standing.length, 1);
  room.clock.at = Date.parse('2025-03-12T08:00:30.000Z');
  assert.equal(await room.digests(), 1);
  assert.equal(await room.digests(), 0);
  await room.post();
  assert.match(room.standing[1]?.post.title ?? '', /^Daily briefing, Wed,? 12 Mar 2025, 08:0\d London$/);
  assert.match(postText(room.standing[1]!.post), /New: 1\. Changed: 0\..*\n.*Quetta/s);
  await room.news(bomb('b', 'Quetta', 5, '2025-03-12'));
  room.clock.at = Date.parse('2025-03-13T08:00:00.000Z');
  await room.digests();
  await room.post();
  assert.match(postText(room.standing[2]!.post), /New: 0\. Changed: 1\. Corrected: 0\./);
  room.clock.at = Date.parse('2025-03-14T08:00:00.000Z');
  await room.digests();
  await room.post();
  assert.match(postText(room.standing[3]!.post), /Nothing new or changed/);
});

test('after a time in which nothing ran there is one digest for the whole span', async (t) => {
  const room = await aNewsroom(t, '2025-03-11T12:00:00.000Z');
  await room.following.follow(digest('08:00', 'UTC'), null, aChannel('C1'), DANA);
  await room.news(bomb('a', 'Quetta', 3, '2025-03-11'));
  room.clock.at = Date.parse('2025-03-16T20:00:00.000Z');
  assert.equal(await room.digests(), 1);
  await room.post();
  assert.equal(room.standing.length, 2);
  assert.match(postText(room.standing[1]!.post), /Covers Tue,? 11 Mar 2025/);
  room.clock.at = Date.parse('2025-03-17T08:00:00.000Z');
  assert.equal(await room.digests(), 1);
});

test('where nothing is new nothing is posted, if that is set', async (t) => {
  const room = await aNewsroom(t, '2025-03-11T12:00:00.000Z');
  await room.following.follow(digest('08:00', 'UTC'), null, aChannel('C1'), DANA);
  room.clock.at = Date.parse('2025-03-12T08:00:00.000Z');
  assert.equal(await room.digests('nothing'), 1);
  await room.post();
  assert.equal(room.standing.length, 1);
});

test('a channel that hears updates too is not told the same again by its digest', async (t) => {
  const room = await aNewsroom(t, '2025-03-11T12:00:00.000Z');
  const at = aChannel('C1');
  await room.following.follow(digest('08:00', 'UTC'), null, at, DANA);
  await room.following.follow({ ...digest('08:00', 'UTC'), rhythm: { kind: 'updates' } }, null, at, DANA);
  await room.news(bomb('a', 'Quetta', 3, '2025-03-11'));
  room.clock.at = Date.parse('2025-03-12T08:00:00.000Z');
  await room.digests();
  await room.post();
  assert.match(postText(room.standing.at(-1)!.post), /Nothing new or changed/);
});

test('six months over many digests in 40 zones, with clock steps and many that tick: one for each local day that was due', async (t) => {
  const store = await aStoreInMemory();
  t.after(() => store.close());
  const { made, due } = await sixMonthsOfDigests(store, 20);
  assert.equal(made.size, due);
  assert.ok([...made.values()].every((many) => many === 1));
});
