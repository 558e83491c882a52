import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { discordChat } from '../../../adapters/discord/discord.ts';
import { SendFailure, type Target } from '../../../src/chat.ts';
import { openLog } from '../../../src/log.ts';
import { type Channel, text, waiting } from '../../support/discord/local-discord.ts';
import { openBot, type Stage } from './open-bot.ts';
import { CARD } from './posts.ts';

let stage: Stage;
before(async () => {
  stage = await openBot();
});
after(() => stage.close());

const toward = ({ id, guild }: Channel, key: string, more: Partial<Target> & { under?: string } = {}): Target => {
  const { under = null, ...rest } = more;
  return { at: { platform: 'discord', workspace: guild?.id ?? null, id, under }, key, ...rest };
};
const failing = async (work: Promise<unknown>): Promise<SendFailure> => {
  const error = await work.then(
    () => assert.fail('nothing failed'),
    (failure: unknown) => failure,
  );
  assert.ok(error instanceof SendFailure, String(error));
  return error;
};
const POST = 'POST /channels/*/messages';
const callsOf = (method: string): number => stage.discord.calls.filter((call) => call.method === method).length;

test('a post stands in a channel once for the same key, also when it is put twice', async () => {
  const channel = stage.discord.addChannel('once');
  const first = await stage.chat.put(CARD, toward(channel, 'k1'));
  assert.equal(await stage.chat.put(CARD, toward(channel, 'k1')), first);
  assert.notEqual(await stage.chat.put(CARD, toward(channel, 'k2')), first);
  assert.equal(stage.discord.shown(channel).length, 2);
  const body = stage.discord.calls.findLast(({ path }) => path.endsWith('/messages'))!.body as Record<string, unknown>;
  assert.equal(body.enforce_nonce, true);
  assert.deepEqual(body.allowed_mentions, { parse: [], replied_user: false });
});

test('a bot that was started again does not post again what it had posted', async () => {
  const { discord, core } = stage;
  const channel = discord.addChannel('restarted');
  const first = await stage.chat.put(CARD, toward(channel, 'k'));
  const again = discordChat({ token: discord.token, apiUrl: discord.api, log: openLog('silent'), now: () => 0 });
  await again.start(core);
  assert.equal(await again.put(CARD, toward(channel, 'k')), first);
  assert.equal(await again.find(toward(channel, 'k')), first);
  await again.stop();
});

test('the same key in two channels is two posts', async () => {
  const channels = ['left', 'right'].map((name) => stage.discord.addChannel(name));
  for (const channel of channels) await stage.chat.put(CARD, toward(channel, 'both'));
  for (const channel of channels) assert.equal(stage.discord.shown(channel).length, 1);
});

test('a reply hangs under its message, an edit takes its place', async () => {
  const channel = stage.discord.addChannel('under');
  const first = await stage.chat.put(CARD, toward(channel, 'a'));
  const reply = await stage.chat.put(CARD, toward(channel, 'b', { under: first, loud: true }));
  assert.equal(stage.discord.shown(channel).find(({ id }) => id === reply)!.replyTo!.id, first);
  assert.equal(await stage.chat.put({ ...CARD, title: 'Anew' }, toward(channel, 'c', { edit: first })), first);
  assert.match(text(stage.discord.shown(channel)[0]!), /^## Anew\n/u);
});

test('where the bot may not read the history, and so not reply, the reply is a message of its own', async () => {
  const channel = stage.discord.addChannel('no replies');
  const first = await stage.chat.put(CARD, toward(channel, 'a'));
  stage.discord.allowBot(channel, ['ViewChannel', 'SendMessages']);
  const reply = await stage.chat.put(CARD, toward(channel, 'b', { under: first }));
  assert.equal(stage.discord.shown(channel).find(({ id }) => id === reply)!.replyTo, null);
});

test('what got lost on the way is found by its key, or not at all', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('lost');
  for (const [k, fault] of (['no answer, but done', 'connection lost, but done'] as const).entries()) {
    discord.failNext(POST, fault);
    assert.equal((await failing(chat.put(CARD, toward(channel, `lost ${k}`)))).kind, 'unsure', fault);
    const found = await chat.find(toward(channel, `lost ${k}`));
    assert.equal(found, discord.shown(channel).at(-1)!.id);
  }
  discord.failNext(POST, 'no answer');
  assert.equal((await failing(chat.put(CARD, toward(channel, 'never')))).kind, 'unsure');
  assert.equal(await chat.find(toward(channel, 'never')), null);
});

