import type { Kysely } from 'kysely';

/** Incidents by their content, so that those which read as before need not be written again; all are derived anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('incidents').execute();
  await db.schema
    .createTable('incidents')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('head', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('derived')
    .addColumn('what', 'text', (c) => c.primaryKey())
    .addColumn('state', 'text', (c) => c.notNull())
    .execute();
}
