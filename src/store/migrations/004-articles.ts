import type { Kysely } from 'kysely';
import { articleAt } from '../../model/article.ts';
import type { Report } from '../../model/report.ts';
import type { Tables } from '../schema.ts';

/** Which reports are versions of one article, counted by arrival. */
export async function up(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('reports').addColumn('article', 'text').execute();
  await db.schema.alterTable('reports').addColumn('article_version', 'integer').execute();
  await countVersions(db);
  await db.schema
    .createIndex('reports_by_article')
    .unique()
    .on('reports')
    .columns(['article', 'article_version'])
    .execute();
}

/** Those that were taken in before there were versions; their readings are made anew. */
async function countVersions(db: Kysely<Tables>): Promise<void> {
  const counted = new Map<string, number>();
  const rows = await db.selectFrom('reports').select(['id', 'document']).orderBy('arrived_at').orderBy('id').execute();
  for (const { id, document } of rows) {
    const report = JSON.parse(document) as Report;
    if (report.url === undefined) continue;
    const article = articleAt(report.url);
    const version = (counted.get(article) ?? 0) + 1;
    counted.set(article, version);
    const row = { article, article_version: version };
    const later = version > 1 && { document: JSON.stringify({ ...report, articleVersion: version }) };
    await db
      .updateTable('reports')
      .set({ ...row, ...later })
      .where('id', '=', id)
      .execute();
    if (later) await db.deleteFrom('readings').where('report_id', '=', id).execute();
  }
}
