import type { Attribution, AttributionStatus, Statement } from '../model/attribution.ts';
import { type Claim, isField } from '../model/claim.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import { type AttributionClaim, actorKey, claimants, isClaiming, mayBeOfOther } from './actor.ts';
import { groupBy, mostOften } from './most.ts';
import type { SourceOf } from './sources.ts';

export const attributionClaims = (claims: readonly Claim[]): AttributionClaim[] =>
  claims.filter((claim) => isField(claim, 'attribution'));

/** Who is said to have done it, by whom and how firmly. */
export function attribute(all: readonly Claim[], sourceOf: SourceOf): Attribution {
  const claims = attributionClaims(all);
  const oneClaim = claimants(claims);
  const groups = groupBy(claims, (claim) => statementKey(claim, sourceOf));
  const statements = [...groups.values()].map((group) => toStatement(group, shared(group, claims, oneClaim), sourceOf));
  return {
    status: statusOf(claims, oneClaim, sourceOf),
    contested: isContested(claims),
    statements: statements.sort(byFirmness),
  };
}

/** A claim is the claimant's own, whoever passes it on; any other statement is also its party's. */
function statementKey(claim: AttributionClaim, sourceOf: SourceOf): string {
  const source = sourceOf(claim);
  const by = isClaiming(claim) || claim.value.stance === 'no_claim' ? '' : (source?.party ?? source?.key ?? '');
  return `${claim.value.stance} ${actorKey(claim.value)} ${by}`;
}

/** One claim under two names is one statement a name, with the same quotes. */
function shared(
  group: readonly AttributionClaim[],
  claims: readonly AttributionClaim[],
  oneClaim: readonly string[][],
): Quote[] {
  const first = group[0]!;
  if (!isClaiming(first)) return group.map((claim) => claim.quote);
  const names = oneClaim.find((keys) => keys.includes(actorKey(first.value))) ?? [];
  return claims
    .filter((claim) => isClaiming(claim) && names.includes(actorKey(claim.value)))
    .map((claim) => claim.quote);
}

function toStatement(group: readonly AttributionClaim[], quotes: readonly Quote[], sourceOf: SourceOf): Statement {
  const { stance } = group[0]!.value;
  const actor = mostOften(group.flatMap((claim) => claim.value.actor ?? [])) ?? null;
  const level = mostOften(group.flatMap((claim) => claim.value.actorLevel ?? []));
  const by = mostOften(group.flatMap((claim) => sourceOf(claim)?.speaker ?? claim.speaker ?? []));
  const dates = group.flatMap((claim) => claim.value.asOf ?? []).sort();
  return {
    stance,
    actor,
    ...(level && { actorLevel: level }),
    by: by ?? null,
    asOf: dates.at(-1) ?? null,
    quotes: distinctQuotes(quotes),
  };
}

const FIRMNESS: readonly Statement['stance'][] = [
  'confirmed',
  'admitted',
  'claimed',
  'blamed',
  'suspected',
  'asserted',
  'denied',
  'unclear',
  'no_claim',
];

const byFirmness = (a: Statement, b: Statement): number =>
  FIRMNESS.indexOf(a.stance) - FIRMNESS.indexOf(b.stance) ||
  Number(b.by !== null) - Number(a.by !== null) ||
  b.quotes.length - a.quotes.length ||
  (`${a.actor} ${a.by}` < `${b.actor} ${b.by}` ? -1 : 1);

/** The highest step that a statement reaches. */
function statusOf(
  claims: readonly AttributionClaim[],
  oneClaim: readonly string[][],
  sourceOf: SourceOf,
): AttributionStatus {
  const has = (...stances: readonly Statement['stance'][]): boolean =>
    claims.some((claim) => stances.includes(claim.value.stance));
  if (claims.some((claim) => isConfirmation(claim, oneClaim, sourceOf) || isStateAdmitting(claim))) return 'confirmed';
  if (has('claimed', 'admitted')) return 'claimed';
  if (has('blamed', 'suspected', 'asserted', 'confirmed')) return 'blamed';
  return has('no_claim') ? 'unclaimed' : 'unattributed';
}

/** The claimant's claim, confirmed by somebody else than the claimant and the outlet. */
function isConfirmation(claim: AttributionClaim, oneClaim: readonly string[][], sourceOf: SourceOf): boolean {
  const claimant = oneClaim.find((keys) => keys.includes(actorKey(claim.value)));
  const source = sourceOf(claim);
  if (claim.value.stance !== 'confirmed' || !claimant || source?.speaker == null) return false;
  return !claimant.includes(actorKey({ ...claim.value, actor: source.speaker, actorId: null }));
}

const isStateAdmitting = ({ value }: AttributionClaim): boolean =>
  value.actorLevel === 'state' && (value.stance === 'admitted' || value.stance === 'claimed');

/** Rival claims, or a denial by somebody named; that nobody has claimed it denies nothing. */
const isContested = (claims: readonly AttributionClaim[]): boolean =>
  claimants(claims.filter((claim) => !mayBeOfOther(claim))).length > 1 ||
  claims.some((claim) => claim.value.stance === 'denied' && (claim.speaker !== null || claim.value.actor !== null));
