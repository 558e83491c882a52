import type { Origin } from '../model/briefing.ts';
import { type Claim, isField } from '../model/claim.ts';
import { fold } from '../model/fold.ts';
import { type AttributionClaim, isClaiming } from './actor.ts';
import { distinct, groupBy } from './most.ts';
import type { SourceOf } from './sources.ts';

/** Who says what, through which agency, for which party. What an outlet says by itself has no origin. */
export function listOrigins(
  claims: readonly Claim[],
  sourceOf: SourceOf,
  carriers: (claim: Claim) => readonly string[],
): Origin[] {
  const names = new Set(claimantNames(claims));
  const claimant = claims.find(
    (claim): claim is AttributionClaim => claim.field === 'attribution' && isClaiming(claim),
  );
  const sourced = claims.filter((claim) => sourceOf(claim) !== null);
  const groups = groupBy(sourced, (claim) => sourceOf(claim)!.key);
  return [...groups.values()]
    .map((group) => {
      const { speaker, via, party } = sourceOf(group[0]!)!;
      return {
        speaker,
        via,
        party: party ?? (isClaimant(group, names) ? (claimant?.value.actor ?? speaker) : null),
        reports: distinct(group.flatMap(carriers)).sort(),
        fields: distinct(group.map((claim) => claim.field)).sort(),
      };
    })
    .sort(byReach);
}

const isClaimant = (group: readonly Claim[], names: ReadonlySet<string>): boolean =>
  group.some((claim) => (isField(claim, 'weapon') && claim.value.byClaimant) || names.has(fold(claim.speaker ?? '')));

const claimantNames = (claims: readonly Claim[]): string[] =>
  claims
    .filter((claim): claim is AttributionClaim => claim.field === 'attribution' && isClaiming(claim))
    .flatMap(({ value, speaker }) => [value.actor, speaker])
    .filter((name) => name !== null)
    .map(fold);

const byReach = (a: Origin, b: Origin): number =>
  b.reports.length - a.reports.length ||
  b.fields.length - a.fields.length ||
  (`${a.speaker} ${a.via}` < `${b.speaker} ${b.via}` ? -1 : 1);
