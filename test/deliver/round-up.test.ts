import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import type { Wish } from '../../src/model/subscription.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { postText } from '../support/post-text.ts';

const ALL: Wish = { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null };
const DANA = { id: 'U1', name: 'dana' };
const TOWNS =
  'Quetta Kabul Mosul Aleppo Mogadishu Maiduguri Bamako Goma Bunia Mopti Djibo Baidoa Peshawar Karachi Kirkuk Idlib'.split(
    ' ',
  );

const bombing = (town: string, killed: string, hour: string): Report => ({
  id: `${town}-${hour}`,
  source: 'The Courier',
  publishedAt: `2024-08-06T${hour}:00:00Z`,
  text: `A bomb exploded at a market in ${town} on Monday. ${killed} people were killed, police said.`,
});

test('many incidents at once are one post; the next news of one brings its card', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(ALL, null, aChannel('C1'), DANA);
  await room.library.takeAll(TOWNS.slice(0, 10).map((town) => bombing(town, 'Three', '06')));
  await room.tell();
  await room.library.takeAll(TOWNS.slice(10).map((town) => bombing(town, 'Three', '07')));
  await room.tell();
  await room.post();
  const [, roundup, ...more] = room.standing;
  assert.deepEqual(more, []);
  assert.equal(roundup?.post.title, `${TOWNS.length} incidents in a short time`);
  for (const town of TOWNS) assert.match(postText(roundup!.post), new RegExp(town));
  assert.match(postText(roundup!.post), /^Covers Tue 6 Aug 2024, 09:0\d UTC to now\. New: 16\. Changed: 0\./u);

  room.clock.at += 120_000;
  await room.news(bombing('Kabul', 'Five', '09'));
  const [card, update] = room.standing.slice(2);
  assert.match(card?.post.title ?? '', /Kabul/);
  assert.match(update?.post.title ?? '', /Kabul.*killed: 5/);
  assert.equal(update?.at.under, card?.id);
});

test('updates of many incidents in a minute are a few posts', async (t) => {
  const room = await aNewsroom(t);
  await room.following.follow(ALL, null, aChannel('C1'), DANA);
  await room.news(...TOWNS.map((town) => bombing(town, 'Three', '06')));
  const end = room.clock.at + 60_000;
  const before = room.standing.length;
  const hours = ['07', '08', '09', '10', '11', '12'];
  const numbers = ['Five', 'Seven', 'Nine', 'Eleven', 'Thirteen', 'Fifteen'];
  for (const [k, hour] of hours.entries()) {
    await room.library.takeAll(TOWNS.map((town) => bombing(town, numbers[k]!, hour)));
    await room.tell();
    room.clock.at += 10_000;
  }
  assert.ok(room.clock.at <= end);
  await room.post();
  assert.ok(room.standing.length - before <= 2, `${room.standing.length - before} posts`);
  const last = postText(room.standing.at(-1)!.post);
  for (const town of TOWNS) assert.match(last, new RegExp(`${town}[\\s\\S]*?killed: 15; before: 3`));
});
