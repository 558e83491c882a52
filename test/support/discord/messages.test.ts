import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, test } from 'node:test';
import {
  ChannelType,
  type Client,
  GatewayIntentBits,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { type Channel, type LocalDiscord, openLocalDiscord, type Person, text } from './local-discord.ts';
import { logIn } from './log-in.ts';

let discord: LocalDiscord;
let client: Client<true>;
let alice: Person;
let bob: Person;
let channel: Channel;

before(async () => {
  discord = await openLocalDiscord();
  client = await logIn(discord, { intents: [GatewayIntentBits.Guilds] });
  alice = discord.addPerson('alice');
  bob = discord.addPerson('bob', { may: ['ManageGuild'] });
});
after(async () => {
  await client.destroy();
  await discord.close();
});
beforeEach(({ name }) => {
  channel = discord.addChannel(name);
});

async function sendable({ id }: Channel) {
  const fetched = await client.channels.fetch(id);
  assert.ok(fetched?.type === ChannelType.GuildText);
  return fetched;
}

const incident = new SlashCommandBuilder()
  .setName('incident')
  .setDescription('What is known')
  .addStringOption((o) => o.setName('name').setDescription('Which one').setRequired(true).setAutocomplete(true));
const subscribe = new SlashCommandBuilder()
  .setName('subscribe')
  .setDescription('Follow')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .setContexts(InteractionContextType.Guild);

test('a nonce brings the first message back for some minutes', async () => {
  const place = await sendable(channel);
  const send = async (content: string) => (await place.send({ content, nonce: 'al-asad 3', enforceNonce: true })).id;
  const first = await send('once');
  assert.equal(await send('again'), first);
  discord.nonces.enforced = false;
  assert.notEqual(await send('let through'), first);
  discord.nonces.enforced = true;
  discord.advance(5 * 60_000);
  assert.notEqual(await send('much later'), first);
});

test('messages are edited, deleted and continued in threads', async () => {
  const sent = await (await sendable(channel)).send('told');
  await sent.edit('told better');
  const thread = await sent.startThread({ name: 'more of it' });
  await thread.send('inside');
  assert.equal(thread.id, sent.id);
  const forum = await client.channels.fetch(discord.addChannel('forum', { kind: 'forum' }).id);
  assert.ok(forum?.type === ChannelType.GuildForum);
  assert.equal((await forum.threads.create({ name: 'post', message: { content: 'starter' } })).name, 'post');
  assert.deepEqual(discord.shown(channel).map(text), ['told better']);
  await sent.delete();
  assert.deepEqual(discord.shown(channel), []);
  discord.assertClean();
});

test('what the bot can no longer reach is refused, and it is told of it', async () => {
  const place = await sendable(channel);
  discord.allowBot(channel, ['ViewChannel']);
  await assert.rejects(place.send('x'), { code: 50013 });
  const gone = once(client, 'channelDelete');
  discord.deleteChannel(channel);
  await gone;
  await assert.rejects(place.send('x'), { code: 10003 });
  const guild = discord.addGuild('Other');
  const elsewhere = await sendable(discord.addChannel('elsewhere', { guild }));
  const left = once(client, 'guildDelete');
  discord.removeBot(guild);
  await left;
  await assert.rejects(elsewhere.send('x'), { code: 50001 });
});

test('a locked thread stays shut, and a message opens an archived one', async () => {
  const thread = discord.addChannel('thread', { kind: 'thread', parent: channel });
  const fetched = await client.channels.fetch(thread.id);
  assert.ok(fetched?.isThread());
  discord.archiveThread(thread);
  await fetched.send('wakes it');
  assert.equal(thread.archived, false);
  discord.allowBot(thread, ['ViewChannel', 'SendMessagesInThreads']);
  discord.archiveThread(thread, { locked: true });
  await assert.rejects(fetched.send('x'), { code: 50083 });
});

test('commands are listed as registered, keep their ids, and are offered to whom they are meant for', async () => {
  await client.application.commands.set([incident, subscribe]);
  const before = await client.application.commands.fetch();
  const writes = discord.commandWrites.PUT;
  await client.application.commands.set([incident, subscribe]);
  assert.deepEqual([...(await client.application.commands.fetch()).keys()], [...before.keys()]);
  assert.equal(discord.commandWrites.PUT, writes + 1);
  await assert.rejects(alice.types('subscribe', {}, { in: channel }), /lacks the permissions/);
  await assert.rejects(bob.types('subscribe', {}, { in: bob.dm }), /not for direct messages/);
  await assert.rejects(bob.types('incident', {}, { in: channel }), /needs name/);
  await assert.rejects(bob.types('incident', { name: 'x', colour: 'red' }, { in: channel }), /no option colour/);
});

test('a body that Discord would refuse is refused and remembered', async () => {
  const place = await sendable(channel);
  await assert.rejects(place.send({ content: 'x'.repeat(2001) }), { code: 50035 });
  assert.throws(() => discord.assertClean(), /content is longer than 2000/);
  assert.deepEqual(
    discord.violations.map(({ kind }) => kind),
    ['message'],
  );
});
