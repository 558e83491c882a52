import { actorName } from '../model/actor-name.ts';
import type { Claim, ClaimOf } from '../model/claim.ts';
import { fold } from '../model/fold.ts';

export type AttributionClaim = ClaimOf<'attribution'>;

/** What makes two namings one actor: the lexicon's id, else the words without what only describes ("militia groups"). */
export const actorKey = ({ actor, actorId }: Pick<AttributionClaim['value'], 'actor' | 'actorId'>): string =>
  actorId ?? (actor === null ? '' : actorName(actor));

const CLAIMING: ReadonlySet<string> = new Set(['claimed', 'admitted']);
export const isClaiming = (claim: AttributionClaim): boolean => CLAIMING.has(claim.value.stance);

/** A militant group without a name, or one man, may be of the very group that others name. */
export const mayBeOfOther = ({ value }: AttributionClaim): boolean =>
  value.actorLevel === 'class' || value.actorLevel === 'individual';

/** Those who claim the deed, folded. */
export const claimingActors = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) =>
      claim.field === 'attribution' && isClaiming(claim) && claim.value.actor ? [fold(claim.value.actor)] : [],
    ),
  );

/**
 * Which actors make one claim under two names, as lists of keys: a brand beside its umbrella in one report, or two names
 * in one sentence. Actors in different lists are rivals.
 */
export function claimants(claims: readonly AttributionClaim[]): string[][] {
  const claiming = claims.filter(isClaiming).filter((claim) => claim.value.actor !== null);
  const groups: AttributionClaim[][] = [];
  for (const claim of claiming) {
    const joined = groups.filter((group) => group.some((other) => isOneClaim(claim, other)));
    const rest = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), claim]);
  }
  return groups.map((group) => [...new Set(group.map((claim) => actorKey(claim.value)))].sort()).sort();
}

function isOneClaim(a: AttributionClaim, b: AttributionClaim): boolean {
  if (actorKey(a.value) === actorKey(b.value)) return true;
  if (a.quote.report !== b.quote.report) return false;
  if (a.quote.start === b.quote.start) return true;
  const levels = [a.value.actorLevel, b.value.actorLevel];
  return levels.includes('brand') && levels.some((level) => level !== 'brand');
}
