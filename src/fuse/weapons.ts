import type { Weapon } from '../model/briefing.ts';
import { type Claim, type ClaimOf, isField } from '../model/claim.ts';
import { words } from '../model/fold.ts';
import { distinctQuotes } from '../model/quote.ts';
import { distinct, groupBy } from './most.ts';
import type { SourceOf } from './sources.ts';

type WeaponClaim = ClaimOf<'weapon'>;

/** The weapons that reports name; what only the claimant says about its weapons stays apart. */
export function listWeapons(claims: readonly Claim[], sourceOf: SourceOf): Weapon[] {
  const named = claims.filter((claim): claim is WeaponClaim => isField(claim, 'weapon'));
  const groups = groupBy(named, ({ value }) => `${words(value.type).join(' ')} ${value.byClaimant}`);
  return [...groups.values()].map((group) => toWeapon(group, sourceOf)).sort(byGrounds);
}

function toWeapon(group: readonly WeaponClaim[], sourceOf: SourceOf): Weapon {
  const counted = bestCounted(group, sourceOf);
  return {
    type: group[0]!.value.type,
    ...(counted?.value.count && { count: counted.value.count }),
    suspected: group.every(({ value }) => value.suspected),
    byClaimant: group[0]!.value.byClaimant,
    speakers: distinct(group.flatMap((claim) => sourceOf(claim)?.speaker ?? [])).sort(),
    quotes: distinctQuotes(group.map((claim) => claim.quote)),
  };
}

/** The number of the best attributed claim; among equals the one that most reports give. */
function bestCounted(group: readonly WeaponClaim[], sourceOf: SourceOf): WeaponClaim | undefined {
  const counted = group.filter(({ value }) => value.count !== null);
  const same = groupBy(counted, ({ value }) => `${value.count?.floor}:${value.count?.ceiling}`);
  const ranked = [...same].sort(
    ([a, as], [b, bs]) =>
      attributed(bs, sourceOf) - attributed(as, sourceOf) || reports(bs) - reports(as) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[1].sort((a, b) => attributed([b], sourceOf) - attributed([a], sourceOf))[0];
}

const attributed = (claims: readonly WeaponClaim[], sourceOf: SourceOf): number =>
  Math.max(...claims.map((claim) => (claim.speaker !== null ? 2 : sourceOf(claim) ? 1 : 0)));

const reports = (claims: readonly { readonly quote: { readonly report: string } }[]): number =>
  new Set(claims.map((claim) => claim.quote.report)).size;

const reportsOf = (weapon: Weapon): number => reports(weapon.quotes.map((quote) => ({ quote })));

/** The claimant's last; a counted weapon before one without a number, then what most reports name. */
const byGrounds = (a: Weapon, b: Weapon): number =>
  Number(a.byClaimant) - Number(b.byClaimant) ||
  Number(Boolean(b.count)) - Number(Boolean(a.count)) ||
  Number(a.suspected) - Number(b.suspected) ||
  reportsOf(b) - reportsOf(a) ||
  (a.type < b.type ? -1 : 1);
