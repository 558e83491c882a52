import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTerminal } from '../../adapters/terminal/render.ts';
import type { Report } from '../../src/model/report.ts';
import type { Wish } from '../../src/model/subscription.ts';
import { readFiles } from '../../src/sources/read-files.ts';
import { aChannel } from '../support/a-channel.ts';
import { aNewsroom } from '../support/a-newsroom.ts';
import { blessing, readGolden, writeGolden } from '../support/golden-files.ts';

const GOLDEN = new URL('golden', import.meta.url).pathname;
const UPDATES: Wish = { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null };
const DIGEST: Wish = {
  ...UPDATES,
  rhythm: { kind: 'digest', weekday: null, at: '08:00', zone: 'Europe/London' },
};
const DANA = { id: 'U1', name: 'dana' };

test('what two channels see of the seeds: one with each report, the other each morning', async (t) => {
  const room = await aNewsroom(t);
  const updates = aChannel('updates');
  await room.following.follow(UPDATES, null, updates, DANA);
  await room.following.follow(DIGEST, null, aChannel('digest'), DANA);
  const reports = new Map<string, Report>();
  for await (const sourced of readFiles(['seeds']))
    if ('report' in sourced) reports.set(sourced.report.id, sourced.report);
  for (const id of ['001', '000', '002', '004', '003']) await room.news(reports.get(id)!);
  for (const morning of ['2024-08-07T07:00:30Z', '2024-08-08T07:00:30Z']) {
    room.clock.at = Date.parse(morning);
    await room.digests();
    await room.post();
  }
  const list = await room.following.list(updates);
  const seen = new Map(
    ['updates', 'digest'].map((channel) => {
      const posts = room.standing.filter(({ at }) => at.id === channel);
      const shown = posts.map(({ post, loud }) => `${loud ? '(loud)\n' : ''}${shownOf(post)}`);
      return [`${channel}.txt`, `${shown.join('\n\n')}\n`];
    }),
  );
  seen.set('subscriptions.txt', `${shownOf(list)}\n`);
  if (blessing(process.env)) writeGolden(GOLDEN, seen);
  assert.deepEqual(Object.fromEntries(readGolden(GOLDEN)), Object.fromEntries(seen), 'npm run bless');
});

const shownOf = (post: Parameters<typeof renderTerminal>[0]): string =>
  renderTerminal(post, { width: 110, colour: false });
