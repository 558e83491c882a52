import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkChains } from '../../src/deliver/chains.ts';
import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Report } from '../../src/model/report.ts';
import type { Wish } from '../../src/model/subscription.ts';
import type { ChainEnd } from '../../src/store/tellings.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { postText } from '../support/post-text.ts';

const HOUR = 3_600_000;

const version = (id: string, killed: string, articleVersion?: number): Report => ({
  id,
  text: `date 2025-03-11 Gunmen killed ${killed} people in Mopti on Monday, police said.`,
  url: 'https://news.example.org/mopti',
  ...(articleVersion !== undefined && { articleVersion }),
});
const incidents = (...reports: Report[]): Incident[] => derive(reports.map(readReport), [], null);
const endOf = (chain: string, { members }: Incident): ChainEnd => ({
  chain,
  number: 1,
  incident: null,
  at: '2025-03-11T08:00:00Z',
  material: true,
  digest: '',
  members: members.map(({ report, incident }) => `${report} ${incident}`),
});

test('an incident whose only report has a later version goes on the same chain', () => {
  const [before] = incidents(version('a', 'seven'));
  const end = endOf('the chain', before!);
  const after = incidents(version('a', 'seven'), version('a~2', 'five', 2));
  const { linked, ended } = linkChains(after, [end]);
  assert.deepEqual([linked.map(({ chain }) => chain), ended], [['the chain'], []]);
  const renumbered = { ...end, members: ['a 4'] };
  assert.deepEqual(linkChains(after, [renumbered]).linked[0]?.last, renumbered);
});

test('an incident that no version tells of any more ends its chain', () => {
  const [before] = incidents(version('a', 'seven'));
  const { ended } = linkChains([], [endOf('the chain', before!)]);
  assert.deepEqual(
    ended.map(({ chain }) => chain),
    ['the chain'],
  );
});

test('a correction by a later version edits the card and says so; a stale copy a day later and the same again say nothing', async (t) => {
  const room = await aNewsroom(t, '2025-03-11T09:00:00.000Z');
  const told = (id: string, killed: string, hour: string): Report => ({
    ...version(id, killed),
    publishedAt: `2025-03-11T${hour}:00:00Z`,
  });
  const wish: Wish = { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null };
  await room.following.follow(wish, null, aChannel('C1'), { id: 'U1', name: 'dana' });
  const early = room.standing.length;
  await room.news(told('a', 'seven', '08'));
  const card = room.standing[early]!;
  assert.match(postText(card.post), /Killed: 7/);
  room.clock.at += HOUR;
  await room.news(told('a', 'five', '10'));
  assert.equal(room.standing.length, early + 2);
  const update = room.standing[early + 1]!;
  assert.ok(update.loud);
  assert.match(`${update.post.title}\n${postText(update.post)}`, /correct[\s\S]*seven[\s\S]*later version/iu);
  assert.match(postText(card.post), /Killed: 5/);
  room.clock.at += 24 * HOUR;
  await room.news(told('b', 'nine', '07'), told('c', 'seven', '08'), told('a', 'five', '10'));
  assert.equal(room.standing.length, early + 2);
  assert.match(postText(card.post), /Killed: 5/);
});
