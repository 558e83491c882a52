import type { Mutation } from '../../model/briefing.ts';
import { type Claim, isField } from '../../model/claim.ts';
import { words } from '../../model/fold.ts';

/** A number of weapons that another report carries as a minimum: "two" → "at least two". */
export function turnedWeapons(claims: readonly Claim[]): Mutation[] {
  const counted = claims.filter((claim) => isField(claim, 'weapon')).filter(({ value }) => value.count?.floor != null);
  const floors = counted.filter(({ value }) => value.count!.ceiling === null);
  return floors.slice(0, 1).flatMap((to) => {
    const from = counted.find(
      (claim) =>
        claim.speaker !== null &&
        claim.value.count!.ceiling === to.value.count!.floor &&
        words(claim.value.type).join() === words(to.value.type).join(),
    );
    if (!from) return [];
    const what = `“${from.value.count!.says}” became “${to.value.count!.says}” (${from.value.type})`;
    return [{ what, from: from.quote, to: to.quote }];
  });
}