test('an edit that got lost is found only where the new version stands', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('lost edits');
  const message = await chat.put(CARD, toward(channel, 'v1'));
  for (const [fault, found] of [
    ['no answer', null],
    ['no answer, but done', message],
  ] as const) {
    discord.failNext('PATCH /channels/*/messages/*', fault);
    const edit = toward(channel, 'v2', { edit: message });
    assert.equal((await failing(chat.put({ ...CARD, title: 'v2' }, edit))).kind, 'unsure');
    assert.equal(await chat.find(edit), found, fault);
  }
});

test('where nothing can be read, nothing can be looked for', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('blind');
  await chat.put(CARD, toward(channel, 'k'));
  discord.allowBot(channel, ['ViewChannel', 'SendMessages']);
  assert.equal(await chat.find(toward(channel, 'k')), null);
  discord.allowBot(channel, []);
  assert.equal(await chat.find(toward(channel, 'k')), null);
  discord.failNext('GET /channels/*/messages', 'unavailable');
  assert.equal((await failing(chat.find(toward(channel, 'k')))).kind, 'later');
});

test('each refusal says what to do about it', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('refusing');
  for (const [fault, kind] of [
    ['unknown channel', 'place_gone'],
    ['missing access', 'forbidden'],
    ['missing permissions', 'forbidden'],
    ['cannot dm', 'forbidden'],
    ['archived thread', 'forbidden'],
    ['unknown message', 'message_gone'],
    ['reply to a gone message', 'message_gone'],
    ['invalid form body', 'refused'],
    ['server error', 'unsure'],
    ['bad gateway', 'unsure'],
    ['unavailable', 'later'],
    ['no answer', 'unsure'],
    ['connection lost', 'unsure'],
  ] as const) {
    discord.failNext(POST, fault);
    const failure = await failing(chat.put(CARD, toward(channel, fault)));
    assert.equal(failure.kind, kind, fault);
    assert.doesNotMatch(failure.message, /https?:|Rocket/u, 'neither an address nor what was posted');
  }
});

test('places that are really gone or locked', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('real');
  const gone = discord.addChannel('gone');
  const thread = discord.addChannel('locked', { kind: 'thread', parent: channel });
  const message = await chat.put(CARD, toward(channel, 'one'));
  discord.deleteChannel(gone);
  assert.equal((await failing(chat.put(CARD, toward(gone, 'k')))).kind, 'place_gone');
  discord.allowBot(thread, ['ViewChannel', 'SendMessagesInThreads']);
  discord.archiveThread(thread, { locked: true });
  assert.equal((await failing(chat.put(CARD, toward(thread, 'k')))).kind, 'forbidden');
  const forum = discord.addChannel('forum', { kind: 'forum' });
  assert.equal((await failing(chat.put(CARD, toward(forum, 'k')))).kind, 'forbidden');
  const reader = discord.addPerson('Rita');
  reader.deletes(discord.shown(channel)[0]!);
  assert.equal((await failing(chat.put(CARD, toward(channel, 'k', { edit: message })))).kind, 'message_gone');
  assert.equal((await failing(chat.put(CARD, toward(channel, 'k', { under: message })))).kind, 'message_gone');
});

test('discord.js does not retry: one put is one call, whatever comes back', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('once only');
  for (const fault of ['unavailable', 'no answer', 'connection lost', 'rate limit shared'] as const) {
    discord.failNext(POST, fault);
    const before = callsOf('POST');
    await failing(chat.put(CARD, toward(channel, fault)));
    assert.equal(callsOf('POST') - before, 1, fault);
  }
});

test('a 429 is not waited out but handed back with its seconds', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('slow');
  discord.failNext(POST, waiting('rate limit shared', 7));
  const failure = await failing(chat.put(CARD, toward(channel, 'k')));
  assert.deepEqual([failure.kind, failure.afterSeconds >= 7 && failure.afterSeconds <= 8], ['later', true]);
});

test('a 401 does not make the bot mute: the token is not forgotten', async () => {
  const { discord, chat } = stage;
  const channel = discord.addChannel('unauthorized');
  discord.failNext(POST, 'unauthorized');
  assert.deepEqual((await failing(chat.put(CARD, toward(channel, 'k')))).kind, 'later');
  assert.ok(await chat.put(CARD, toward(channel, 'k')));
});

test('a role that asked for it is pinged below the card, and nobody else', async () => {
  const channel = stage.discord.addChannel('pinged');
  await stage.chat.put(CARD, toward(channel, 'p', { pings: ['<@&123456789012345678>', '@everyone'] }));
  const body = stage.discord.calls.findLast(({ path }) => path.endsWith('/messages'))!.body as Record<string, unknown>;
  assert.deepEqual(body.allowed_mentions, { parse: [], roles: ['123456789012345678'] });
  assert.match(JSON.stringify(body.components), /<@&123456789012345678>/);
  assert.equal(await stage.chat.find(toward(channel, 'p')), stage.discord.shown(channel)[0]?.id);
});
