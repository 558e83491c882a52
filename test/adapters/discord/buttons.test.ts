import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  type Acknowledged,
  type Channel,
  type Message,
  type Person,
  text,
} from '../../support/discord/local-discord.ts';
import { echo } from './fake-core.ts';
import { openBot, type Stage } from './open-bot.ts';

let stage: Stage;
let reader: Person;
let channel: Channel;
let channels = 0;
before(async () => {
  stage = await openBot();
  reader = stage.discord.addPerson('Rita', { may: ['ManageGuild'] });
});
beforeEach(() => {
  channels += 1;
  channel = stage.discord.addChannel(`channel-${channels}`);
});
after(() => stage.close());

const EPHEMERAL = 64;
const isHidden = ({ flags }: Message): boolean => (flags & EPHEMERAL) !== 0;
const titleOf = (message: Message): string => text(message).split('\n')[0]!.replace('## Asked: ', '');
/** A hidden card about the north. */
const card = async (): Promise<Message> =>
  (await reader.types('incident', { name: 'north' }, { in: channel })).answer();
const lastAsked = () => stage.core.asked.at(-1)!;
/** The last that Discord was told before the core was asked. */
const wasAcknowledgedFirst = ({ interaction: { id } }: Acknowledged): boolean =>
  lastAsked().after.at(-1)!.startsWith(`POST /interactions/${id}/`);

test('a button asks its sentence, and the answer stands beside the card', async () => {
  const shown = await card();
  const before = text(shown);
  const pressed = await reader.presses('Quotes', shown);
  const quotes = await pressed.answer();
  assert.equal(pressed.type, 5);
  assert.ok(wasAcknowledgedFirst(pressed));
  assert.equal(lastAsked().text, 'quotes north');
  assert.deepEqual([titleOf(quotes), isHidden(quotes)], ['quotes north', true]);
  assert.notEqual(quotes, shown);
  assert.equal(text(shown), before);
});

test('a button for everybody is answered to everybody', async () => {
  const message = await (await reader.presses('Follow', await card())).answer();
  assert.deepEqual([titleOf(message), isHidden(message)], ['subscribe north', false]);
});

test('a choice in a menu asks its sentence', async () => {
  const chosen = await reader.chooses('Read one', 'wounded: The Example Times', await card());
  const message = await chosen.answer();
  assert.ok(wasAcknowledgedFirst(chosen));
  assert.deepEqual([titleOf(message), isHidden(message)], ['quote r1 0', true]);
});

test('a sentence that needs more opens a form, unasked; what is filled in completes it', async () => {
  const asked = stage.core.asked.length;
  const opened = await reader.presses('Ask', await card());
  assert.equal(opened.type, 9);
  assert.equal(stage.core.asked.length, asked + 1, 'only the card was asked for');
  assert.match(
    text(opened.modal!),
    /^Ask about this incident, which has a title t…\nWhy\? Everybody who reads the briefing sees t…: /u,
  );
  assert.equal(
    (opened.body as { data: { components: { description: string }[] } }).data.components[0]!.description,
    'Why? Everybody who reads the briefing sees this',
  );
  const submitted = await reader.submits(opened.modal!, '  who did it? ');
  const message = await submitted.answer();
  assert.equal(submitted.type, 5);
  assert.ok(wasAcknowledgedFirst(submitted));
  assert.deepEqual([titleOf(message), isHidden(message)], ['ask north who did it?', true]);
});

test('the next page takes the place of the hidden one; of a message for all it stands beside it', async () => {
  const shown = await card();
  const pressed = await reader.presses('3 more lines', shown);
  assert.equal(await pressed.answer(), shown);
  assert.ok(wasAcknowledgedFirst(pressed));
  assert.deepEqual([pressed.type, titleOf(shown)], [6, 'more 2 north']);
  const visible = await (await reader.types('incident', { name: 'north', share: true }, { in: channel })).answer();
  const beside = await (await reader.presses('3 more lines', visible)).answer();
  assert.deepEqual([titleOf(visible), titleOf(beside), isHidden(beside)], ['share north', 'more 2 share north', true]);
});

test('sharing posts a message of the channel that can be replied to, once however often it is pressed', async () => {
  const shown = await card();
  const pressed = await reader.presses('Share', shown);
  const message = await stage.discord.awaitMessage(channel);
  assert.ok(wasAcknowledgedFirst(pressed));
  assert.deepEqual([pressed.type, titleOf(message), message.interaction], [6, 'share north', null]);
  const told = await stage.core.until((core) => core.told.find((one) => one.message === message.id));
  assert.deepEqual([told.about, told.at.id], ['north', channel.id]);
  assert.equal(titleOf(shown), 'north', 'what was shared stays where it is');
  await reader.presses('Share', shown);
  await stage.core.until((core) => core.told.filter((one) => one.message === message.id)[1]);
  assert.equal(stage.discord.shown(channel).length, 1);
});

test('where the bot may not post, what is shared is an answer that everybody sees', async () => {
  const shown = await card();
  stage.discord.allowBot(channel, ['ViewChannel']);
  await reader.presses('Share', shown);
  const message = await stage.discord.awaitMessage(channel);
  assert.equal(titleOf(message), 'share north');
  assert.ok(message.interaction);
  assert.ok(await stage.core.until((core) => core.told.find((one) => one.message === message.id)));
});

test('a share that fails is said to whoever pressed, and to nobody else', async () => {
  const shown = await card();
  stage.core.answer = () => Promise.reject(new Error('broken'));
  await reader.presses('Share', shown);
  const message = await stage.discord.awaitMessage(channel, (one) => one !== shown, { to: reader });
  stage.core.answer = (request) => echo(request.text);
  assert.match(text(message), /^Something went wrong here; it is noted \(reference [\da-f]{8}\)\.$/u);
  assert.ok(isHidden(message));
});

test('so is one that Discord refuses', async () => {
  const shown = await card();
  stage.discord.failNext('POST /channels/*/messages', 'invalid form body');
  await reader.presses('Share', shown);
  const message = await stage.discord.awaitMessage(channel, (one) => one !== shown, { to: reader });
  assert.match(text(message), /^Something went wrong here/u);
  assert.ok(isHidden(message));
});

test('an answer whose sentence no button can carry is shared as it stands there, without its buttons', async () => {
  const question = `who did it, ${'and why '.repeat(20)}?`.trim();
  const shown = await (await reader.types('incident', { name: 'north', question }, { in: channel })).answer();
  const asked = stage.core.asked.length;
  await reader.presses('Share', shown);
  const message = await stage.discord.awaitMessage(channel);
  assert.equal(text(message), text(shown).split('\n[')[0]);
  assert.equal(stage.core.asked.length, asked);
});

test('in a direct message everything works as in a server', async () => {
  channel = reader.dm;
  const shown = await card();
  await (await reader.presses('Quotes', shown)).answer();
  assert.equal(lastAsked().request.at.workspace, null);
  await reader.presses('Share', shown);
  assert.equal(titleOf(await stage.discord.awaitMessage(channel)), 'share north');
});
