import { type Claim, isField } from '../model/claim.ts';
import type { Count } from '../model/count.ts';
import type { FigureClaim } from './figures.ts';
import type { Gathered } from './gather.ts';

/**
 * "Seven people were shot" says nothing of who lived: where its own report knows of no dead and others know of as many, it
 * counts the dead and nobody wounded. Where a report says that so many were wounded, it stays.
 */
export function withoutDeadAmongShot(gathered: Gathered, { best: dead }: Count): Gathered {
  if (!dead) return gathered;
  const tellsOfDead = new Set(
    gathered.claims.filter(({ field }) => field === 'killed').map(({ quote }) => quote.report),
  );
  const wounded = new Set(
    gathered.claims.flatMap((claim) => (isWounded(claim) && !isShot(claim) ? claim.value.floor : [])),
  );
  const areDead = (claim: Claim): boolean =>
    isWounded(claim) &&
    isShot(claim) &&
    !tellsOfDead.has(claim.quote.report) &&
    !wounded.has(claim.value.floor) &&
    (claim.value.ceiling ?? claim.value.floor ?? 0) <= dead;
  return { ...gathered, claims: gathered.claims.filter((claim) => !areDead(claim)) };
}

const isWounded = (claim: Claim): claim is FigureClaim => isField(claim, 'wounded') && claim.value.state === 'number';

/** "Four others were shot": besides the dead. */
const isShot = ({ foundBy, value }: FigureClaim): boolean =>
  foundBy === 'casualties/shot' && !/\b(?:others?|more|additional)\b/iu.test(value.victims ?? '');
