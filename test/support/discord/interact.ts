import { CALLBACK, INTERACTION } from './interaction-routes.ts';
import type { Backstage } from './route.ts';
import { wireAccount, wireChannel, wireMember, wireMessage } from './wire.ts';
import {
  type Account,
  type Callback,
  type Channel,
  FLAG,
  type Interaction,
  type Message,
  type Modal,
} from './world.ts';

/** What the bot did first about something that a person did. */
export type Acknowledged = {
  readonly interaction: Interaction;
  /** How long it took, by the clock on the wall. */
  readonly afterMs: number;
  /** The kind of the callback: 4 reply, 5 thinking, 6 update later, 7 update, 8 choices, 9 form. */
  readonly type: number;
  readonly body: unknown;
  /** The form that it opened. */
  readonly modal: Modal | null;
  /** The message that answers it, once it no longer says "thinking"; the pressed message itself once that is updated. */
  readonly answer: (withinMs?: number) => Promise<Message>;
};

export type Deed = {
  readonly type: number;
  readonly by: Account;
  readonly channel: Channel;
  readonly data: unknown;
  /** The message whose button was pressed. */
  readonly from?: Message | null;
  readonly commandName?: string;
};

/** Tells the bot what a person did, and waits until it is acknowledged; fails as Discord shows it to the person. */
export async function interact(backstage: Backstage, deed: Deed): Promise<Acknowledged> {
  const { world, gateway } = backstage;
  const interaction = opened(backstage, deed);
  world.interactions.push(interaction);
  const startedMs = performance.now();
  gateway.dispatch('INTERACTION_CREATE', () => ({ ...wireInteraction(interaction, backstage), data: deed.data }));
  const { type, body } = await acknowledged(interaction, backstage);
  const editedBefore = interaction.from?.editedAt ?? null;
  return {
    interaction,
    afterMs: performance.now() - startedMs,
    type,
    body,
    modal: interaction.modal,
    answer: (withinMs) => answerTo(interaction, editedBefore, backstage, withinMs),
  };
}

function opened({ world }: Backstage, { type, by, channel, from = null, commandName = null }: OpenedDeed): Interaction {
  const id = world.newId();
  return {
    id,
    token: `aW50ZXJhY3Rpb246${Buffer.from(`${id}:local`).toString('base64url')}`,
    type,
    by,
    channel,
    at: world.now(),
    commandName,
    from,
    late: false,
    callback: null,
    original: null,
    followUps: [],
    modal: null,
  };
}
type OpenedDeed = Omit<Deed, 'commandName'> & { readonly commandName?: string | null };

/** Past the deadline the person reads that nothing came; whatever the bot sends later is unknown to Discord. */
async function acknowledged(interaction: Interaction, { world, acknowledgeMs }: Backstage): Promise<Callback> {
  const isLate = (): boolean => world.now() - interaction.at >= acknowledgeMs;
  const wake = setTimeout(() => world.changed(), acknowledgeMs + 1);
  const end = await world.until(
    () => interaction.callback ?? (isLate() ? 'late' : null),
    'the deadline',
    acknowledgeMs + 5000,
  );
  clearTimeout(wake);
  if (end !== 'late') return end;
  interaction.late = true;
  world.changed();
  throw new Error(
    interaction.type === INTERACTION.autocomplete ? 'Loading options failed' : 'The application did not respond',
  );
}

async function answerTo(
  { callback, original }: Interaction,
  editedBefore: number | null,
  { world }: Backstage,
  withinMs?: number,
): Promise<Message> {
  if (!original) throw new Error(`a callback of type ${callback?.type} shows no message`);
  const isThere = (): boolean =>
    callback?.type === CALLBACK.deferUpdate
      ? original.editedAt !== editedBefore
      : (original.flags & FLAG.loading) === 0;
  return world.until(() => (isThere() ? original : null), 'the answer to an interaction', withinMs);
}

/** Nothing here may be left out: discord.js dies of a missing `entitlements`, and knows no channel without `channel`. */
function wireInteraction({ id, token, type, channel, from, by }: Interaction, { world }: Backstage) {
  const { guild } = channel;
  return {
    id,
    application_id: world.applicationId,
    type,
    token,
    version: 1,
    channel_id: channel.id,
    channel: { ...wireChannel(channel, world.bot), permissions: String(by.may) },
    locale: 'en-GB',
    app_permissions: String(channel.botMay),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: guild ? 0 : 1,
    authorizing_integration_owners: guild && !guild.hasBot ? { 1: by.id } : { 0: guild?.id ?? '0' },
    ...(from ? { message: wireMessage(from, world) } : {}),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...wireMember(by), permissions: String(by.may) },
        }
      : { user: wireAccount(by) }),
  };
}
