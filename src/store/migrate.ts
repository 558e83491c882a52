import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as reports from './migrations/001-reports.ts';
import * as subjects from './migrations/002-subjects.ts';
import * as feeds from './migrations/003-feeds.ts';
import * as articles from './migrations/004-articles.ts';
import * as deliveries from './migrations/005-deliveries.ts';
import * as incidents from './migrations/006-incidents.ts';
import * as skipped from './migrations/007-skipped.ts';
import * as faults from './migrations/008-faults.ts';
import { StoreFailure } from './store.ts';

const MIGRATIONS: Record<string, Migration> = {
  '001-reports': reports,
  '002-subjects': subjects,
  '003-feeds': feeds,
  '004-articles': articles,
  '005-deliveries': deliveries,
  '006-incidents': incidents,
  '007-skipped': skipped,
  '008-faults': faults,
};

/** Brings a store up to date. A store of a newer program is left alone. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
  if (!error) return;
  const reason = error instanceof Error ? error.message : String(error);
  if (/missing/u.test(reason))
    throw new StoreFailure(
      'The store was written by a newer version of sitrep: use that version, or another SITREP_DATA.',
    );
  throw error;
}
