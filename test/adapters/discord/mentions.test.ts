import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Message, type Person, text } from '../../support/discord/local-discord.ts';
import { openBot, type Stage } from './open-bot.ts';

let stage: Stage;
let reader: Person;
before(async () => {
  stage = await openBot();
  reader = stage.discord.addPerson('Rita');
});
after(() => stage.close());

const titleOf = (message: Message): string => text(message).split('\n')[0]!;
const lastAsked = () => stage.core.asked.at(-1)!;

test('a mention is answered with a reply that pings nobody, after the bot showed that it is typing', async () => {
  const { discord, core } = stage;
  const { answer, message: question } = reader.mentions('who did it?', { in: discord.channel });
  const message = await answer();
  assert.equal(titleOf(message), '## Asked: who did it?');
  const call = discord.calls.find(({ method, path }) => method === 'POST' && path.endsWith('/messages'))!;
  const body = call.body as Record<string, unknown>;
  assert.deepEqual(body.allowed_mentions, { parse: [], replied_user: false });
  assert.deepEqual(body.message_reference, { message_id: question.id, fail_if_not_exists: false });
  const paths = discord.calls.map(({ path }) => path);
  assert.ok(
    paths.findIndex((path) => path.endsWith('/typing')) < paths.findIndex((path) => path.endsWith('/messages')),
  );
  const { asker, at, hidden } = lastAsked().request;
  assert.deepEqual([asker.id, asker.name, hidden], [reader.id, 'Rita', false]);
  assert.deepEqual(at, { platform: 'discord', workspace: discord.guild.id, id: discord.channel.id, under: null });
  const told = await core.until((one) => one.told.find((post) => post.message === message.id));
  assert.equal(told.about, 'north');
});

test('a mention that replies to a briefing hangs under it', async () => {
  const { discord } = stage;
  const briefing = await (
    await reader.types('incident', { name: 'north', share: true }, { in: discord.channel })
  ).answer();
  const message = await reader.mentions('how many?', { in: discord.channel, replyTo: briefing }).answer();
  assert.equal(titleOf(message), '## Asked: how many?');
  assert.equal(lastAsked().request.at.under, briefing.id);
});

test('in a direct message no mention is needed, also in the first one that discord.js sees of a channel', async () => {
  const stranger = stage.discord.addPerson('Sam');
  const message = await stranger.writesDm('north').answer();
  assert.equal(titleOf(message), '## Asked: north');
  const { at, asker } = lastAsked().request;
  assert.deepEqual(at, { platform: 'discord', workspace: null, id: stranger.dm.id, under: null });
  assert.deepEqual([asker.mayRule, asker.mayFollow], [false, true]);
});

test('a mention without words asks for help', async () => {
  await reader.mentions('', { in: stage.discord.channel }).answer();
  assert.equal(lastAsked().text, 'help');
});

test('a reply to a message of the bot needs no mention', async () => {
  const { discord } = stage;
  const briefing = await reader.mentions('north', { in: discord.channel }).answer();
  const message = await reader.says('who did it?', { in: discord.channel, replyTo: briefing }).answer();
  assert.equal(titleOf(message), '## Asked: who did it?');
  assert.equal(lastAsked().request.at.under, briefing.id);
});

test('a mention of the role that is the bot’s own is answered with help: Discord keeps its words back', async () => {
  const { discord } = stage;
  await reader.says(`<@&${discord.guild.botRole}> who did it?`, { in: discord.channel }).answer();
  assert.equal(lastAsked().text, 'help');
});

test('what is not meant for the bot is none of its business', async () => {
  const { discord, core } = stage;
  const briefing = await (
    await reader.types('incident', { name: 'north', share: true }, { in: discord.channel })
  ).answer();
  const asked = core.asked.length;
  reader.says('who did it?', { in: discord.channel });
  reader.says('@everyone who did it?', { in: discord.channel });
  reader.says('look at this', { in: discord.channel, replyTo: briefing, silently: true });
  const said = reader.says('so it was', { in: discord.channel });
  reader.says('indeed', { in: discord.channel, replyTo: said.message });
  await reader.mentions('the last one', { in: discord.channel }).answer();
  assert.deepEqual(
    core.asked.slice(asked).map((one) => one.text),
    ['the last one'],
  );
});

test('a mention in a thread is answered in the thread', async () => {
  const { discord } = stage;
  const thread = discord.addChannel('talk', { kind: 'thread', parent: discord.channel });
  await reader.mentions('how many?', { in: thread }).answer();
  assert.equal(lastAsked().request.at.id, thread.id);
});

test('a question that is deleted meanwhile is answered all the same', async () => {
  const { discord, core } = stage;
  const channel = discord.addChannel('fleeting');
  const { promise, resolve } = Promise.withResolvers<void>();
  const { answer } = core;
  core.answer = async (request) => {
    await promise;
    return answer(request);
  };
  const asked = core.asked.length;
  const { message: question } = reader.mentions('who?', { in: channel });
  await core.until((one) => one.asked.at(asked));
  reader.deletes(question);
  resolve();
  const message = await discord.awaitMessage(channel);
  core.answer = answer;
  assert.equal(titleOf(message), '## Asked: who?');
});
