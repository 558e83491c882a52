import assert from 'node:assert/strict';
import { once } from 'node:events';
import { afterEach, test } from 'node:test';
import { type Client, type ClientOptions, GatewayIntentBits } from 'discord.js';
import { WebSocket } from 'ws';
import { type LocalDiscord, type LocalDiscordOptions, openLocalDiscord } from './local-discord.ts';
import { clientOf, logIn } from './log-in.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

async function open(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await openLocalDiscord(options);
  closing.push(() => discord.close());
  return discord;
}

function client(discord: LocalDiscord, intents: ClientOptions['intents']): Client {
  const made = clientOf(discord, { intents, ws: UNTHROTTLED });
  made.on('error', () => undefined);
  closing.push(() => made.destroy());
  return made;
}

/** By itself the client waits over 5 s between two identifies. */
const UNTHROTTLED = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) };

async function loggedIn(
  discord: LocalDiscord,
  intents: ClientOptions['intents'] = [Guilds, GuildMessages],
): Promise<Client> {
  const made = await logIn(discord, { intents, ws: UNTHROTTLED });
  closing.push(() => made.destroy());
  return made;
}

test('the real client logs in, knows guild and channel, and leaves cleanly', async () => {
  const discord = await open();
  const made = await loggedIn(discord);
  assert.equal(made.guilds.cache.get(discord.guild.id)?.name, 'Newsroom');
  assert.ok(made.channels.cache.get(discord.channel.id)?.isSendable());
  assert.equal(made.user?.id, discord.botId);
  await made.destroy();
  await discord.until(() => (discord.gateway.connected ? null : true), 'the goodbye');
});

test('a token that is not its own gets nowhere', async () => {
  const discord = await open();
  await assert.rejects(client(discord, [Guilds]).login('not.the.token'), { code: 'TokenInvalid' });
  discord.gateway.refuseNext(4004);
  await assert.rejects(client(discord, [Guilds]).login(discord.token), /Authentication failed/);
});

test('intents that do not exist or were not granted are refused', async () => {
  const discord = await open();
  await assert.rejects(client(discord, 1 << 30).login(discord.token), /[Ii]nvalid intents/);
  await assert.rejects(client(discord, [Guilds, MessageContent]).login(discord.token), /disallowed intents/i);
  await loggedIn(await open({ granted: ['MessageContent'] }), [Guilds, MessageContent]);
});

test('what people say reaches the bot as far as its intents go', async () => {
  const discord = await open();
  const alice = discord.addPerson('alice');
  const heard: string[] = [];
  const made = await loggedIn(discord, [Guilds, GuildMessages, DirectMessages]);
  made.on('messageCreate', ({ content }) => heard.push(content));
  alice.says('not meant for it', { in: discord.channel });
  alice.mentions('who did it?', { in: discord.channel });
  alice.writesDm('in private');
  while (heard.length < 3) await once(made, 'messageCreate', { signal: AbortSignal.timeout(2000) });
  assert.deepEqual(heard, ['', `<@${discord.botId}> who did it?`, 'in private']);
});

test('a bot that did not ask for messages is sent none', async () => {
  const discord = await open();
  const alice = discord.addPerson('alice');
  const made = await loggedIn(discord, [Guilds]);
  made.on('messageCreate', () => assert.fail('it did not ask for that'));
  alice.mentions('who did it?', { in: discord.channel });
  const told = once(made, 'channelCreate');
  discord.addChannel('later');
  await told;
});

test('a bot hears nothing from a channel that it may not see', async () => {
  const discord = await open();
  const alice = discord.addPerson('alice');
  const secret = discord.addChannel('secret', { botMay: ['SendMessages'] });
  const made = await loggedIn(discord);
  const heard = once(made, 'messageCreate');
  alice.mentions('behind its back', { in: secret });
  alice.mentions('in front of it', { in: discord.channel });
  assert.match((await heard)[0].content, /in front of it/);
});

const LOST: Readonly<Record<string, (discord: LocalDiscord) => void>> = {
  'the socket is cut': ({ gateway }) => gateway.drop(),
  'Discord asks to reconnect': ({ gateway }) => gateway.askToReconnect(),
  'Discord closes with 4000': ({ gateway }) => gateway.close(4000),
};

for (const [what, lose] of Object.entries(LOST))
  test(`when ${what} the client resumes and hears what it missed`, async () => {
    const discord = await open();
    const alice = discord.addPerson('alice');
    const made = await loggedIn(discord);
    const heard = once(made, 'messageCreate', { signal: AbortSignal.timeout(4000) });
    lose(discord);
    await discord.until(() => (discord.gateway.connected ? null : true), 'the loss');
    alice.mentions('while you were away', { in: discord.channel });
    const [message] = await heard;
    assert.match(message.content, /while you were away/);
    assert.equal(discord.gateway.resumes, 1);
    assert.ok(discord.gateway.connections.every((url) => url.startsWith('/?v=10')));
  });

test('an acknowledged heartbeat keeps the connection, a withheld one ends it', async () => {
  const discord = await open({ heartbeatMs: 30 });
  await loggedIn(discord);
  await discord.until(() => (discord.gateway.heartbeats >= 3 ? true : null), 'three beats');
  assert.equal(discord.gateway.connections.length, 1);
  discord.gateway.withholdsAcks = true;
  await discord.until(() => (discord.gateway.connections.length > 1 ? true : null), 'a new connection');
});

test('a session that is no longer valid begins anew', async () => {
  const discord = await open();
  const made = await loggedIn(discord);
  const readyAgain = once(made, 'shardReady');
  discord.gateway.invalidate(false);
  await readyAgain;
  assert.equal(discord.gateway.received.filter(({ op }) => op === 2).length, 2);
  assert.equal(discord.gateway.resumes, 0);
});

const IDENTIFY = { token: '', intents: 1, properties: { os: 'linux', browser: 'x', device: 'x' } };
const MISUSES: readonly [code: number, what: string, sent: readonly (object | string)[], query?: string][] = [
  [4001, 'an unknown opcode', [{ op: 99, d: null }]],
  [4002, 'something that is no JSON', ['{']],
  [4003, 'a payload before identifying', [{ op: 3, d: {} }]],
  [4004, 'a wrong token', [{ op: 2, d: { ...IDENTIFY, token: 'wrong' } }]],
  [
    4005,
    'a second identify',
    [
      { op: 2, d: IDENTIFY },
      { op: 2, d: IDENTIFY },
    ],
  ],
  [4010, 'a shard that does not exist', [{ op: 2, d: { ...IDENTIFY, shard: [1, 1] } }]],
  [4012, 'another version', [], '?v=6&encoding=json'],
];

for (const [code, what, sent, query = '?v=10&encoding=json'] of MISUSES)
  test(`${what} is closed with ${code}`, async () => {
    const discord = await open();
    const socket = new WebSocket(`${discord.api.replace('http', 'ws').replace('/api', '/')}${query}`);
    socket.on('open', () => {
      for (const one of sent)
        socket.send(JSON.stringify(one).replace('"token":""', `"token":"${discord.token}"`).replaceAll(/^"|"$/g, ''));
    });
    const [closedWith] = await once(socket, 'close');
    assert.equal(closedWith, code);
  });
