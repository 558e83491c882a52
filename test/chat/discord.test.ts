import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { discordChat } from '../../adapters/discord/discord.ts';
import { openLog } from '../../src/log.ts';
import {
  type LocalDiscord,
  type Message,
  openLocalDiscord,
  type Person,
  text,
} from '../support/discord/local-discord.ts';
import { Conversation } from './conversation.ts';
import { LATER, NOW, REPORT, seedsCore } from './seeds-core.ts';

type Scene = { readonly discord: LocalDiscord; readonly ann: Person; readonly bob: Person };

/** The bot with the seeds on a local Discord; Ann may manage the server, Bob may not. */
async function aScene(t: TestContext): Promise<Scene> {
  const discord = await openLocalDiscord();
  const chat = discordChat({
    token: discord.token,
    apiUrl: discord.api,
    log: openLog('silent'),
    now: () => Date.parse(NOW),
  });
  await chat.start(await seedsCore(t));
  t.after(async () => {
    await chat.stop();
    await discord.close();
  });
  return { discord, ann: discord.addPerson('ann', { may: ['ManageGuild'] }), bob: discord.addPerson('bob') };
}

const TYPED: readonly (readonly [command: string, fields: Record<string, string>])[] = [
  ['incident', { name: 'al-asad' }],
  ['incident', { name: 'al-asad', question: 'who claimed it?' }],
  ['incident', { name: 'al-asad', question: 'how many dead?' }],
  ['incident', { name: 'al-asad', question: 'why 5 and 7?' }],
  ['incident', { name: 'al-asad', as_of: '2024-08-06 18:00 UTC' }],
  ['changes', { name: 'al-asad' }],
  ['changes', { since: '2024-08-11' }],
  ['incidents', { words: 'iraq' }],
  ['incident', { name: 'killing' }],
  ['incident', { name: 'atlantis' }],
  ['subscribe', { what: 'al-asad', how: 'digest weekly mon 09:00 Europe/London' }],
  ['digest', { when: 'hourly' }],
  ['subscriptions', {}],
  ['help', {}],
];

test('what people type in a channel is answered as the seeds have it', async (t) => {
  const { discord, ann } = await aScene(t);
  const told = new Conversation('discord');
  for (const [command, fields] of TYPED) {
    const { answer } = await ann.types(command, fields, { in: discord.channel });
    told.note([command, ...Object.values(fields)].join(' '), text(await answer()));
  }
  const added = await ann.types('add', { report: REPORT }, { in: discord.channel });
  told.note('add', text(await added.answer()));
  const { message } = ann.says(LATER, { in: discord.channel });
  const pointed = text(await (await ann.picks('Add as report', message)).answer());
  // The address of a message has its number in it, and so the moment of the test.
  told.note('add as report', pointed.replace(/Report [0-9a-f]{12}/u, 'Report of that message'));
  const card = discord.calls.find(({ method, path }) => method === 'PATCH' && path.includes('@original'));
  told.noteBody('card', card?.body);
  discord.assertClean();
  told.compare();
});

test('names are offered while they are typed', async (t) => {
  const { discord, bob } = await aScene(t);
  await (await bob.types('incidents', {}, { in: discord.channel })).answer();
  const offered = await bob.completes('incident', 'name', 'al-as', { in: discord.channel });
  assert.equal(offered[0]?.value, 'al-asad-2024-08-05');
});

const saying =
  (words: RegExp) =>
  (message: Message): boolean =>
    words.test(text(message));

test('a shared card is spoken about by reply, button and form', async (t) => {
  const { discord, ann, bob } = await aScene(t);
  const { channel } = discord;
  const card = await (await ann.types('incident', { name: 'al-asad' }, { in: channel })).answer();
  await ann.presses('Share', card);
  const shared = await discord.awaitMessage(channel, saying(/Wounded/), { to: bob });
  const follow = await bob.mentions('who did it?', { in: channel, replyTo: shared }).answer();
  assert.match(text(follow), /Islamic Resistance in Iraq/);

  const { modal } = await bob.presses('Ask', shared);
  const answer = await (await bob.submits(modal!, 'how many wounded?')).answer();
  assert.match(text(answer), /5–7/);
  const quotes = await (await bob.presses('Quotes', shared)).answer();
  assert.doesNotMatch(text(quotes), /This figure is wrong/);
  discord.assertClean();
});

test('who may strikes a figure with a reason, and takes that back', async (t) => {
  const { discord, ann } = await aScene(t);
  const { channel } = discord;
  const card = await (await ann.types('incident', { name: 'al-asad' }, { in: channel })).answer();
  const quotes = await (await ann.presses('Quotes', card)).answer();
  const { modal } = await ann.chooses(
    'This figure is wrong',
    'wounded: as many as 7, US defence officials to AP',
    quotes,
  );
  const struck = await (await ann.submits(modal!, 'AP took it back')).answer();
  assert.match(text(struck), /AP took it back \(ann\)/);
  const after = await (await ann.types('incident', { name: 'al-asad' }, { in: channel })).answer();
  assert.match(text(after), /struck by ann: as many as 7/);
  const taken = await (await ann.presses('Undo', struck)).answer();
  assert.match(text(taken), /Taken back/);
  discord.assertClean();
});

test('a direct message needs no command, and remembers what was spoken of', async (t) => {
  const { bob } = await aScene(t);
  assert.match(text(await bob.writesDm('al-asad').answer()), /Wounded/);
  assert.match(text(await bob.writesDm('how many dead?').answer()), /don’t say/);
});
