import type { Contradiction } from '../../model/briefing.ts';
import type { Told } from '../../model/fused.ts';
import { distinctQuotes, type Quote } from '../../model/quote.ts';
import type { AttributionClaim } from '../actor.ts';

const ALLEGING: ReadonlySet<string> = new Set(['blamed', 'suspected', 'asserted']);
const BEHIND: ReadonlySet<string> = new Set(['sponsor', 'state']);

/** A state is said to be behind it, and the link is said to be unclear. */
export function sponsorOrUnclear(claims: readonly AttributionClaim[], motives: readonly Told[]): Contradiction[] {
  const alleged = claims.filter(({ value }) => BEHIND.has(value.actorLevel ?? '') && ALLEGING.has(value.stance));
  const unclear = [
    ...claims.filter(({ value }) => value.stance === 'unclear').map((claim) => claim.quote),
    ...motives.filter((motive) => motive.sort === 'unclear').flatMap((motive) => motive.quotes),
  ];
  if (!alleged.length || !unclear.length) return [];
  const actor = alleged[0]!.value.actor ?? 'a state';
  return [
    {
      field: 'motive',
      sides: [
        side(
          `${actor} is behind it`,
          alleged.map((claim) => claim.quote),
        ),
        side('the link is unclear', unclear),
      ],
      reading: 'An open question: one side says more than the other knows',
    },
  ];
}

const side = (value: string, quotes: readonly Quote[]) => ({ value, quotes: distinctQuotes(quotes) });
