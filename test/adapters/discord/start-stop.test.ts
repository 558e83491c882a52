import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discordChat } from '../../../adapters/discord/discord.ts';
import { openLog } from '../../../src/log.ts';
import { openBot, openStage } from './open-bot.ts';

const COMMANDS = /^\/applications\/\d+\/commands$/u;
const ALL = [
  'Add as report',
  'add',
  'changes',
  'digest',
  'help',
  'incident',
  'incidents',
  'pause',
  'resume',
  'subscribe',
  'subscriptions',
  'test',
  'undo',
  'unsubscribe',
];

test('it asks for the events that it needs and for no privileged one', async () => {
  const { discord, close } = await openBot();
  assert.equal(discord.gateway.intents, 1 | (1 << 9) | (1 << 12));
  await close();
});

test('the commands are told once: a second start changes nothing', async () => {
  const first = await openBot();
  const puts = () => first.discord.calls.filter(({ method, path }) => method === 'PUT' && COMMANDS.test(path));
  assert.equal(puts().length, 1);
  assert.deepEqual((puts()[0]!.body as { name: string }[]).map(({ name }) => name).sort(), ALL);
  await first.chat.stop();
  const again = discordChat({
    token: first.discord.token,
    apiUrl: first.discord.api,
    log: openLog('silent'),
    now: () => 0,
  });
  await again.start(first.core);
  assert.equal(puts().length, 1);
  await again.stop();
  // A role may follow now, so the commands are no longer for managers only.
  const other = discordChat({
    token: first.discord.token,
    apiUrl: first.discord.api,
    followRole: '1',
    log: openLog('silent'),
    now: () => 0,
  });
  await other.start(first.core);
  assert.equal(puts().length, 2);
  await other.stop();
  await first.close();
});

test('commands that cannot be told do not keep it from starting', async () => {
  const stage = await openStage();
  stage.discord.failNext(({ path }) => COMMANDS.test(path), 'unavailable');
  await stage.chat.start(stage.core);
  assert.match(stage.log.join(''), /did not take the commands/u);
  await stage.close();
});

test('an address with a version or a slash at its end is understood', async () => {
  const stage = await openStage();
  const { token, api } = stage.discord;
  const chat = discordChat({ token, apiUrl: `${api}/v10/`, log: openLog('silent'), now: () => 0 });
  await chat.start(stage.core);
  await chat.stop();
  await stage.close();
});

test('stopping waits for the answer under way and takes nothing new', async () => {
  const { discord, core, chat, close } = await openBot();
  const reader = discord.addPerson('Rita');
  const { promise, resolve } = Promise.withResolvers<void>();
  const { answer } = core;
  core.answer = async (request) => {
    await promise;
    return answer(request);
  };
  const asked = await reader.types('incident', { name: 'north' }, { in: discord.channel });
  await core.until((one) => one.asked[0]);
  const stopped = chat.stop();
  reader.mentions('too late', { in: discord.channel });
  resolve();
  await stopped;
  assert.match(JSON.stringify((await asked.answer()).components), /Asked: north/u);
  assert.equal(core.asked.length, 1);
  assert.ok(!discord.gateway.connected);
  await close();
});

test('after stopping, a put fails for now', async () => {
  const { discord, chat, close } = await openBot();
  await chat.stop();
  const at = { platform: 'discord', workspace: null, id: discord.channel.id, under: null } as const;
  await assert.rejects(chat.put({ title: 'x', lines: [], buttons: [] }, { at, key: 'k' }), { kind: 'later' });
  await close();
});

test('a lost connection is resumed, and what happened meanwhile is answered', async () => {
  const { discord, close } = await openBot();
  const reader = discord.addPerson('Rita');
  discord.gateway.close(4000);
  await discord.until(() => (discord.gateway.connected ? null : true), 'the connection to be lost');
  const said = reader.mentions('still there?', { in: discord.channel });
  assert.match(JSON.stringify((await said.answer()).components), /still there/u);
  assert.equal(discord.gateway.resumes, 1);
  await close();
});

test('a connection that has silently died is noticed by its heartbeats and resumed', async () => {
  const { discord, close } = await openBot({ server: { heartbeatMs: 60 } });
  discord.gateway.withholdsAcks = true;
  await discord.until(() => (discord.gateway.connected ? null : true), 'the bot to give the connection up');
  discord.gateway.withholdsAcks = false;
  await discord.until(() => (discord.gateway.resumes > 0 ? true : null), 'the bot to resume');
  assert.ok(await discord.addPerson('Rita').mentions('still there?', { in: discord.channel }).answer());
  await close();
});

test('the token is the one that it is given, whatever the environment holds (discord.js reads DISCORD_TOKEN)', async (t) => {
  t.after(() => {
    delete process.env.DISCORD_TOKEN;
  });
  process.env.DISCORD_TOKEN = 'another';
  await (await openBot()).close();
  const tokenless = await openStage({ token: '' });
  await assert.rejects(tokenless.chat.start(tokenless.core), /does not take DISCORD_TOKEN/u);
  await tokenless.close();
});

test('a token that is taken back while it runs is said in one line', async () => {
  const { discord, log, close } = await openBot();
  discord.gateway.close(4004);
  await discord.until(() => (discord.gateway.connected ? null : true), 'the connection to be lost');
  await discord.until(() => log.find((line) => /copy the token/u.test(line)), 'a line in the log').catch(() => {});
  assert.match(log.join(''), /Discord does not take DISCORD_TOKEN: copy the token/u);
  await close();
});

test('the core hears where the bot can no longer post, but not of an outage', async () => {
  const { discord, core, close } = await openBot();
  const other = discord.addGuild('Other');
  const away = discord.addGuild('Away');
  const channel = discord.addChannel('gone');
  const thread = discord.addChannel('gone too', { kind: 'thread', parent: discord.channel });
  discord.removeBot(away, { unavailable: true });
  discord.deleteChannel(channel);
  discord.deleteChannel(thread);
  discord.removeBot(other);
  await core.until(({ leavings }) => leavings[2]);
  const workspace = discord.guild.id;
  assert.deepEqual(core.leavings, [
    [{ platform: 'discord', workspace, id: channel.id }, 'removed'],
    [{ platform: 'discord', workspace, id: thread.id }, 'removed'],
    [{ platform: 'discord', workspace: other.id }, 'removed'],
  ]);
  await close();
});
