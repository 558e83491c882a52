import type { Attribution } from '../model/attribution.ts';
import { type Claim, isField } from '../model/claim.ts';
import { words } from '../model/fold.ts';
import type { Fused } from '../model/fused.ts';
import { distinctQuotes } from '../model/quote.ts';
import { type AttributionClaim, actorKey } from './actor.ts';
import { attributionClaims } from './attribute.ts';
import { groupBy, mostOften } from './most.ts';

const NOT_ACTING: ReadonlySet<string> = new Set(['denied', 'no_claim', 'unclear']);

/** Those who are said to have done it, and those it was done to. */
export function listWho(claims: readonly Claim[], { statements }: Attribution): Fused['who'] {
  const acting = attributionClaims(claims).filter(({ value }) => value.actor !== null && !NOT_ACTING.has(value.stance));
  const rank = (group: readonly AttributionClaim[]): number =>
    statements.findIndex(({ actor }) => group.some((claim) => claim.value.actor === actor));
  const actors = [...groupBy(acting, ({ value }) => actorKey(value)).values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((group) => ({
      name: mostOften(group.map(({ value }) => value.actor!))!,
      level: mostOften(group.flatMap(({ value }) => value.actorLevel ?? [])) ?? null,
    }));
  const targets = groupBy(
    claims.filter((claim) => isField(claim, 'target')),
    ({ value }) =>
      words(value.name)
        .filter((word) => word !== 'the')
        .join(' '),
  );
  return {
    actors,
    targets: [...targets]
      .sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
      .map(([, group]) => ({ name: group[0]!.value.name, quotes: distinctQuotes(group.map(({ quote }) => quote)) })),
  };
}
