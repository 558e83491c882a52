import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SendFailure } from '../../src/chat.ts';
import type { Report } from '../../src/model/report.ts';
import type { Wish } from '../../src/model/subscription.ts';
import { readFiles } from '../../src/sources/read-files.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { postText } from '../support/post-text.ts';

const DANA = { id: 'U1', name: 'dana' };
const ALL: Wish = { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null };
const CHANNEL = aChannel('C1');
type Room = Awaited<ReturnType<typeof aNewsroom>>;

async function following(room: Room, wish: Partial<Wish> = {}): Promise<void> {
  await room.following.follow({ ...ALL, ...wish }, null, CHANNEL, DANA);
}

async function seeds(): Promise<Map<string, Report>> {
  const reports = new Map<string, Report>();
  for await (const sourced of readFiles(['seeds']))
    if ('report' in sourced) reports.set(sourced.report.id, sourced.report);
  return reports;
}

/** The posts that came since a moment, without the edits. */
const since = ({ standing }: Room, before: number) => standing.slice(before);
const titles = (posts: Room['standing']): string[] => posts.map(({ post }) => post.title);

const bomb = (id: string, text: string, day = '2025-03-12'): Report => ({
  id,
  source: `Paper ${id}`,
  publishedAt: day,
  text: `A bomb exploded at a market in Quetta on Monday. ${text}`,
});

test('the seeds, report by report: one card that is edited, and an update under it for what moved', async (t) => {
  const room = await aNewsroom(t);
  const reports = await seeds();
  await following(room);
  const told: string[][] = [];
  for (const id of ['001', '000', '002', '004', '003']) {
    const before = room.standing.length;
    await room.news(reports.get(id)!);
    told.push(titles(since(room, before)));
  }
  assert.deepEqual(
    told.map((posts) => posts.length),
    [1, 1, 1, 1, 1],
  );
  const [, card, ...updates] = room.standing;
  assert.equal(card?.edits, 4);
  assert.ok(updates.every(({ at }) => at.under === card?.id));
  assert.match(updates.at(-1)?.post.title ?? '', /a group claims it/);
  assert.equal(updates.at(-1)?.loud, true);
  assert.match(postText(card!.post), /Wounded: 5–7, one seriously/);
  const before = room.standing.length;
  await room.news(...reports.values());
  assert.equal(room.standing.length, before);
});

test('what stood before a channel follows everything is no news; what moves then is', async (t) => {
  const room = await aNewsroom(t);
  await room.news(bomb('a', 'Three people were killed, police said.'));
  room.clock.at += 60_000;
  await following(room);
  assert.equal(room.standing.length, 1);
  room.clock.at += 60_000;
  await room.news(bomb('b', 'Five people were killed, the interior ministry said.'));
  assert.deepEqual(titles(since(room, 1)), [room.standing[1]!.post.title, room.standing[2]!.post.title]);
  assert.equal(room.standing[2]?.at.under, room.standing[1]?.id);
});

test('a thousand copies of one article post nothing', async (t) => {
  const room = await aNewsroom(t);
  await following(room);
  await room.news(bomb('a', 'Three people were killed, police said.'));
  const [before, edits] = [room.standing.length, room.standing.map((one) => one.edits)];
  const { source: _, ...copy } = bomb('a', 'Three people were killed, police said.');
  await room.news(...Array.from({ length: 1000 }, (__, k) => ({ ...copy, id: `copy-${k}` })));
  assert.equal(room.standing.length, before);
  assert.deepEqual(
    room.standing.map((one) => one.edits),
    edits,
  );
});

test('updates that come quickly are told together', async (t) => {
  const room = await aNewsroom(t);
  await following(room);
  await room.news(bomb('a', 'Three people were killed, police said.'));
  for (let k = 4; k < 34; k += 1) {
    room.clock.at += 1_000;
    await room.library.take({
      ...bomb(`a${k}`, `${k} people were killed, police said.`),
      publishedAt: `2025-03-12T10:${String(k).padStart(2, '0')}:00Z`,
    });
    await room.tell();
  }
  await room.post();
  const updates = room.standing.filter(({ at }) => at.under !== null);
  assert.ok(updates.length <= 2, `${updates.length} updates`);
  assert.match(postText(updates.at(-1)!.post), /33/);
});

