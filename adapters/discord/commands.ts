import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  SlashCommandBuilder,
  type SlashCommandOptionsOnlyBuilder,
  type SlashCommandStringOption,
} from 'discord.js';
import { NEWS } from '../../src/model/subscription.ts';

const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** The commands that people find under "/". Where no role may follow, Discord shows the following ones to managers only. */
export function commandsOf(followRole: string | undefined): RESTPostAPIApplicationCommandsJSONBody[] {
  const managers = followRole === undefined ? PermissionFlagsBits.ManageGuild : null;
  const asking = [incident(), incidents(), changes(), help()].map((command) =>
    command.setContexts(Guild, BotDM, PrivateChannel).setIntegrationTypes(GuildInstall, UserInstall),
  );
  // Updates are posted by the bot itself, so it must be a member: whoever only brought it along cannot follow.
  const following = [subscribe(), digest(), ...held()].map((command) =>
    command.setContexts(Guild, BotDM).setIntegrationTypes(GuildInstall).setDefaultMemberPermissions(managers),
  );
  const others = [add(), undo(), subscriptions()].map((command) =>
    command.setContexts(Guild, BotDM).setIntegrationTypes(GuildInstall),
  );
  const pointing = new ContextMenuCommandBuilder()
    .setName(ADD_MESSAGE)
    .setType(ApplicationCommandType.Message)
    .setContexts(Guild, BotDM)
    .setIntegrationTypes(GuildInstall);
  return [...asking, ...following, ...others, pointing].map((command) => command.toJSON());
}

type Command = SlashCommandOptionsOnlyBuilder;
const command = (name: string, description: string): SlashCommandBuilder =>
  new SlashCommandBuilder().setName(name).setDescription(description);

/** In the menu of a message, under Apps. */
export const ADD_MESSAGE = 'Add as report';
const LONGEST_REPORT = 6000;
const LONGEST_QUESTION = 300;
const LONGEST_NAME = 100;

const field = (name: string, description: string) => (option: SlashCommandStringOption) =>
  option.setName(name).setDescription(description).setMaxLength(LONGEST_NAME);
const offered = (name: string, description: string) => (option: SlashCommandStringOption) =>
  field(name, description)(option).setAutocomplete(true);

function incident(): Command {
  return command('incident', 'The briefing of an incident, or the answer to a question about it')
    .addStringOption((option) => offered('name', 'Its name, or part of it')(option).setRequired(true))
    .addStringOption((option) =>
      field('question', 'Who did it? How many were wounded?')(option).setMaxLength(LONGEST_QUESTION),
    )
    .addStringOption(field('as_of', 'What was out by then: 2024-08-06 18:00 UTC'))
    .addBooleanOption((option) =>
      option.setName('share').setDescription('Show the answer to everybody in the channel'),
    );
}

const incidents = (): Command =>
  command('incidents', 'The incidents that fit').addStringOption(
    field('words', 'A place, a group, a name; empty for all'),
  );

const changes = (): Command =>
  command('changes', 'What changed: a handover over one incident or all')
    .addStringOption(offered('name', 'The incident; empty for all'))
    .addStringOption(field('since', 'From when on: 19:00, 12 hours, 2024-08-06 18:00 UTC'));

const subscribe = (): Command =>
  command('subscribe', 'Post what changes in this channel')
    .addStringOption((option) =>
      field('what', 'An incident, all, place:iraq or actor:hezbollah')(option).setRequired(true),
    )
    .addStringOption(only)
    .addStringOption(field('how', 'digest daily 08:00 Europe/London, ping @duty'));

const only = (option: SlashCommandStringOption) =>
  field('only', 'Of the news only that')(option).setChoices(NEWS.map((news) => ({ name: news, value: news })));

const HELD: readonly (readonly [name: string, description: string])[] = [
  ['pause', 'Hold up what this channel follows'],
  ['resume', 'Let it go on, with what moved meanwhile'],
  ['test', 'Post a trial of it in this channel'],
  ['unsubscribe', 'Stop posting in this channel'],
];

/** What is done with something that a channel follows. */
const held = (): Command[] =>
  HELD.map(([name, description]) =>
    command(name, description).addStringOption((option) =>
      field('what', 'What it follows, as it was set up, or all')(option).setRequired(true),
    ),
  );

const digest = (): Command =>
  command('digest', 'Post a summary in this channel every day or week')
    .addStringOption((option) =>
      field('when', 'daily 08:00 Europe/London, or weekly mon 09:00 UTC')(option).setRequired(true),
    )
    .addStringOption(field('what', 'An incident, place:iraq or actor:hezbollah; empty for all'))
    .addStringOption(only);

const add = (): Command =>
  command('add', 'Take a report in').addStringOption((option) =>
    field('report', 'Its text, or a link to it')(option).setMaxLength(LONGEST_REPORT).setRequired(true),
  );

const undo = (): Command =>
  command('undo', 'What was decided, to take it back').addStringOption(offered('name', 'The incident; empty for all'));

const subscriptions = (): Command => command('subscriptions', 'What this channel follows');
const help = (): Command => command('help', 'What you can ask, and how');
