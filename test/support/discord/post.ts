import { INTENT } from './gateway.ts';
import type { Backstage } from './route.ts';
import { wireMember, wireMessage, withoutWords } from './wire.ts';
import {
  type Account,
  type Channel,
  type Component,
  type Embed,
  FLAG,
  type Interaction,
  type Message,
  permissionsOf,
  type SentFile,
} from './world.ts';

/** What a body says of a message. */
export type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean };
  readonly attachments?: readonly { readonly id: string | number; readonly filename?: string }[] | null;
};

type Circumstances = {
  readonly author?: Account;
  readonly files?: readonly SentFile[];
  readonly replyTo?: Message | null;
  readonly interaction?: Interaction;
  readonly onlyFor?: Account | null;
  readonly mentions?: readonly Account[];
};

/** Puts a message into a channel and tells the bot of it, as far as its intents go. */
export function post(backstage: Backstage, channel: Channel, body: MessageBody, around: Circumstances = {}): Message {
  const { world } = backstage;
  const message: Message = {
    id: world.newId(),
    channel,
    author: around.author ?? world.bot,
    at: world.now(),
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    files: around.files ?? [],
    flags: body.flags ?? 0,
    editedAt: null,
    nonce: body.nonce ?? null,
    onlyFor: around.onlyFor ?? null,
    replyTo: around.replyTo ?? null,
    mentions: around.mentions ?? [],
    interaction: around.interaction ?? null,
    thread: null,
    gone: false,
  };
  world.messages.push(message);
  tell(backstage, 'MESSAGE_CREATE', message);
  world.changed();
  return message;
}

/** Changes what the body names and leaves the rest; who may see a message never changes. */
export function edit(
  backstage: Backstage,
  message: Message,
  body: MessageBody,
  files: readonly SentFile[] = [],
): Message {
  const { world } = backstage;
  const wasThinking = (message.flags & FLAG.loading) !== 0;
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
  if (body.components !== undefined) message.components = body.components ?? [];
  if (body.attachments !== undefined || files.length) message.files = keptFiles(message, body, files);
  message.flags = (message.flags & ~FLAG.loading) | ((body.flags ?? 0) & FLAG.componentsV2);
  if (!wasThinking) message.editedAt = world.now();
  tell(backstage, 'MESSAGE_UPDATE', message);
  world.changed();
  return message;
}

/** The list of attachments of an edit replaces the one before: what it leaves out is taken away. */
function keptFiles(message: Message, { attachments }: MessageBody, added: readonly SentFile[]): readonly SentFile[] {
  const named = new Set((attachments ?? []).map(({ id }) => String(id)));
  const kept = message.files.filter((_, k) => !attachments || named.has(String(BigInt(message.id) + BigInt(k))));
  return [...kept, ...added];
}

export function remove(backstage: Backstage, message: Message): void {
  message.gone = true;
  const { channel, id } = message;
  if (!message.onlyFor && sees(channel)) {
    const placed = { id, channel_id: channel.id, ...(channel.guild ? { guild_id: channel.guild.id } : {}) };
    backstage.gateway.dispatch('MESSAGE_DELETE', () => placed, intentOf(channel));
  }
  backstage.world.changed();
}

/** Hidden messages are never told of, nor those in a channel that the bot may not see. What people say is blank without the intent, unless it is meant for the bot. */
function tell({ world, gateway }: Backstage, event: string, message: Message): void {
  const { author, channel, mentions } = message;
  if (message.onlyFor || !sees(channel)) return;
  const meant = author === world.bot || channel.kind === 'dm' || mentions.includes(world.bot);
  const wire = {
    ...wireMessage(message, world),
    ...(channel.guild ? { guild_id: channel.guild.id, member: { ...wireMember(author), user: undefined } } : {}),
  };
  gateway.dispatch(
    event,
    (intents) => (meant || (intents & INTENT.messageContent) !== 0 ? wire : withoutWords(wire)),
    intentOf(channel),
  );
}

const sees = ({ guild, botMay }: Channel): boolean =>
  guild === null || (guild.hasBot && (botMay & permissionsOf(['ViewChannel'])) !== 0n);
const intentOf = ({ kind }: Channel): number => (kind === 'dm' ? INTENT.directMessages : INTENT.guildMessages);
