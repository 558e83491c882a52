import type { Kysely } from 'kysely';

/** What a message that stands in a channel is about; the message '' is the channel itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subjects')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('incident', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('subjects_key', ['platform', 'workspace', 'channel', 'message'])
    .execute();
  // A Discord thread is looked up by the message that it was opened from, whose channel it does not know.
  await db.schema
    .createIndex('subjects_by_message')
    .on('subjects')
    .columns(['platform', 'workspace', 'message'])
    .execute();
}
