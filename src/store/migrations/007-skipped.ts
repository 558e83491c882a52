import type { Kysely } from 'kysely';

/** Why the last news or digest of a subscription was not posted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('subscriptions').addColumn('skipped', 'text').execute();
}
