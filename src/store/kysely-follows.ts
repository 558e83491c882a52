import type { Kysely, Transaction } from 'kysely';
import { type Channel, channelKey } from '../model/channel.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Due, DueDigest, Follows } from './follows.ts';
import { keepTold } from './kysely-tellings.ts';
import { openChannels, queue } from './queue.ts';
import type { Tables } from './schema.ts';

const LONGEST_REST = 8 * 24 * 3_600_000;

/** What channels follow, in SQL. */
export class KyselyFollows implements Follows {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async follow(subscription: Subscription, due: number | null, notice: Delivery | null): Promise<void> {
    const place = channelKey(subscription.channel);
    await this.#db.transaction().execute(async (tx) => {
      await openChannels(tx, [subscription.channel]);
      await tx
        .insertInto('subscriptions')
        .values({
          id: subscription.id,
          place,
          due,
          covered_until: null,
          document: JSON.stringify(subscription),
          skipped: null,
        })
        .execute();
      await announce(tx, `subscription ${subscription.id}`);
      if (notice) await queue(tx, [{ ...notice, notBefore: 0 }]);
    });
  }

  async subscriptions(channel?: Channel): Promise<Subscription[]> {
    const all = this.#db.selectFrom('subscriptions').select('document');
    const rows = await (channel ? all.where('place', '=', channelKey(channel)) : all).execute();
    return rows.map(subscriptionOf).sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  }

  async skipped(channel: Channel): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#db
      .selectFrom('subscriptions')
      .select(['id', 'skipped'])
      .where('place', '=', channelKey(channel))
      .execute();
    return new Map(rows.flatMap(({ id, skipped }) => (skipped === null ? [] : [[id, skipped]])));
  }

  async change(subscription: Subscription, due: number | null): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx
        .updateTable('subscriptions')
        .set({ document: JSON.stringify(subscription), due })
        .where('id', '=', subscription.id)
        .execute();
      await announce(tx, `subscription ${subscription.id}`);
    });
  }

  async unfollow(ids: readonly string[]): Promise<void> {
    if (ids.length) await this.#db.deleteFrom('subscriptions').where('id', 'in', ids).execute();
  }

  async due(now: number): Promise<Due[]> {
    const rows = await this.#db
      .selectFrom('subscriptions')
      .select(['document', 'due', 'covered_until'])
      // A clock was ahead: no digest lies further off than a week.
      .where((e) => e.or([e('due', '<=', now), e('due', '>', now + LONGEST_REST)]))
      .orderBy('due')
      .execute();
    return rows.map((row) => ({
      subscription: subscriptionOf(row),
      due: row.due ?? now,
      last: row.covered_until,
    }));
  }

  async makeDigest({ subscription, day, covered, next, told, delivery, skipped }: DueDigest): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('digests')
        .values({ subscription: subscription.id, day })
        .onConflict((conflict) => conflict.columns(['subscription', 'day']).doNothing())
        .executeTakeFirstOrThrow();
      const isFirst = numInsertedOrUpdatedRows === 1n;
      await tx
        .updateTable('subscriptions')
        .set(isFirst ? { due: next, covered_until: covered, skipped } : { due: next })
        .where('id', '=', subscription.id)
        .execute();
      if (!isFirst) return false;
      const place = channelKey(subscription.channel);
      for (const { chain, number } of told) await keepTold(tx, place, chain, number);
      if (delivery) await queue(tx, [{ ...delivery, notBefore: 0 }]);
      return true;
    });
  }
}

/** Something came in that nobody was told of yet. */
export async function announce(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx
    .insertInto('news')
    .values({ id })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export const subscriptionOf = ({ document }: { readonly document: string }): Subscription =>
  JSON.parse(document) as Subscription;
