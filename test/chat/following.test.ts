import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discordChat } from '../../adapters/discord/discord.ts';
import { slackChat } from '../../adapters/slack/slack.ts';
import { openLog } from '../../src/log.ts';
import type { Report } from '../../src/model/report.ts';
import { openLocalDiscord, text } from '../support/discord/local-discord.ts';
import { openLocalSlack } from '../support/slack/local-slack.ts';
import { NOW, seedsFollowed } from './seeds-core.ts';

const report = (id: string, killed: string, when: string): Report => ({
  id,
  source: 'The Courier',
  publishedAt: `2024-08-12T${when}:00Z`,
  text: `Gunmen killed ${killed} people at a cattle market near Mopti, Mali, on Saturday, a local official said.`,
});
const FOUR = report('four', 'four', '08:00');
const SIX = report('six', 'six', '12:00');
const log = openLog('silent');
const now = () => Date.parse(NOW);

test('a Slack channel that follows all has a card, and under it, seen by all, what changed', async (t) => {
  const slack = await openLocalSlack({ now });
  const ann = slack.addPerson('ann');
  const channel = slack.addChannel('duty');
  const { core, library, run } = await seedsFollowed(t);
  const { botToken, appToken, apiUrl } = slack;
  const chat = slackChat({ botToken, appToken, apiUrl, command: '/incident', editors: [], log, now });
  await chat.start(core);
  const stop = run(chat);
  t.after(async () => {
    await stop();
    await chat.stop();
    await slack.close();
  });
  t.after(async () => {
    await stop();
    await chat.stop();
    await slack.close();
  });
  const shown = (words: RegExp) => slack.awaitMessage(channel, (message) => words.test(slack.text(message)));

  await ann.types('/incident subscribe all', { in: channel });
  await slack.awaitMessage(channel, (message) => /It stands in this channel now/.test(slack.text(message)), {
    to: ann,
  });
  await library.take(FOUR);
  const card = await shown(/Killed.*4/s);
  await library.take(SIX);
  const update = await shown(/Mopti, 10 Aug: killed: 6/);
  assert.equal(update.under, card.ts);
  assert.equal(update.broadcast, true);
  await shown(/Killed.*6[\s\S]*2 reports dated 12 Aug 2024 · last change: killed: 6/);
  const list = await ann.types('/incident subscriptions', { in: channel });
  const listed = slack.text(await list.answer());
  assert.match(listed, /Updates on all incidents, as they come\.[\s\S]*By ann/);
  assert.equal(listed.match(/last post/giu)?.length, 1);
  const end = await ann.types('/incident unsubscribe all', { in: channel });
  assert.match(slack.text(await end.answer()), /hears no more of it/);
  slack.assertClean();
});

test('a Discord channel that follows an incident has its card at once; an update answers it', async (t) => {
  const discord = await openLocalDiscord();
  const ann = discord.addPerson('ann', { may: ['ManageGuild'] });
  const { core, library, run } = await seedsFollowed(t);
  await library.take(FOUR);
  const chat = discordChat({ token: discord.token, apiUrl: discord.api, log, now });
  await chat.start(core);
  const stop = run(chat);
  t.after(async () => {
    await stop();
    await chat.stop();
    await discord.close();
  });
  t.after(async () => {
    await stop();
    await chat.stop();
    await discord.close();
  });
  const { channel } = discord;
  const shown = (words: RegExp) => discord.awaitMessage(channel, (message) => words.test(text(message)));

  const set = await ann.types('subscribe', { what: 'mopti' }, { in: channel });
  assert.match(
    text(await set.answer()),
    /Updates on Attack in Mopti, as they come[\s\S]*It stands in this channel now/,
  );
  await shown(/This channel follows the news[\s\S]*Updates on Attack in Mopti/);
  const card = await shown(/Killed.*4/s);
  await library.take(SIX);
  const update = await shown(/killed: 6/);
  assert.equal(update.replyTo?.id, card.id);
  const stray = await ann.types('subscribe', { what: 'place:irak' }, { in: channel });
  assert.match(
    text(await stray.answer()),
    /Updates on incidents in irak[\s\S]*No report names it yet; nearest: Iraq\./,
  );
  await shown(/follows the news[\s\S]*No report names it yet; nearest: Iraq\./);
  discord.assertClean();
});
