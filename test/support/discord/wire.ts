import {
  type Account,
  type Channel,
  type ChannelKind,
  type Component,
  EVERYTHING,
  type Guild,
  type Message,
  type World,
} from './world.ts';

const KIND_ON_THE_WIRE: Readonly<Record<ChannelKind, number>> = {
  text: 0,
  dm: 1,
  announcement: 5,
  thread: 11,
  forum: 15,
};
const iso = (ms: number): string => new Date(ms).toISOString();

export const wireAccount = ({ id, name, bot }: Account) => ({
  id,
  username: name,
  discriminator: '0',
  global_name: bot ? null : name,
  avatar: null,
  flags: 0,
  public_flags: 0,
  ...(bot ? { bot: true } : {}),
});

export const wireMember = (account: Account) => ({
  user: wireAccount(account),
  roles: [],
  joined_at: iso(0),
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  nick: null,
  avatar: null,
  banner: null,
  flags: 0,
});

/** What only the bot is allowed or forbidden in a channel is said by an overwrite of its own. */
export function wireChannel(channel: Channel, bot: Account) {
  const { id, kind, name, guild, parent, recipient, botMay } = channel;
  const type = KIND_ON_THE_WIRE[kind];
  if (kind === 'dm') return { id, type, recipients: [wireAccount(recipient!)], last_message_id: null, flags: 0 };
  const placed = { id, type, name, guild_id: guild!.id, last_message_id: null, flags: 0, rate_limit_per_user: 0 };
  if (kind === 'thread') return { ...placed, parent_id: parent!.id, owner_id: bot.id, ...threadState(channel) };
  return {
    ...placed,
    parent_id: null,
    position: 0,
    nsfw: false,
    topic: null,
    permission_overwrites: [{ id: bot.id, type: 1, allow: String(botMay), deny: String(EVERYTHING & ~botMay) }],
    ...(kind === 'forum' ? { available_tags: [], default_reaction_emoji: null, default_sort_order: null } : {}),
  };
}

const threadState = ({ archived, locked }: Channel) => ({
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
  thread_metadata: {
    archived,
    locked,
    auto_archive_duration: 1440,
    archive_timestamp: iso(0),
    create_timestamp: iso(0),
  },
});

export function wireGuild(guild: Guild, world: World) {
  const channels = world.channels.filter((channel) => channel.guild === guild && !channel.gone);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    joined_at: iso(world.now()),
    large: false,
    unavailable: false,
    member_count: world.people.length + 1,
    members: [wireMember(world.bot)],
    channels: channels.filter(({ kind }) => kind !== 'thread').map((channel) => wireChannel(channel, world.bot)),
    threads: channels
      .filter(({ kind, archived }) => kind === 'thread' && !archived)
      .map((channel) => wireChannel(channel, world.bot)),
    roles: [everyone(guild), ofBot(guild, world)],
    ...QUIET_GUILD,
  };
}

const everyone = ({ id }: Guild) => ({
  id,
  name: '@everyone',
  permissions: String(EVERYTHING & ~8n),
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
});

const ofBot = (guild: Guild, { bot }: World) => ({
  ...everyone(guild),
  id: guild.botRole,
  name: bot.name,
  position: 1,
  managed: true,
  tags: { bot_id: bot.id },
});

/** The rest of what a guild has on the wire, as in one that nobody set up. */
const QUIET_GUILD = {
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  emojis: [],
  stickers: [],
  features: [],
  icon: null,
  splash: null,
  banner: null,
  description: null,
  preferred_locale: 'en-US',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  premium_tier: 0,
  nsfw_level: 0,
  nsfw: false,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  afk_channel_id: null,
  afk_timeout: 300,
  vanity_url_code: null,
  application_id: null,
  premium_progress_bar_enabled: false,
};

const MESSAGE_KIND = { plain: 0, reply: 19, command: 20 } as const;

/** A message as it goes over the wire to somebody who may read its text. */
export function wireMessage(message: Message, world: World, depth = 0): Record<string, unknown> {
  const { id, channel, author, replyTo, interaction, nonce, editedAt } = message;
  return {
    id,
    type: kindOf(message),
    channel_id: channel.id,
    channel_type: KIND_ON_THE_WIRE[channel.kind],
    author: wireAccount(author),
    content: message.content,
    timestamp: iso(message.at),
    edited_timestamp: editedAt === null ? null : iso(editedAt),
    tts: false,
    mention_everyone: false,
    mentions: message.mentions.map(wireAccount),
    mention_roles: rolesNamedIn(message),
    attachments: message.files.map(({ name, mediaType, bytes }, k) => ({
      id: String(BigInt(id) + BigInt(k)),
      filename: name,
      size: bytes,
      content_type: mediaType,
      url: `https://cdn.discordapp.com/attachments/${channel.id}/${id}/${encodeURIComponent(name)}`,
      proxy_url: `https://media.discordapp.net/attachments/${channel.id}/${id}/${encodeURIComponent(name)}`,
    })),
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: numbered(message.components),
    pinned: false,
    flags: message.flags,
    ...(nonce === null ? {} : { nonce }),
    ...(message.thread ? { thread: wireChannel(message.thread, world.bot) } : {}),
    ...(replyTo ? reference(replyTo, world, depth) : {}),
    ...(interaction
      ? { webhook_id: world.applicationId, application_id: world.applicationId, ...metadata(interaction) }
      : {}),
  };
}

const rolesNamedIn = ({ content, channel: { guild } }: Message): string[] =>
  guild && content.includes(`<@&${guild.botRole}>`) ? [guild.botRole] : [];

function kindOf({ replyTo, interaction }: Message): number {
  if (interaction?.type === 2) return MESSAGE_KIND.command;
  return replyTo ? MESSAGE_KIND.reply : MESSAGE_KIND.plain;
}

const reference = (to: Message, world: World, depth: number) => ({
  message_reference: {
    type: 0,
    message_id: to.id,
    channel_id: to.channel.id,
    ...(to.channel.guild ? { guild_id: to.channel.guild.id } : {}),
  },
  ...(depth === 0 ? { referenced_message: to.gone ? null : wireMessage(to, world, 1) } : {}),
});

const metadata = ({ id, type, by, commandName }: NonNullable<Message['interaction']>) => ({
  interaction_metadata: {
    id,
    type,
    user: wireAccount(by),
    authorizing_integration_owners: {},
    ...(commandName === null ? {} : { name: commandName }),
  },
});

/** Discord numbers the components of a message in reading order where the bot did not. */
function numbered(components: readonly Component[]): Component[] {
  let last = 0;
  const number = (component: Component): Component => {
    last += 1;
    const id = component.id || last;
    return {
      ...component,
      id,
      ...(component.components ? { components: component.components.map(number) } : {}),
      ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    };
  };
  return components.map(number);
}

/** What stays of a message for a bot without the intent to read what people say. */
export const withoutWords = (message: Record<string, unknown>): Record<string, unknown> => ({
  ...message,
  content: '',
  embeds: [],
  attachments: [],
  components: [],
});
