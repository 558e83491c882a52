import type { Channel } from '../model/channel.ts';
import type { DigestEntry } from '../model/delivery.ts';
import type { Store } from '../store/store.ts';
import type { Queued } from '../store/tellings.ts';
import { deliveryId } from './delivery-id.ts';

/** What a channel is to see of one incident. */
export type Sight = {
  /** The versions between which it moved; null where people see nothing new. */
  readonly entry: DigestEntry | null;
  readonly deliveries: readonly Queued[];
  /** Those of them that change what stands there, and so notify nobody. */
  readonly edits: readonly Queued[];
};

export type Bearing = {
  readonly outbox: Pick<Store['outbox'], 'crowd'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long a roundup waits for more. */
  readonly calmMilliseconds: number;
  /** More posts than that on their way to a channel are told in one. */
  readonly mostAtOnce: number;
};

/** What is to be posted into a channel: each for itself, or, where that is more than people can read, all in one post. */
export async function roundUp(
  channel: Channel,
  sights: readonly Sight[],
  { outbox, now, calmMilliseconds, mostAtOnce }: Bearing,
): Promise<readonly Queued[]> {
  const all = sights.flatMap(({ deliveries }) => deliveries);
  const entries = sights.flatMap(({ entry }) => entry ?? []);
  if (!entries.length) return all;
  const { posts, roundup } = await outbox.crowd(channel);
  if (!roundup && posts + entries.length <= mostAtOnce) return all;
  const since = new Date(now).toISOString();
  return [
    ...sights.flatMap(({ edits }) => edits),
    { id: deliveryId(), channel, message: { kind: 'roundup', since, entries }, notBefore: now + calmMilliseconds },
  ];
}
