import type { Kysely } from 'kysely';

/** What channels follow, what they were told, and what is on its way to them. Moments are milliseconds since 1970. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('news')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .execute();
  await db.schema
    .createTable('versions')
    .addColumn('chain', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('incident', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('material', 'integer', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('members', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('versions_key', ['chain', 'number'])
    .execute();
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('due', 'bigint')
    .addColumn('covered_until', 'text')
    .addColumn('document', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('subscriptions_by_place').on('subscriptions').column('place').execute();
  await db.schema.createIndex('subscriptions_by_due').on('subscriptions').column('due').execute();
  await db.schema
    .createTable('digests')
    .addColumn('subscription', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('digests_key', ['subscription', 'day'])
    .execute();
  await db.schema
    .createTable('channels')
    .addColumn('place', 'text', (c) => c.primaryKey())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('leased_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('leased_until', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('resting_since', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('resting_until', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('failing_since', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('last_post', 'bigint')
    .execute();
  await db.schema
    .createTable('told')
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('chain', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('card', 'text')
    .addColumn('updated_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('told_key', ['place', 'chain'])
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('chain', 'text')
    .addColumn('to_number', 'integer')
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('attempted_at', 'bigint')
    .addColumn('failure', 'text')
    .addColumn('last_error', 'text')
    .addColumn('posted_as', 'text')
    .execute();
  await db.schema.createIndex('deliveries_by_place').on('deliveries').columns(['place', 'state', 'position']).execute();
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('leases')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('taken_at', 'bigint', (c) => c.notNull())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .execute();
}
