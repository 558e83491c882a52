import type { Channel } from '../model/channel.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Telling } from './tellings.ts';

/** A digest of one local day, with the moment of the next. */
export type DueDigest = {
  readonly subscription: Subscription;
  readonly day: string;
  /** The end of the span that it covers. */
  readonly covered: string;
  readonly next: number;
  readonly told: Telling['told'];
  /** Null where there is nothing to post; `skipped` says so to people. */
  readonly delivery: Delivery | null;
  readonly skipped: string | null;
};

/** A digest whose moment has come: `last` is the end of the span that the one before covered. */
export type Due = { readonly subscription: Subscription; readonly due: number; readonly last: string | null };

/** What channels follow. Each method is one transaction. */
export interface Follows {
  /** Sets up what a channel follows, with the post that says so, where there is one. `due` is its first digest. */
  follow(subscription: Subscription, due: number | null, notice: Delivery | null): Promise<void>;
  /** Of a channel, or of all, the oldest first. */
  subscriptions(channel?: Channel): Promise<Subscription[]>;
  /** Why the last news or digest was not posted, by the ids of those subscriptions of a channel where it was not. */
  skipped(channel: Channel): Promise<ReadonlyMap<string, string>>;
  /** Keeps a subscription as it is now; `due` is its next digest. */
  change(subscription: Subscription, due: number | null): Promise<void>;
  unfollow(ids: readonly string[]): Promise<void>;
  /** Those whose moment has come, and those whose moment a clock that was ahead put too far off. */
  due(now: number): Promise<Due[]>;
  /** False where the digest of that day was made already: then nothing is kept. */
  makeDigest(digest: DueDigest): Promise<boolean>;
}
