import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import { type Channel, channelKey, type Platform } from '../model/channel.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Subscription } from '../model/subscription.ts';
import { crowdOf, healthOf, pastOf } from './channel-deliveries.ts';
import { CLOCK_SET_BACK } from './clock-set-back.ts';
import { afterwards, claimOf } from './delivery-rows.ts';
import { subscriptionOf } from './kysely-follows.ts';
import type { Claim, Crowd, Health, Outbox, Outcome, Past, Standing } from './outbox.ts';
import { prune } from './prune.ts';
import { queue } from './queue.ts';
import type { Tables } from './schema.ts';

/** What is on its way to channels, in SQL. `skipsLocked`: the database lets many processes claim at once. */
export class KyselyOutbox implements Outbox {
  readonly #db: Kysely<Tables>;
  readonly #skipsLocked: boolean;

  constructor(db: Kysely<Tables>, skipsLocked: boolean) {
    this.#db = db;
    this.#skipsLocked = skipsLocked;
  }

  async enqueue(delivery: Delivery): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await queue(tx, [{ ...delivery, notBefore: 0 }]);
    });
  }

  async claim(owner: string, platforms: readonly Platform[], now: number, until: number): Promise<Claim | null> {
    if (!platforms.length) return null;
    return this.#db.transaction().execute(async (tx) => {
      const channel = await this.#freeChannel(tx, platforms, now);
      if (!channel) return null;
      const { place } = channel;
      const first = tx
        .selectFrom('deliveries')
        .selectAll()
        .where((e) => isReady(e, now))
        .where('place', '=', place)
        .orderBy('position')
        .limit(1);
      // Locked, so that it takes up no later version between being read and being claimed.
      const head = await (this.#skipsLocked ? first.forUpdate() : first).executeTakeFirst();
      if (!head) return null;
      await tx
        .updateTable('channels')
        .set({ owner, leased_at: now, leased_until: until })
        .where('place', '=', place)
        .execute();
      await tx
        .updateTable('deliveries')
        .set({ attempted_at: head.attempted_at ?? now, attempts: head.attempts + 1 })
        .where('id', '=', head.id)
        .execute();
      return {
        ...(await claimOf(tx, head)),
        since: head.attempted_at ?? now,
        owner,
        until,
        failures: channel.failures,
        failingSince: channel.failing_since,
      };
    });
  }

  /** A channel with something to post, that no process holds and that is not at rest. */
  async #freeChannel(tx: Transaction<Tables>, platforms: readonly Platform[], now: number) {
    const free = tx
      .selectFrom('channels')
      .select(['place', 'failures', 'failing_since'])
      .where('platform', 'in', platforms)
      .where((e) => e.or([e('leased_until', '<=', now), e('leased_at', '>', now + CLOCK_SET_BACK)]))
      .where((e) => e.or([e('resting_until', '<=', now), e('resting_since', '>', now + CLOCK_SET_BACK)]))
      .where((e) =>
        e.exists(
          e
            .selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.place', '=', 'channels.place')
            .where((d) => isReady(d, now)),
        ),
      )
      .orderBy('resting_until')
      .limit(1);
    return (this.#skipsLocked ? free.forUpdate().skipLocked() : free).executeTakeFirst();
  }

  async release(owner: string): Promise<void> {
    await this.#db.updateTable('channels').set({ owner: null, leased_until: 0 }).where('owner', '=', owner).execute();
  }

  async cardStands(channel: Channel, chain: string, message: string | null): Promise<void> {
    await this.#db
      .updateTable('told')
      .set({ card: message })
      .where('place', '=', channelKey(channel))
      .where('chain', '=', chain)
      .execute();
  }

  async settle(claim: Claim, outcome: Outcome, now: number): Promise<void> {
    const place = channelKey(claim.delivery.channel);
    await this.#db.transaction().execute(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('channels')
        .set((e) => ({
          owner: null,
          leased_until: 0,
          ...(outcome.kind === 'posted'
            ? { failures: 0, failing_since: null, last_error: null, last_post: now }
            : outcome.kind === 'again'
              ? {
                  failures: e('failures', '+', 1),
                  failing_since: e.fn.coalesce('failing_since', e.val(now)),
                  last_error: outcome.error,
                }
              : {}),
          ...('restUntil' in outcome && !('alone' in outcome && outcome.alone)
            ? { resting_since: now, resting_until: outcome.restUntil }
            : {}),
        }))
        .where('place', '=', place)
        .where('owner', '=', claim.owner)
        .executeTakeFirstOrThrow();
      // Another process has it by now: that it stands there is true all the same, whatever else is its to say.
      if (numUpdatedRows === 0n && outcome.kind !== 'posted') return;
      await tx
        .updateTable('deliveries')
        .set(afterwards(outcome, claim))
        .where('id', '=', claim.delivery.id)
        .where('state', '=', 'waiting')
        .execute();
      if (outcome.kind === 'posted') await notePost(tx, claim.delivery, place, now);
    });
  }

  async abandon({ platform, workspace, id }: Parameters<Outbox['abandon']>[0]): Promise<Subscription[]> {
    const prefix = `${platform}/${workspace ?? ''}/`;
    return this.#db.transaction().execute(async (tx) => {
      const rows = await tx
        .selectFrom('subscriptions')
        .select(['place', 'document'])
        .where('place', id === undefined ? 'like' : '=', id === undefined ? `${prefix}%` : `${prefix}${id}`)
        .execute();
      const places = [...new Set([...rows.map(({ place }) => place), ...(id === undefined ? [] : [`${prefix}${id}`])])];
      if (!places.length) return [];
      await tx.deleteFrom('subscriptions').where('place', 'in', places).execute();
      await tx
        .updateTable('deliveries')
        .set({ state: 'void' })
        .where('place', 'in', places)
        .where('state', '=', 'waiting')
        .execute();
      await tx.deleteFrom('told').where('place', 'in', places).execute();
      return rows.map(subscriptionOf);
    });
  }

  async health(channel: Channel): Promise<Health> {
    return healthOf(this.#db, channelKey(channel));
  }

  async crowd(channel: Channel): Promise<Crowd> {
    return crowdOf(this.#db, channelKey(channel));
  }

  async past(channel: Channel): Promise<Past[]> {
    return pastOf(this.#db, channelKey(channel));
  }

  async waiting(): Promise<number> {
    const { many } = await this.#db
      .selectFrom('deliveries')
      .select((e) => e.fn.countAll().as('many'))
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    return Number(many);
  }

  async state(id: string): Promise<Standing | null> {
    const row = await this.#db
      .selectFrom('deliveries')
      .select(['state', 'failure', 'last_error'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { state: row.state as Standing['state'], failure: row.failure, lastError: row.last_error } : null;
  }

  async prune(before: string): Promise<void> {
    await this.#db.transaction().execute((tx) => prune(tx, before));
  }

  async wake(channel: Channel): Promise<void> {
    await this.#db
      .updateTable('channels')
      .set({ resting_since: 0, resting_until: 0 })
      .where('place', '=', channelKey(channel))
      .where((e) =>
        e.exists(
          e
            .selectFrom('deliveries')
            .select('id')
            .whereRef('deliveries.place', '=', 'channels.place')
            .where('state', '=', 'waiting')
            .where('failure', '=', 'forbidden'),
        ),
      )
      .execute();
  }
}

const isReady = (e: ExpressionBuilder<Tables, 'deliveries'>, now: number) =>
  e.and([e('deliveries.state', '=', 'waiting'), e('deliveries.not_before', '<=', now)]);

async function notePost(tx: Transaction<Tables>, { message }: Delivery, place: string, now: number): Promise<void> {
  if (message.kind !== 'update') return;
  await tx
    .updateTable('told')
    .set({ updated_at: now })
    .where('place', '=', place)
    .where('chain', '=', message.chain)
    .execute();
}
