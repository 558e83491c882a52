import type { Kysely } from 'kysely';

/** How often a delivery failed by a fault of ours: only such a one is given up, however often it was tried or held up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('deliveries')
    .addColumn('faults', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
