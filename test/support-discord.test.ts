import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  ActionRowBuilder,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  type Client,
  ContainerBuilder,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import {
  type Channel,
  type LocalDiscord,
  openLocalDiscord,
  type Person,
  text,
} from './support/discord/local-discord.ts';
import { logIn } from './support/discord/log-in.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
let discord: LocalDiscord;
let client: Client<true>;
let alice: Person;
let bob: Person;
let channel: Channel;
/** What the bot of this file does about an interaction. */
let react: (interaction: Interaction) => Promise<unknown>;
let reacted: Promise<unknown>;

before(async () => {
  discord = await openLocalDiscord({ acknowledgeMs: 300 });
  client = await logIn(discord, { intents: [Guilds, GuildMessages, DirectMessages] });
  client.on('interactionCreate', (interaction) => {
    reacted = react(interaction);
    reacted.catch(() => undefined);
  });
  client.on('messageCreate', (message) =>
    message.author.bot ? undefined : message.reply(`heard: ${message.cleanContent}`),
  );
  await client.application.commands.set([incident]);
});
after(async () => {
  await client.destroy();
  await discord.close();
});

beforeEach(({ name }) => {
  alice = discord.addPerson('alice');
  bob = discord.addPerson('bob');
  channel = discord.addChannel(name);
  react = async () => undefined;
});

const incident = new SlashCommandBuilder()
  .setName('incident')
  .setDescription('What is known')
  .addStringOption((o) => o.setName('name').setDescription('Which one').setRequired(true).setAutocomplete(true))
  .addStringOption((o) => o.setName('question').setDescription('What to ask'))
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
const V2 = MessageFlags.IsComponentsV2;
const paragraph = (content: string) => new TextDisplayBuilder().setContent(content);
const buttons = () =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    ['Quotes', 'Ask'].map((label) =>
      new ButtonBuilder().setCustomId(label.toLowerCase()).setLabel(label).setStyle(ButtonStyle.Secondary),
    ),
  );
const menu = () =>
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('menu')
      .setPlaceholder('Which attack?')
      .addOptions({ label: 'Al-Asad', value: 'incident al-asad' }, { label: 'Tower 22', value: 'incident tower-22' }),
  );
const form = () =>
  new ModalBuilder()
    .setCustomId('ask al-asad')
    .setTitle('Ask')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Question')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short).setMaxLength(20),
        ),
    );

test('a command is answered after thinking, for one person only', async () => {
  react = async (i) => {
    if (!i.isChatInputCommand()) return;
    await i.deferReply({ flags: MessageFlags.Ephemeral });
    assert.equal(text(discord.shown(channel, { to: alice }).at(-1)!), 'sitrep is thinking…');
    const card = new ContainerBuilder().addTextDisplayComponents(paragraph(`**${i.options.getString('name', true)}**`));
    await i.editReply({ flags: V2, components: [card, buttons()] });
  };
  const typed = await alice.types('incident', { name: 'al-asad' }, { in: channel });
  assert.equal(typed.type, 5);
  assert.ok(typed.afterMs < 300);
  assert.equal(text(await typed.answer()), '**al-asad**\n[Quotes] [Ask]');
  assert.equal(discord.shown(channel, { to: alice }).length, 1);
  assert.deepEqual(discord.shown(channel, { to: bob }), []);
  assert.deepEqual(discord.shown(channel), []);
  discord.assertClean();
});

test('typing into an option gives the choices for it', async () => {
  react = async (i) =>
    i.isAutocomplete() ? i.respond([{ name: `${i.options.getFocused()}…`, value: 'al-asad' }]) : null;
  assert.deepEqual(await alice.completes('incident', 'name', 'al', { in: channel }), [
    { name: 'al…', value: 'al-asad' },
  ]);
  await assert.rejects(alice.completes('incident', 'question', 'who', { in: channel }), /does not complete/);
});

