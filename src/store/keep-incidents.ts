import type { Transaction } from 'kysely';
import { headOf, type Incident } from '../model/incident.ts';
import { inLots } from './in-lots.ts';
import { digestOf } from './incident-digest.ts';
import type { Tables } from './schema.ts';

/** Puts the incidents derived from a state in place of those of any other; leaves alone what reads as before. */
export async function keepIncidents(
  state: string,
  incidents: readonly Incident[],
  tx: Transaction<Tables>,
): Promise<void> {
  // First, so that another process that keeps its own waits until this is done.
  await tx
    .insertInto('derived')
    .values({ what: 'incidents', state })
    .onConflict((conflict) => conflict.column('what').doUpdateSet({ state }))
    .execute();
  const rows = await tx.selectFrom('incidents').select(['id', 'digest']).execute();
  const kept = new Map(rows.map(({ id, digest }) => [id, digest]));
  const current = new Set(incidents.map(({ briefing }) => briefing.id));
  const gone = rows.filter(({ id }) => !current.has(id)).map(({ id }) => id);
  const fresh = incidents.filter((incident) => kept.get(incident.briefing.id) !== digestOf(incident)).map(rowOf);
  await inLots(gone, (lot) => tx.deleteFrom('incidents').where('id', 'in', lot).returning('id').execute());
  await inLots(fresh, (lot) =>
    tx
      .insertInto('incidents')
      .values([...lot])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((e) => ({
          digest: e.ref('excluded.digest'),
          head: e.ref('excluded.head'),
          document: e.ref('excluded.document'),
        })),
      )
      .execute(),
  );
}

const rowOf = (incident: Incident) => ({
  id: incident.briefing.id,
  digest: digestOf(incident),
  head: JSON.stringify(headOf(incident)),
  document: JSON.stringify(incident),
});
