import type { Kysely, Transaction } from 'kysely';
import { channelKey, channelOf } from '../model/channel.ts';
import type { Version } from '../model/version.ts';
import { CLOCK_SET_BACK } from './clock-set-back.ts';
import { inLots } from './in-lots.ts';
import { queue } from './queue.ts';
import type { Tables } from './schema.ts';
import type { ChainEnd, Lease, Telling, Tellings, Told, VersionKey } from './tellings.ts';

/** How incidents read, and what channels were told of them, in SQL. */
export class KyselyTellings implements Tellings {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async news(): Promise<string[]> {
    return (await this.#db.selectFrom('news').select('id').orderBy('id').execute()).map(({ id }) => id);
  }

  async chainEnds(): Promise<ChainEnd[]> {
    const rows = await this.#db
      .selectFrom('versions as v')
      .innerJoin(
        (q) =>
          q
            .selectFrom('versions')
            .select(['chain', (e) => e.fn.max('number').as('number')])
            .groupBy('chain')
            .as('last'),
        (join) => join.onRef('last.chain', '=', 'v.chain').onRef('last.number', '=', 'v.number'),
      )
      .select(['v.chain', 'v.number', 'v.incident', 'v.at', 'v.material', 'v.digest', 'v.members'])
      .orderBy('v.chain')
      .execute();
    return rows.map((row) => ({ ...row, material: row.material === 1, members: JSON.parse(row.members) as string[] }));
  }

  async versions(keys: readonly VersionKey[]): Promise<Version[]> {
    const found = await Promise.all(
      keys.map(({ chain, number }) =>
        this.#db
          .selectFrom('versions')
          .select('document')
          .where('chain', '=', chain)
          .where('number', '=', number)
          .executeTakeFirst(),
      ),
    );
    return found.flatMap((row) => (row ? [JSON.parse(row.document) as Version] : []));
  }

  async versionsAt(moment: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#db
      .selectFrom('versions')
      .select(['chain', (e) => e.fn.max('number').as('number')])
      .where('at', '<=', moment)
      .groupBy('chain')
      .execute();
    return new Map(rows.map(({ chain, number }) => [chain, number]));
  }

  async told(where: Parameters<Tellings['told']>[0]): Promise<Told[]> {
    const all = this.#db.selectFrom('told').selectAll().orderBy('place').orderBy('chain');
    const rows = await ('channel' in where
      ? all.where('place', '=', channelKey(where.channel)).execute()
      : inLots(where.chains, (lot) => all.where('chain', 'in', lot).execute()));
    return rows.map(({ place, updated_at, ...told }) => ({
      ...told,
      channel: channelOf(place),
      updatedAt: updated_at,
    }));
  }

  async lease({ name, owner }: Lease, now: number, until: number): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('leases')
      .values({ name, owner, taken_at: now, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ owner, taken_at: now, until })
          .where((e) =>
            e.or([
              e('leases.owner', '=', owner),
              e('leases.until', '<', now),
              e('leases.taken_at', '>', now + CLOCK_SET_BACK),
            ]),
          ),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  async tell({ lease, versions, told, deliveries, skipped, done }: Telling, now: number): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      if (!(await isHeld(tx, lease, now))) return false;
      for (const version of versions) await keepVersion(tx, version);
      for (const { channel, chain, number } of told) await keepTold(tx, channelKey(channel), chain, number);
      await queue(tx, deliveries);
      for (const { subscription, why } of skipped)
        await tx.updateTable('subscriptions').set({ skipped: why }).where('id', '=', subscription).execute();
      for (const id of done) await tx.deleteFrom('news').where('id', '=', id).execute();
      return true;
    });
  }
}

/** Writes the lease again, so that no other process takes it before this transaction ends. */
async function isHeld(tx: Transaction<Tables>, { name, owner }: Lease, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('leases')
    .set({ owner })
    .where('name', '=', name)
    .where('owner', '=', owner)
    .where('until', '>', now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function keepVersion(
  tx: Transaction<Tables>,
  { digest, ...version }: Telling['versions'][number],
): Promise<void> {
  const { chain, number, at, material, incident } = version;
  const members = JSON.stringify(incident?.members.map((m) => `${m.report} ${m.incident}`) ?? []);
  const row = {
    incident: incident?.briefing.id ?? null,
    at,
    material: Number(material),
    digest,
    members,
    document: JSON.stringify(version),
  };
  await tx
    .insertInto('versions')
    .values({ chain, number, ...row })
    .onConflict((conflict) => conflict.columns(['chain', 'number']).doUpdateSet(row))
    .execute();
}

/** What was told never goes back. */
export async function keepTold(tx: Transaction<Tables>, place: string, chain: string, number: number): Promise<void> {
  await tx
    .insertInto('told')
    .values({ place, chain, number, card: null })
    .onConflict((conflict) =>
      conflict.columns(['place', 'chain']).doUpdateSet({ number }).where('told.number', '<', number),
    )
    .execute();
}