test('a button opens a form, and the form is answered', async () => {
  const message = await posted({ content: 'card', components: [buttons()] });
  react = async (i) => {
    if (i.isButton()) await i.showModal(form());
    if (i.isModalSubmit())
      await i.reply({ content: `asked: ${i.fields.getTextInputValue('text')}`, flags: MessageFlags.Ephemeral });
  };
  const { modal } = await alice.presses('Ask', message);
  assert.equal(text(modal!), 'Ask\nQuestion: […]');
  assert.deepEqual(discord.modals(alice), [modal]);
  assert.deepEqual(discord.modals(bob), []);
  await assert.rejects(alice.submits(modal!, 'x'.repeat(21)), /Question cannot be sent/);
  assert.equal(text(await (await alice.submits(modal!, 'who?')).answer()), 'asked: who?');
  assert.deepEqual(discord.modals(alice), []);
  await assert.rejects(alice.presses('Share', message), /no button Share/);
});

test('a choice in a menu changes the message that it stands in', async () => {
  const message = await posted({ content: 'several', components: [menu()] });
  assert.equal(text(message), 'several\n[Which attack?: Al-Asad | Tower 22]');
  react = async (i) => {
    if (!i.isStringSelectMenu()) return;
    await i.deferUpdate();
    await i.editReply({ content: i.values[0]!, components: [] });
  };
  const chosen = await bob.chooses('Which attack?', 'Tower 22', message);
  assert.equal(chosen.type, 6);
  assert.equal(await chosen.answer(), message);
  assert.equal(text(message), 'incident tower-22');
});

test('people are answered where they write', async () => {
  assert.match(text(await alice.mentions('who did it?', { in: channel }).answer()), /^heard: @sitrep who did it\?$/);
  const { message } = bob.says('not for the bot', { in: channel });
  assert.equal(text(await alice.writesDm('and here?').answer()), 'heard: and here?');
  const card = await discord.awaitMessage(channel);
  assert.equal(text(await bob.says('and that?', { in: channel, replyTo: card }).answer()), 'heard: and that?');
  assert.equal(text(await discord.awaitMessage(channel, ({ replyTo }) => replyTo === message)), 'heard: ');
});

test('a bot that is late is told so, and so is the person', async () => {
  react = async (i) => {
    await discord.until(() => (discord.interactions.at(-1)?.late ? true : null), 'the deadline');
    if (i.isChatInputCommand()) await i.deferReply();
  };
  const typed = alice.types('incident', { name: 'x' }, { in: channel });
  await assert.rejects(typed, /^Error: The application did not respond$/);
  await assert.rejects(reacted, { code: 10062 });
  assert.deepEqual(discord.shown(channel, { to: alice }), []);
});

test('only one answer counts, follow-ups come after it, and the token runs out', async () => {
  react = async (i) => {
    if (!i.isChatInputCommand()) return;
    const path = `/interactions/${i.id}/${i.token}/callback` as const;
    await i.reply({ content: 'first', flags: MessageFlags.Ephemeral });
    await assert.rejects(client.rest.post(path, { body: { type: 5 }, auth: false }), { code: 40060 });
    await i.followUp({ content: 'with a file', files: [{ attachment: Buffer.from('%PDF-1.4'), name: 'brief.pdf' }] });
    discord.advance(15 * 60_000 + 1);
    await assert.rejects(i.followUp('too late'), { code: 50027 });
  };
  const typed = await alice.types('incident', { name: 'x' }, { in: channel });
  const file = await discord.awaitMessage(channel, ({ files }) => files.length > 0);
  assert.equal(text(file), 'with a file\n(file brief.pdf)');
  await reacted;
  assert.equal(text(await typed.answer()), 'first');
});

test('the first follow-up takes the place of "thinking" and stays as hidden', async () => {
  react = async (i) => {
    if (!i.isChatInputCommand()) return;
    await i.deferReply({ flags: MessageFlags.Ephemeral });
    await i.followUp('no longer thinking');
  };
  assert.equal(
    text(await (await alice.types('incident', { name: 'x' }, { in: channel })).answer()),
    'no longer thinking',
  );
  assert.deepEqual(discord.shown(channel), []);
});

async function sendable({ id }: Channel) {
  const fetched = await client.channels.fetch(id);
  assert.ok(fetched?.type === ChannelType.GuildText);
  return fetched;
}

async function posted(body: Parameters<Awaited<ReturnType<typeof sendable>>['send']>[0]) {
  const { id } = await (await sendable(channel)).send(body);
  return discord.awaitMessage(channel, (message) => message.id === id);
}
