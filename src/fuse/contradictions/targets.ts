import type { Contradiction } from '../../model/briefing.ts';
import { type Claim, type ClaimOf, isField } from '../../model/claim.ts';
import { words } from '../../model/fold.ts';
import { distinctQuotes } from '../../model/quote.ts';
import { groupBy } from '../most.ts';

/** One target under different descriptions: "U.S. Air Force base" and "military base" say different things of whose it is. */
export function differingTargets(claims: readonly Claim[]): Contradiction[] {
  const sites = claims.filter(
    (claim): claim is ClaimOf<'target'> => isField(claim, 'target') && claim.foundBy === 'target/site',
  );
  return [...groupBy(sites, ({ value }) => words(value.name).at(-1)!).values()].flatMap((group) => {
    const described = groupBy(group, ({ value }) => words(value.name).join(' '));
    if (described.size < 2) return [];
    const sides = [...described].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
    return [
      {
        field: 'target',
        sides: sides.map(([, same]) => ({
          value: same[0]!.value.name,
          quotes: distinctQuotes(same.map(({ quote }) => quote)),
        })),
        reading: 'The reports describe the same place differently; whose it is, they do not agree on',
      },
    ];
  });
}
