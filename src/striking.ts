import { randomUUID } from 'node:crypto';
import type { Strikable } from './brief/strikable.ts';
import type { Asker } from './chat.ts';
import type { Library } from './library.ts';
import { isFigureClaim } from './model/claim.ts';
import { countsOf } from './model/count.ts';
import type { Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import { inForce, type Ruling } from './model/ruling.ts';

/** The standing figures of an incident, each with the claims behind it: what a person can strike. */
export function statedFigures({ briefing, members }: Incident, readings: readonly Reading[]): Strikable[] {
  const claims = readings.flatMap((reading) =>
    reading.claims
      .filter(isFigureClaim)
      .filter(({ incident }) => members.some((m) => m.report === reading.id && m.incident === incident)),
  );
  return countsOf(briefing.casualties).flatMap(([kind, { figures }]) =>
    figures
      .filter((figure) => figure.standing)
      .map((figure) => ({
        kind,
        figure,
        claims: claims
          .filter(({ field, value, quote }) => {
            const isSame = value.floor === figure.floor && value.ceiling === figure.ceiling;
            return (
              field === kind &&
              isSame &&
              figure.quotes.some((q) => q.report === quote.report && q.start === quote.start)
            );
          })
          .map(({ id }) => id),
      })),
  );
}

/** Leaves a figure out, wherever it was stated. */
export async function strike(library: Library, { claims }: Strikable, reason: string, by: Asker): Promise<Ruling> {
  const ruling: Ruling = { kind: 'strike', claims: [...claims], ...decided(library, reason, by) };
  await library.rule(ruling);
  return ruling;
}

/** Takes rulings back; those that are unknown or taken back already are left alone. Gives those that were taken back. */
export async function undo(library: Library, ids: readonly string[], by: Asker): Promise<Ruling[]> {
  const held = inForce(await library.rulings()).filter(({ id }) => ids.includes(id));
  for (const { id, kind } of held)
    await library.rule({ kind: 'undo', ruling: id, ...decided(library, `${kind} taken back`, by) });
  return held;
}

const decided = (library: Library, reason: string, by: Asker) => ({
  by: by.name,
  reason,
  at: library.now(),
  id: randomUUID().slice(0, 8),
});
