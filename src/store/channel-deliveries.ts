import type { Kysely } from 'kysely';
import { messageOf } from './delivery-rows.ts';
import type { Crowd, Health, Past } from './outbox.ts';
import type { Tables } from './schema.ts';

/** How deliveries to a channel go. */
export async function healthOf(db: Kysely<Tables>, place: string): Promise<Health> {
  const row = await db.selectFrom('channels').selectAll().where('place', '=', place).executeTakeFirst();
  const { waiting } = await db
    .selectFrom('deliveries')
    .select((e) => e.fn.countAll().as('waiting'))
    .where('place', '=', place)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return {
    lastPost: row?.last_post ?? null,
    waiting: Number(waiting),
    restUntil: row?.resting_until ?? 0,
    failures: row?.failures ?? 0,
    failingSince: row?.failing_since ?? null,
    lastError: row?.last_error ?? null,
  };
}

/** What waits for a channel. */
export async function crowdOf(db: Kysely<Tables>, place: string): Promise<Crowd> {
  const rows = await db
    .selectFrom('deliveries as d')
    .leftJoin('told as t', (join) => join.onRef('t.place', '=', 'd.place').onRef('t.chain', '=', 'd.chain'))
    .select(['d.kind', 'd.attempted_at'])
    .where('d.place', '=', place)
    .where('d.state', '=', 'waiting')
    .where((e) => e.or([e('d.kind', '=', 'update'), e('t.card', 'is', null)]))
    .execute();
  return {
    posts: rows.length,
    roundup: rows.some(({ kind, attempted_at }) => kind === 'roundup' && attempted_at === null),
  };
}

/** What is over in a channel. */
export async function pastOf(db: Kysely<Tables>, place: string): Promise<Past[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('place', '=', place)
    .where('state', '!=', 'waiting')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    message: messageOf(row),
    state: row.state as Past['state'],
    postedAs: row.posted_as,
  }));
}
