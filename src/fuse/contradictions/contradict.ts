import type { Contradiction } from '../../model/briefing.ts';
import type { Fused } from '../../model/fused.ts';
import { attributionClaims } from '../attribute.ts';
import { datedBy } from '../date.ts';
import type { Gathered } from '../gather.ts';
import type { Drift } from '../wording.ts';
import { claimedAfterAll, denials, namesOfClaimants } from './claims.ts';
import { differingCounts } from './counts.ts';
import { differingDays } from './days.ts';
import { sponsorOrUnclear } from './sponsor.ts';
import { differingTargets } from './targets.ts';
import { differingVictims } from './victims.ts';
import { differingWeapons } from './weapons.ts';
import { differingWordings } from './wordings.ts';

type Known = Pick<Fused, 'casualties' | 'when' | 'weapons' | 'motives'>;

/** Everything on which the reports do not agree, and how to take it. */
export function contradict(gathered: Gathered, known: Known, drifts: readonly Drift[]): Contradiction[] {
  const attributions = attributionClaims(gathered.claims);
  return [
    ...differingCounts(known.casualties),
    ...differingDays(datedBy(gathered), known.when),
    ...claimedAfterAll(attributions, gathered),
    ...namesOfClaimants(attributions),
    ...denials(attributions),
    ...differingWeapons(gathered.claims, known.weapons),
    ...sponsorOrUnclear(attributions, known.motives),
    ...differingWordings(drifts),
    ...differingTargets(gathered.claims),
    ...differingVictims(gathered.claims),
  ];
}
