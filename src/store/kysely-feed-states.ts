import type { Kysely } from 'kysely';
import type { FeedState, FeedStates } from './feed-states.ts';
import type { Tables } from './schema.ts';

const NOTHING_KNOWN = '';

/** The feeds that are watched, in SQL. */
export class KyselyFeedStates implements FeedStates {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async of(url: string): Promise<FeedState | null> {
    const row = await this.#db.selectFrom('feeds').select('document').where('url', '=', url).executeTakeFirst();
    return row && row.document !== NOTHING_KNOWN ? (JSON.parse(row.document) as FeedState) : null;
  }

  async due(url: string): Promise<number> {
    const row = await this.#db.selectFrom('feeds').select('due').where('url', '=', url).executeTakeFirst();
    return row?.due ?? 0;
  }

  async claim(url: string, now: number, until: number): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('feeds')
      .values({ url, due: until, document: NOTHING_KNOWN })
      .onConflict((conflict) => conflict.column('url').doUpdateSet({ due: until }).where('feeds.due', '<=', now))
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  async keep(url: string, state: FeedState, due: number): Promise<void> {
    const document = JSON.stringify(state);
    await this.#db
      .insertInto('feeds')
      .values({ url, due, document })
      .onConflict((conflict) => conflict.column('url').doUpdateSet({ due, document }))
      .execute();
  }
}
