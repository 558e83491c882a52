import { type Claim, isField } from '../model/claim.ts';
import type { Count } from '../model/count.ts';
import type { FigureClaim } from './figures.ts';
import type { Gathered } from './gather.ts';

/**
 * "Seven people were shot" says nothing of who lived: where its own report knows of no dead and others do, those are among the
 * seven. Where a report says that so many were wounded, it stays.
 */
export function withoutDeadAmongShot(gathered: Gathered, { best: dead }: Count): Gathered {
  if (!dead) return gathered;
  const tellsOfDead = new Set(
    gathered.claims.filter(({ field }) => field === 'killed').map(({ quote }) => quote.report),
  );
  const wounded = new Set(
    gathered.claims.flatMap((claim) => (isWounded(claim) && !isShot(claim) ? claim.value.floor : [])),
  );
  const lived = (claim: Claim): Claim[] => {
    const isOpen = isWounded(claim) && isShot(claim) && !tellsOfDead.has(claim.quote.report);
    return isOpen && !wounded.has(claim.value.floor) ? without(claim, dead) : [claim];
  };
  return { ...gathered, claims: gathered.claims.flatMap(lived) };
}

const isWounded = (claim: Claim): claim is FigureClaim => isField(claim, 'wounded') && claim.value.state === 'number';

/** "Four others were shot": besides the dead. */
const isShot = ({ foundBy, value }: FigureClaim): boolean =>
  foundBy === 'casualties/shot' && !/\b(?:others?|more|additional)\b/iu.test(value.victims ?? '');

/** Nobody is left where as many died: then it counts the dead alone. */
function without(claim: FigureClaim, dead: number): FigureClaim[] {
  const less = (bound: number | null): number | null => (bound === null ? null : bound - dead);
  const { value } = claim;
  const [floor, ceiling] = [less(value.floor), less(value.ceiling)];
  return (floor ?? ceiling ?? 0) > 0 ? [{ ...claim, value: { ...value, floor, ceiling } }] : [];
}
