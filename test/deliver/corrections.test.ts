import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import type { Wish } from '../../src/model/subscription.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { postText } from '../support/post-text.ts';

const UPDATES: Wish = { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null };
const DANA = { id: 'U1', name: 'dana' };
type Room = Awaited<ReturnType<typeof aNewsroom>>;

const report = (id: string, publishedAt: string, text: string, source = 'The Courier'): Report => ({
  id,
  source,
  publishedAt,
  text: `A bomb exploded at a market in Quetta on Monday. ${text}`,
});
const SEVEN = report('seven', '2024-08-06T06:00:00Z', 'Seven people were killed, police said.');
const FIVE = report(
  'five',
  '2024-08-06T12:00:00Z',
  'Five people were killed, police said, correcting an earlier figure of seven.',
);
const STALE = report('stale', '2024-08-06T07:00:00Z', 'Seven people were killed, police said.', 'The Herald');

const cards = ({ standing }: Room): string[] =>
  standing.filter(({ at, post }) => at.under === null && /^Bomb/u.test(post.title)).map(({ post }) => postText(post));

test('a correction edits the card and is said first; a stale copy of a day later undoes nothing', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(UPDATES, null, aChannel('C1'), DANA);
  await room.news(SEVEN);
  assert.match(cards(room)[0] ?? '', /^Killed: 7\./mu);
  room.clock.at += 3_600_000;
  await room.news(FIVE);
  assert.match(cards(room)[0] ?? '', /^Killed: 5\.[\s\S]*last change: corrected: killed: 5$/mu);
  const update = room.standing.at(-1)!;
  assert.match(update.post.title, /: corrected: killed: 5$/u);
  assert.match(postText(update.post), /^Before: killed: 7\.\nCorrected: killed: 5\./u);
  assert.equal(update.loud, true);
  room.clock.at += 24 * 3_600_000;
  const posts = room.standing.length;
  await room.news(STALE);
  assert.equal(room.standing.length, posts);
  assert.match(cards(room)[0] ?? '', /^Killed: 5\./mu);
});

test('a struck figure corrects every card that showed it, and so does undoing that', async (t) => {
  const room = await aNewsroom(t);
  const channels = ['C1', 'C2', 'C3'];
  for (const id of channels) await room.following.follow(UPDATES, null, aChannel(id), DANA);
  await room.news(SEVEN);
  const [reading] = await room.library.readings(['seven']);
  const decided = { by: 'ann', at: '2024-08-06T13:00:00Z' };
  const claims = reading!.claims.filter(({ field }) => field === 'killed').map(({ id }) => id);
  await room.library.rule({ ...decided, kind: 'strike', claims, reason: 'police took it back', id: 'r1' });
  await room.tell();
  await room.post();
  assert.equal(cards(room).length, channels.length);
  for (const card of cards(room))
    assert.match(card, /^Killed: Not reported\.[\s\S]*Struck by ann.*police took it back/mu);
  const corrections = room.standing.filter(({ post }) => /: corrected: killed/u.test(post.title));
  assert.deepEqual(
    corrections.map(({ at }) => at.id),
    channels,
  );
  await room.library.rule({ ...decided, kind: 'undo', ruling: 'r1', reason: 'it held', id: 'r2' });
  await room.tell();
  await room.post();
  for (const card of cards(room)) assert.match(card, /^Killed: 7\./mu);
  assert.equal(room.standing.filter(({ at }) => at.under !== null).length, 2 * channels.length);
});
