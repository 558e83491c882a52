import type { Channel, Platform } from '../model/channel.ts';
import type { Delivery, Message } from '../model/delivery.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Told } from './tellings.ts';

/** A delivery that this process alone may post until the lease ends. */
export type Claim = {
  readonly delivery: Delivery;
  readonly owner: string;
  /** After that another process may post it. */
  readonly until: number;
  /** How often it was tried before. */
  readonly attempts: number;
  /** How often it failed by a fault of ours. */
  readonly faults: number;
  /** An attempt was begun whose end nobody knows: it may stand there already. */
  readonly mayStand: boolean;
  /** When the first of the attempts was made of which nobody knows whether they arrived, else now. */
  readonly since: number;
  readonly told: Told | null;
  readonly failures: number;
  /** Since when this channel takes nothing; null where the last delivery arrived. */
  readonly failingSince: number | null;
};

/** What came of an attempt. Moments are milliseconds since 1970. */
export type Outcome =
  | { readonly kind: 'posted'; readonly as: string; readonly restUntil: number }
  /** It has nothing to say any more. */
  | { readonly kind: 'void' }
  /** Not tried: the pace forbids it until then. `alone`: the others of the channel need not wait for it. */
  | { readonly kind: 'held'; readonly alone: boolean; readonly restUntil: number }
  | {
      readonly kind: 'again';
      readonly alone: boolean;
      readonly restUntil: number;
      readonly mayStand: boolean;
      /** What sort of failure it was, as `SendFailure` tells them apart; `fault`: one of our own. */
      readonly failure: string;
      readonly error: string;
    }
  /** The platform will never take it: a fault of ours, which keeps nothing else back. */
  | { readonly kind: 'refused'; readonly error: string };

/** How deliveries to a channel go. */
export type Health = {
  readonly lastPost: number | null;
  readonly waiting: number;
  readonly restUntil: number;
  readonly failures: number;
  readonly failingSince: number | null;
  readonly lastError: string | null;
};

/** What is on its way to channels. Each method is one transaction; moments are milliseconds since 1970. */
export interface Outbox {
  /** A post of the bot's own, after those that wait. */
  enqueue(delivery: Delivery): Promise<void>;
  /** The first delivery of a channel in which nothing else is being posted and that is not at rest; null where there is none. */
  claim(owner: string, platforms: readonly Platform[], now: number, until: number): Promise<Claim | null>;
  /** Frees what a process of this name held when it ended. */
  release(owner: string): Promise<void>;
  /** A card stands there as this message; null: it is gone. */
  cardStands(channel: Channel, chain: string, message: string | null): Promise<void>;
  /** What came of it; the channel is free for others from `restUntil` on. */
  settle(claim: Claim, outcome: Outcome, now: number): Promise<void>;
  /** Nothing can be posted there any more: what waits is dropped; the subscriptions that ended are returned. */
  abandon(where: Pick<Channel, 'platform' | 'workspace'> & { readonly id?: string }): Promise<Subscription[]>;
  health(channel: Channel): Promise<Health>;
  /** How many new posts wait for a channel, edits left out, and whether a roundup does that may still take more up. */
  crowd(channel: Channel): Promise<Crowd>;
  /** What became of a channel's deliveries that are over, as far as they are kept, in their order. */
  past(channel: Channel): Promise<Past[]>;
  /** Somebody says that it may be posted to again: what was forbidden is tried at once. A platform's own waits stay. */
  wake(channel: Channel): Promise<void>;
  /** How many deliveries wait, in all channels. */
  waiting(): Promise<number>;
  /** How one delivery goes; null where it is not known. */
  state(id: string): Promise<Standing | null>;
  /** Throws away what nobody needs any more and is older than a moment: deliveries that are over, days of digests, versions. */
  prune(before: string): Promise<void>;
}

/** What waits for a channel. */
export type Crowd = { readonly posts: number; readonly roundup: boolean };

/** A delivery that is over. */
export type Past = {
  readonly message: Message;
  readonly state: 'posted' | 'refused' | 'void';
  readonly postedAs: string | null;
};

export type Standing = {
  readonly state: 'waiting' | 'posted' | 'refused' | 'void';
  readonly failure: string | null;
  readonly lastError: string | null;
};
