import type { Contradiction } from '../../model/briefing.ts';
import { distinctQuotes } from '../../model/quote.ts';
import { type AttributionClaim, actorKey, claimants, isClaiming } from '../actor.ts';
import type { Gathered } from '../gather.ts';
import { isLater } from '../later.ts';
import { groupBy, mostOften } from '../most.ts';

/** "No group has claimed it" beside a claim: a change over time, as far as the dates of the reports tell. */
export function claimedAfterAll(claims: readonly AttributionClaim[], { readings }: Gathered): Contradiction[] {
  const none = claims.filter((claim) => claim.value.stance === 'no_claim');
  const claimed = claims.filter(isClaiming);
  if (!none.length || !claimed.length) return [];
  const dateOf = (claim: AttributionClaim) => readings.get(claim.quote.report)?.publishedAt ?? null;
  const side = (value: string, group: readonly AttributionClaim[]) => ({
    value,
    quotes: distinctQuotes(group.map((claim) => claim.quote)),
  });
  const by = mostOften(claimed.flatMap((claim) => claim.value.actor ?? []));
  const allLater = claimed.every((claim) => none.every((other) => isLater(dateOf(claim), dateOf(other))));
  const anyEarlier = claimed.some((claim) => none.some((other) => isLater(dateOf(other), dateOf(claim))));
  return [
    {
      field: 'attribution',
      sides: [side('no claim', none), side(by ? `claimed by ${by}` : 'claimed', claimed)],
      reading: allLater
        ? 'A change over time: the claim came later'
        : anyEarlier
          ? 'A later report still has no claim'
          : 'Probably a change over time: the claim came later, though the dates of the reports do not show it',
    },
  ];
}

/** One claim under two names, and claims that rival each other. */
export function namesOfClaimants(claims: readonly AttributionClaim[]): Contradiction[] {
  const oneClaim = claimants(claims);
  const byActor = groupBy(claims.filter(isClaiming), (claim) => actorKey(claim.value));
  const side = (key: string) => {
    const group = byActor.get(key)!;
    return {
      value: mostOften(group.flatMap((claim) => claim.value.actor ?? [])) ?? key,
      quotes: distinctQuotes(group.map((claim) => claim.quote)),
    };
  };
  const names = oneClaim
    .filter((keys) => keys.length > 1)
    .map((keys) => ({
      field: 'attribution',
      sides: keys.map(side),
      reading: 'One claim under two names, no rivals: the reports equate them',
    }));
  if (oneClaim.length < 2) return names;
  const rivals = oneClaim.map((keys) => side(keys[0]!));
  return [
    ...names,
    { field: 'attribution', sides: rivals, reading: 'Rival claims: the reports cannot settle whose is true' },
  ];
}

/** A denial beside a claim or an accusation of the same actor. */
export function denials(claims: readonly AttributionClaim[]): Contradiction[] {
  const denied = claims.filter((claim) => claim.value.stance === 'denied');
  return [...groupBy(denied, (claim) => actorKey(claim.value))].flatMap(([key, group]) => {
    const against = claims.filter((c) => ACCUSING.has(c.value.stance) && actorKey(c.value) === key);
    if (!against.length) return [];
    const name = mostOften(group.flatMap((claim) => claim.value.actor ?? [])) ?? key;
    return [
      {
        field: 'attribution',
        sides: [
          { value: `${name} did it`, quotes: distinctQuotes(against.map((claim) => claim.quote)) },
          { value: `${name} denied`, quotes: distinctQuotes(group.map((claim) => claim.quote)) },
        ],
        reading: 'Denied; the reports cannot settle it',
      },
    ];
  });
}

const ACCUSING: ReadonlySet<string> = new Set(['claimed', 'admitted', 'blamed', 'suspected', 'asserted', 'confirmed']);
