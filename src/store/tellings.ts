import type { Channel } from '../model/channel.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Version } from '../model/version.ts';

/** The last version of a chain, without its text. */
export type ChainEnd = {
  readonly chain: string;
  readonly number: number;
  /** The id that the incident has by now; null where the chain has ended. */
  readonly incident: string | null;
  readonly at: string;
  readonly material: boolean;
  /** A hash of what it says. */
  readonly digest: string;
  /** "report incident" of each telling that it is made of. */
  readonly members: readonly string[];
};

/** What a channel knows of an incident: the version that it was told last, or will be, and the card that stands there. */
export type Told = {
  readonly channel: Channel;
  readonly chain: string;
  readonly number: number;
  readonly card: string | null;
  /** When it last heard an update of it, in milliseconds since 1970; 0: never. */
  readonly updatedAt: number;
};

/** A piece of work that one process at a time may do. */
export type Lease = { readonly name: string; readonly owner: string };

/** One of the same chain and kind that waits and was not tried yet takes the later version up, instead of another one. */
export type Queued = Delivery & { readonly notBefore: number };

/** All that one look at the news decides, to be kept at once. */
export type Telling = {
  /** Nothing is kept where another process holds it by now. */
  readonly lease: Lease;
  readonly versions: readonly (Version & { readonly digest: string })[];
  readonly told: readonly { readonly channel: Channel; readonly chain: string; readonly number: number }[];
  readonly deliveries: readonly Queued[];
  /** For each subscription that the news was for: why it is not posted, or null where it is. */
  readonly skipped: readonly { readonly subscription: string; readonly why: string | null }[];
  /** The news that is told by it. */
  readonly done: readonly string[];
};

/** How incidents read, and what channels were told of them. Each method is one transaction. */
export interface Tellings {
  /** Reports, rulings and subscriptions that came in since the last telling: "report 004". */
  news(): Promise<string[]>;
  chainEnds(): Promise<ChainEnd[]>;
  /** These versions, as far as they are kept. */
  versions(keys: readonly VersionKey[]): Promise<Version[]>;
  /** The last version that each chain had at a moment. */
  versionsAt(moment: string): Promise<ReadonlyMap<string, number>>;
  /** What was told to a channel, or of these chains to all of them. */
  told(where: { readonly channel: Channel } | { readonly chains: readonly string[] }): Promise<Told[]>;
  /** Takes a piece of work for this process until a moment; false where another has it. Moments in milliseconds since 1970. */
  lease(lease: Lease, now: number, until: number): Promise<boolean>;
  /** False where the lease is lost: nothing is kept then. */
  tell(telling: Telling, now: number): Promise<boolean>;
}

export type VersionKey = { readonly chain: string; readonly number: number };
