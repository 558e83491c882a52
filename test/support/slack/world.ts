import type { Block, Modal } from './block-kit.ts';

export type Workspace = {
  readonly id: string;
  readonly name: string;
  readonly botToken: string;
  readonly bot: Account;
  readonly botId: string;
  readonly scopes: Set<string>;
  /** Why its token is good for nothing any more. */
  lost: 'account_inactive' | 'token_revoked' | null;
};

/** Somebody with an account; the bot has one too. */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly timeZone: string;
  isAdmin: boolean;
  isGuest: boolean;
};

export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'dm';
  readonly workspace: Workspace;
  /** The other one in a direct message. */
  readonly with: Account | null;
  hasBot: boolean;
  archived: boolean;
  gone: boolean;
};

export type Message = {
  readonly ts: string;
  readonly channel: Channel;
  readonly by: Account;
  text: string;
  blocks: readonly Block[];
  metadata: Readonly<Record<string, unknown>> | null;
  /** The first message of the thread that it stands in. */
  readonly under: string | null;
  /** A reply that the channel shows too. */
  broadcast: boolean;
  /** Only this person sees it. */
  readonly onlyFor: Account | null;
  /** When it was last written, in the order of all that happened. */
  changed: number;
  edits: number;
  gone: boolean;
};

/** A form that stands open before somebody. */
export type OpenView = {
  readonly id: string;
  readonly by: Account;
  readonly workspace: Workspace;
  hash: string;
  view: Modal;
  /** Said beside the fields that were filled in wrongly, by block. */
  errors: Readonly<Record<string, string>>;
  open: boolean;
};

export type Trigger = { readonly by: Account; readonly workspace: Workspace; readonly at: number; exchanged: boolean };

export type ResponseUrl = {
  readonly channel: Channel;
  readonly by: Account;
  /** The message whose button was pressed. */
  readonly original: Message | null;
  /** The command as it was typed, until an answer for all shows it. */
  typed: string | null;
  readonly at: number;
  uses: number;
};

type NewMessage = Pick<Message, 'channel' | 'by' | 'text'> & Partial<Message>;

/** All that the local Slack knows; whoever waits for something is woken by every change of it. */
export class World {
  readonly workspaces: Workspace[] = [];
  readonly channels: Channel[] = [];
  readonly people: Account[] = [];
  readonly messages: Message[] = [];
  readonly views: OpenView[] = [];
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly #realNow: () => number;
  readonly #watchers = new Set<() => void>();
  #movedMs = 0;
  #ids = 0;
  #changes = 0;
  #lastMicros = 0;

  constructor(realNow: () => number) {
    this.#realNow = realNow;
  }

  now(): number {
    return this.#realNow() + this.#movedMs;
  }

  advance(ms: number): void {
    this.#movedMs += ms;
    this.wake();
  }

  /** An id like Slack's: a letter for its kind, then digits and capitals. */
  newId(letter: string): string {
    this.#ids += 1;
    return `${letter}0${this.#ids.toString(36).toUpperCase().padStart(7, '0')}`;
  }

  /** Seconds and microseconds, different for every message. */
  newTs(): string {
    this.#lastMicros = Math.max(Math.floor(this.now()) * 1000, this.#lastMicros + 1);
    return `${Math.floor(this.#lastMicros / 1e6)}.${String(this.#lastMicros % 1e6).padStart(6, '0')}`;
  }

  /** How far things have come: what changes from now on is above it. */
  get mark(): number {
    return this.#changes;
  }

  add(said: NewMessage): Message {
    const message: Message = {
      ts: this.newTs(),
      blocks: [],
      metadata: null,
      under: null,
      broadcast: false,
      onlyFor: null,
      changed: 0,
      edits: 0,
      gone: false,
      ...said,
    };
    this.messages.push(message);
    this.touch(message);
    return message;
  }

  touch(message: Message): void {
    this.#changes += 1;
    message.changed = this.#changes;
    this.wake();
  }

  wake(): void {
    for (const look of [...this.#watchers]) look();
  }

  find(channelId: string, ts: string): Message | undefined {
    return this.messages.find((message) => message.channel.id === channelId && message.ts === ts && !message.gone);
  }

  /** Calls `look` after every change, until the function that it gives back is called. */
  watch(look: () => void): () => void {
    this.#watchers.add(look);
    return () => this.#watchers.delete(look);
  }

  /** What `look` gives as soon as it gives something; asked anew after every change. */
  until<T>(look: () => T | undefined, describe: () => string, withinMs = 5000): Promise<T> {
    return new Promise((resolve, reject) => {
      const done = (settle: () => void): void => {
        clearTimeout(timer);
        stop();
        settle();
      };
      const lookAgain = (): void => {
        const found = look();
        if (found !== undefined) done(() => resolve(found));
      };
      const tooLate = () => reject(new Error(`waited ${withinMs} ms for ${describe()}`));
      const timer = setTimeout(() => done(tooLate), withinMs);
      const stop = this.watch(lookAgain);
      lookAgain();
    });
  }
}

/** Whether a person sees a message in the pane of its channel, or of a thread where one is named. */
export function isSeenBy(message: Message, person: Account, under: string | null): boolean {
  if (message.gone || (message.onlyFor && message.onlyFor !== person)) return false;
  if (message.channel.with && message.channel.with !== person) return false;
  if (under !== null) return message.under === under || message.ts === under;
  return message.under === null || message.broadcast;
}