test('a post whose answer was lost is found, and not posted again', async (t) => {
  const room = await aNewsroom(t);
  await following(room);
  const { put } = room.chat;
  let lost = 0;
  room.chat.put = async (post, target) => {
    const id = await put(post, target);
    if (lost++ === 0) throw new SendFailure('unsure', 'no answer');
    return id;
  };
  await room.news(bomb('a', 'Three people were killed, police said.'));
  assert.equal(room.standing.length, 2);
  assert.equal(room.standing[1]?.edits, 0);
});

test('a card that is gone is posted afresh, and the update hangs under the new one', async (t) => {
  const room = await aNewsroom(t);
  await following(room);
  await room.news(bomb('a', 'Three people were killed, police said.'));
  room.failures.push('message_gone');
  await room.news({ ...bomb('b', 'Five people were killed, police said.'), publishedAt: '2025-03-13' });
  const [card, update] = since(room, 2);
  assert.equal(update?.at.under, card?.id);
  assert.equal(card?.at.under, null);
});

test('a channel that is gone keeps nothing back, and who set it up is told', async (t) => {
  const room = await aNewsroom(t);
  await following(room);
  room.failures.push('place_gone');
  await room.news(bomb('a', 'Three people were killed, police said.'));
  assert.deepEqual(await room.store.follows.subscriptions(), []);
  assert.equal(room.standing.at(-1)?.at.id, 'U1');
  assert.match(postText(room.standing.at(-1)!.post), /The channel is gone/);
});

test('where sitrep may not post nothing is set up, and the reason is said', async (t) => {
  const room = await aNewsroom(t);
  room.failures.push('forbidden');
  const said = await room.following.follow(ALL, null, CHANNEL, DANA);
  assert.equal(said.title, 'Nothing was set up');
  assert.deepEqual(await room.store.follows.subscriptions(), []);
});

test('only what is asked for is told; the card is kept up to date all the same', async (t) => {
  const room = await aNewsroom(t);
  await following(room, { only: ['claimed'] });
  await room.news(bomb('a', 'Three people were killed, police said.'));
  room.clock.at += 60_000;
  await room.news(bomb('b', 'Five people were killed, the interior ministry said.'));
  assert.equal(room.standing.length, 2);
  assert.equal(room.standing[1]?.edits, 1);
  const list = async () => postText(await room.following.list(CHANNEL));
  assert.match(await list(), /^- Last skipped: .*Quetta, 10 Mar: .*killed: .*; not among what is wanted\.$/mu);
  room.clock.at += 60_000;
  await room.news(bomb('c', 'The Islamic State claimed responsibility for the attack.'));
  assert.match(room.standing.at(-1)?.post.title ?? '', /claim/);
  assert.doesNotMatch(await list(), /skipped/);
});

test('an edit that comes late does not put an older card in place of a newer one', async (t) => {
  const room = await aNewsroom(t);
  await following(room);
  await room.news(bomb('a', 'Three people were killed, police said.'));
  const { put } = room.chat;
  let isLost = true;
  room.chat.put = async (post, target) => {
    if (target.edit && isLost) throw new SendFailure('unsure', 'no answer');
    return put(post, target);
  };
  await room.news({ ...bomb('b', 'Five people were killed, police said.'), publishedAt: '2025-03-13' });
  // The waits grow to minutes.
  for (let k = 0; k < 6; k += 1) await room.post();
  isLost = false;
  await room.news({ ...bomb('c', 'Nine people were killed, police said.'), publishedAt: '2025-03-14' });
  room.clock.at += 600_000;
  await room.post();
  assert.equal(await room.store.outbox.waiting(), 0);
  assert.match(postText(room.standing[1]!.post), /Killed: 9/);
});
