import { EventEmitter, once } from 'node:events';
import { PermissionFlagsBits } from 'discord.js';
import { snowflakes } from './snowflake.ts';

export type Permission = keyof typeof PermissionFlagsBits;
export type ChannelKind = 'text' | 'announcement' | 'forum' | 'thread' | 'dm';

export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** The role that came with the bot, and bears its name. */
  readonly botRole: string;
  hasBot: boolean;
};

/** Somebody with an account; the bot is one too. */
export type Account = { readonly id: string; readonly name: string; readonly bot: boolean; may: bigint };

export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly guild: Guild | null;
  /** The channel that a thread belongs to. */
  readonly parent: Channel | null;
  /** The other one in a direct message. */
  readonly recipient: Account | null;
  botMay: bigint;
  archived: boolean;
  locked: boolean;
  gone: boolean;
};

/** A component of a message or modal as it arrived. */
export type Component = {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly emoji?: { readonly name?: string };
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly media?: { readonly url: string };
  readonly file?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
};

export type Embed = {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
};

export type SentFile = {
  readonly field: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
};

export type Message = {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Account;
  readonly at: number;
  content: string;
  embeds: readonly Embed[];
  components: readonly Component[];
  files: readonly SentFile[];
  flags: number;
  editedAt: number | null;
  readonly nonce: string | number | null;
  /** Only this person sees it. */
  readonly onlyFor: Account | null;
  /** The message that it answers. */
  readonly replyTo: Message | null;
  readonly mentions: readonly Account[];
  readonly interaction: Interaction | null;
  /** The thread that was started from it. */
  thread: Channel | null;
  gone: boolean;
};

export type Modal = {
  readonly interaction: Interaction;
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Component[];
};

export type Callback = { readonly type: number; readonly body: unknown; readonly at: number };

/** Command, press, choice, typing or submitted modal: what a person did, until the bot has answered it. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly by: Account;
  readonly channel: Channel;
  readonly at: number;
  readonly commandName: string | null;
  /** The message whose button was pressed. */
  readonly from: Message | null;
  late: boolean;
  callback: Callback | null;
  original: Message | null;
  followUps: Message[];
  modal: Modal | null;
};

export const FLAG = { ephemeral: 64, loading: 128, componentsV2: 32768, hasThread: 32 } as const;
export const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
export const permissionsOf = (names: readonly Permission[]): bigint =>
  names.reduce((all, name) => all | PermissionFlagsBits[name], 0n);

/** All that the local Discord knows; whoever waits for something is woken by every change of it. */
export class World {
  readonly newId: () => string;
  readonly bot: Account;
  readonly applicationId: string;
  readonly guilds: Guild[] = [];
  readonly channels: Channel[] = [];
  readonly people: Account[] = [];
  readonly messages: Message[] = [];
  readonly interactions: Interaction[] = [];
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #realNow: () => number;
  #movedMs = 0;

  constructor(botName: string, realNow: () => number) {
    this.#realNow = realNow;
    this.newId = snowflakes(() => this.now());
    this.bot = { id: this.newId(), name: botName, bot: true, may: EVERYTHING };
    this.applicationId = this.newId();
  }

  now(): number {
    return this.#realNow() + this.#movedMs;
  }

  advance(ms: number): void {
    this.#movedMs += ms;
    this.changed();
  }

  changed(): void {
    this.#changes.emit('change');
  }

  watch(onChange: () => void): () => void {
    this.#changes.on('change', onChange);
    return () => this.#changes.off('change', onChange);
  }

  /** What `find` gives as soon as it gives something; asked anew after every change. */
  async until<T>(find: () => T | null | undefined, what: string | (() => string), withinMs = 5000): Promise<T> {
    const signal = AbortSignal.timeout(withinMs);
    for (;;) {
      const found = find();
      if (found !== null && found !== undefined) return found;
      await once(this.#changes, 'change', { signal }).catch(() => {
        throw new Error(`waited ${withinMs} ms for ${typeof what === 'string' ? what : what()}`);
      });
    }
  }

  messagesIn(channel: Channel): Message[] {
    return this.messages.filter((message) => message.channel === channel && !message.gone);
  }

  /** Messages that a person sees in a channel: their own hidden ones too. */
  seenIn(channel: Channel, by: Account | null): Message[] {
    return this.messagesIn(channel).filter(({ onlyFor }) => onlyFor === null || onlyFor === by);
  }
}
