import type { Mutation } from '../../model/briefing.ts';
import { type Claim, type ClaimOf, isFigureClaim } from '../../model/claim.ts';
import type { Counted } from '../../model/figure.ts';
import { words } from '../../model/fold.ts';
import type { SourceOf } from '../sources.ts';

type FigureClaim = ClaimOf<Counted>;

/** A sourced number whose victims another report describes otherwise: "US personnel" → "US military personnel". */
export function turnedVictims(claims: readonly Claim[], sourceOf: SourceOf): Mutation[] {
  const described = claims.filter(isFigureClaim).filter(({ value }) => value.victims !== null && !value.part);
  const sourced = described.filter((claim) => sourceOf(claim) !== null);
  return described.flatMap((to) => {
    const from = sourceOf(to) === null ? sourced.find((claim) => isRetold(claim, to)) : undefined;
    if (!from || victimsOf(from) === victimsOf(to)) return [];
    return [{ what: `“${from.value.victims}” became “${to.value.victims}”`, from: from.quote, to: to.quote }];
  });
}

const victimsOf = (claim: FigureClaim): string => words(claim.value.victims ?? '').join(' ');

const isRetold = (from: FigureClaim, to: FigureClaim): boolean =>
  from.field === to.field &&
  from.value.floor === to.value.floor &&
  from.value.ceiling === to.value.ceiling &&
  from.quote.report !== to.quote.report;
