import type { Transaction } from 'kysely';
import type { Subscription } from '../model/subscription.ts';
import type { Tables } from './schema.ts';

/** Throws away what nobody needs any more and is older than a moment: deliveries that are over, days of digests, versions. */
export async function prune(tx: Transaction<Tables>, before: string): Promise<void> {
  const moment = Date.parse(before);
  await tx
    .deleteFrom('deliveries')
    .where('state', '!=', 'waiting')
    .where('not_before', '<', moment)
    .where((e) => e.or([e('attempted_at', 'is', null), e('attempted_at', '<', moment)]))
    .execute();
  await tx.deleteFrom('digests').where('day', '<', before.slice(0, 10)).execute();
  await pruneVersions(tx, before);
}

/** Kept are the last version of each chain, those that channels know, and those that stood when somebody began to follow or heard a digest. */
async function pruneVersions(tx: Transaction<Tables>, before: string): Promise<void> {
  const old = await tx.selectFrom('versions').select(['chain', 'number']).where('at', '<', before).execute();
  if (!old.length) return;
  const kept = new Set<string>();
  const keep = (rows: readonly { readonly chain: string | null; readonly number: number }[]): void => {
    for (const { chain, number } of rows) kept.add(`${chain} ${number}`);
  };
  keep(await lastVersions(tx, null));
  keep(await tx.selectFrom('told').select(['chain', 'number']).execute());
  for (const since of await sincesOf(tx)) keep(await lastVersions(tx, since));
  const waiting = await tx.selectFrom('deliveries').select('chain').where('state', '=', 'waiting').execute();
  const awaited = new Set(waiting.map(({ chain }) => chain));
  for (const { chain, number } of old)
    if (!kept.has(`${chain} ${number}`) && !awaited.has(chain))
      await tx.deleteFrom('versions').where('chain', '=', chain).where('number', '=', number).execute();
}

/** The last versions as of a moment; null: of all time. */
const lastVersions = (tx: Transaction<Tables>, moment: string | null) =>
  tx
    .selectFrom('versions')
    .select(['chain', (e) => e.fn.max('number').as('number')])
    .$if(moment !== null, (q) => q.where('at', '<=', moment!))
    .groupBy('chain')
    .execute();

async function sincesOf(tx: Transaction<Tables>): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('subscriptions').select(['document', 'covered_until']).execute();
  return new Set(
    rows.flatMap(({ document, covered_until }) => [
      (JSON.parse(document) as Subscription).since,
      ...(covered_until === null ? [] : [covered_until]),
    ]),
  );
}
