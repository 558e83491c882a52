import type { Mutation } from '../../model/briefing.ts';
import { words } from '../../model/fold.ts';
import type { AttributionClaim } from '../actor.ts';
import type { SourceOf } from '../sources.ts';

const ANY = /\bany (?:such )?(?:attacks?|assaults?|strikes?|act)\b/i;
const THIS = /\b(?:today['’]s|the|this|that)\b[^.]{0,60}\b(?:attack|assault|strike)\b/i;

/** A party's statement about this attack that another report turns into one about any attack: the blame is gone. */
export function weakenedStatements(claims: readonly AttributionClaim[], sourceOf: SourceOf): Mutation[] {
  const partyOf = (claim: AttributionClaim) => sourceOf(claim)?.party ?? sourceOf(claim)?.key ?? null;
  const general = claims.filter((claim) => ANY.test(claim.quote.exact) && partyOf(claim) !== null);
  const definite = claims.filter((claim) => THIS.test(claim.quote.exact) && !ANY.test(claim.quote.exact));
  return general.flatMap((to) => {
    const others = definite.filter((claim) => partyOf(claim) === partyOf(to) && claim.quote.report !== to.quote.report);
    const from = others.sort((a, b) => sharedWords(b, to) - sharedWords(a, to))[0];
    return from
      ? [{ what: 'A statement about this attack became one about any attack', from: from.quote, to: to.quote }]
      : [];
  });
}

function sharedWords(a: AttributionClaim, b: AttributionClaim): number {
  const said = new Set(words(a.quote.exact));
  return [...new Set(words(b.quote.exact))].filter((word) => said.has(word)).length;
}
