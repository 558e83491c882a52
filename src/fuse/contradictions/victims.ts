import type { Contradiction } from '../../model/briefing.ts';
import { type Claim, isFigureClaim } from '../../model/claim.ts';
import { COUNTED } from '../../model/figure.ts';
import { words } from '../../model/fold.ts';
import { distinctQuotes } from '../../model/quote.ts';
import { groupBy } from '../most.ts';
import { widestFirst } from '../widest.ts';

/** Victims who are described differently: the widest description is kept. */
export function differingVictims(claims: readonly Claim[]): Contradiction[] {
  return COUNTED.flatMap((field) => {
    const described = claims
      .filter(isFigureClaim)
      .filter((claim) => claim.field === field && claim.value.victims && !claim.value.part);
    const groups = groupBy(described, (claim) => words(claim.value.victims!).join(' '));
    if (groups.size < 2) return [];
    const order = widestFirst(described.map((claim) => claim.value.victims!));
    const sides = order.map((value) => ({
      value,
      quotes: distinctQuotes(groups.get(words(value).join(' '))!.map((claim) => claim.quote)),
    }));
    return [
      {
        field: `${field}.victims`,
        sides,
        reading: 'The widest description is kept; the others may leave somebody out',
      },
    ];
  });
}
