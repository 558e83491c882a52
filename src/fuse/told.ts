import { type Claim, isField } from '../model/claim.ts';
import type { Fused, Told } from '../model/fused.ts';
import { retell } from './retell.ts';
import type { SourceOf } from './sources.ts';

/** Everything about an incident that is words rather than numbers: harm to things, what was done since, why. */
export function tellInWords(
  claims: readonly Claim[],
  sourceOf: SourceOf,
): Pick<Fused, 'damage' | 'response' | 'impacts' | 'launchSites' | 'confirmations' | 'motives'> {
  const tell = (pick: (claim: Claim) => { text: string; sort: string | null } | null): Told[] =>
    retell(
      claims.flatMap((claim) => {
        const said = pick(claim);
        return said ? [{ claim, ...said }] : [];
      }),
      sourceOf,
    );
  const plain = (field: 'impact' | 'launch_site' | 'confirmation') =>
    tell((claim) => (isField(claim, field) ? { text: claim.value.text, sort: null } : null));
  return {
    damage: oncePerState(tell((c) => (isField(c, 'damage') ? { text: c.value.text, sort: c.value.state } : null))),
    response: tell((c) => (isField(c, 'response') ? { text: c.value.text, sort: c.value.kind } : null)),
    impacts: plain('impact'),
    launchSites: plain('launch_site'),
    confirmations: plain('confirmation'),
    motives: tell((c) => (isField(c, 'motive') ? { text: c.value.text, sort: c.value.state } : null)),
  };
}

/** "Still assessing the damage" is said once, however it is worded. */
function oncePerState(damage: readonly Told[]): Told[] {
  const assessed = damage.filter(({ sort }) => sort === 'under_assessment');
  const first = assessed[0];
  if (!first) return [...damage];
  const quotes = assessed.flatMap((told) => told.quotes);
  const speakers = [...new Set(assessed.flatMap((told) => told.speakers))].sort();
  return [{ ...first, speakers, quotes }, ...damage.filter((told) => !assessed.includes(told))];
}
