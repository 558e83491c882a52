import { type Claim, isField, isFigureClaim } from '../model/claim.ts';
import type { Casualties, Count } from '../model/count.ts';
import { type Counted, isAttributed } from '../model/figure.ts';
import { fold } from '../model/fold.ts';
import { distinctQuotes } from '../model/quote.ts';
import { claimingActors } from './actor.ts';
import { caveatsOn, withCaveats } from './caveats.ts';
import { rangeOf, type Standing } from './count-rule.ts';
import { type DraftFigure, draftFigures, type FigureClaim } from './figures.ts';
import type { Gathered } from './gather.ts';
import { withoutDeadAmongShot } from './shot-and-dead.ts';
import type { SourceOf } from './sources.ts';
import { supersede } from './supersede.ts';
import { widestFirst } from './widest.ts';

/** All counts of an incident; those of attackers only where a report speaks of them. */
export function countCasualties(gathered: Gathered, sourceOf: SourceOf): Casualties {
  const all = withNobodyHurt(gathered);
  const countIn = (told: Gathered, counted: Counted): Count =>
    toCount(counted, told, supersede(draftFigures(counted, told, sourceOf)), sourceOf);
  const count = (counted: Counted): Count => countIn(all, counted);
  const killed = count('killed');
  const attackersKilled = count('attackers_killed');
  const attackersWounded = count('attackers_wounded');
  return {
    killed,
    wounded: countIn(withoutDeadAmongShot(all, killed), 'wounded'),
    wounded_serious: count('wounded_serious'),
    missing: count('missing'),
    ...(attackersKilled.status !== 'not_reported' && { attackers_killed: attackersKilled }),
    ...(attackersWounded.status !== 'not_reported' && { attackers_wounded: attackersWounded }),
  };
}

/** "No casualties" says of the dead and of the wounded that there are none. */
function withNobodyHurt(gathered: Gathered): Gathered {
  const nobody = (claim: Claim): Claim[] =>
    isField(claim, 'casualties') && claim.value.state === 'none'
      ? [claim, zeroOf('killed', claim), zeroOf('wounded', claim)]
      : [claim];
  return {
    ...gathered,
    claims: gathered.claims.flatMap(nobody),
    struck: gathered.struck.flatMap(({ claim, reason }) => nobody(claim).map((c) => ({ claim: c, reason }))),
  };
}

const zeroOf = (field: 'killed' | 'wounded', claim: Extract<Claim, { field: 'casualties' }>): FigureClaim => ({
  ...claim,
  field,
  value: {
    floor: 0,
    ceiling: 0,
    says: claim.value.text,
    approximate: false,
    victims: null,
    state: 'none',
    part: false,
    replaces: null,
  },
});

const NOBODY: ReadonlySet<string> = new Set();

function toCount(counted: Counted, gathered: Gathered, drafts: readonly DraftFigure[], sourceOf: SourceOf): Count {
  const standing = drafts.filter((draft) => draft.figure.standing);
  const unknown = gathered.claims.filter(
    (claim) => claim.field === counted && isFigureClaim(claim) && claim.value.state === 'unknown',
  );
  const caveats = caveatsOn(counted, drafts, gathered.claims);
  const figures = drafts.map((draft) => withCaveats(draft, caveats, sourceOf));
  const victims = widestFirst(standing.flatMap((draft) => draft.figure.victims ?? []));
  const told = { provisional: false, victims, figures };
  if (!standing.length) {
    const nothing = { low: null, best: null, high: null, openAbove: true, ...told };
    const quotes = distinctQuotes(unknown.map((claim) => claim.quote));
    return quotes.length ? { status: 'reported_unknown', ...nothing, quotes } : { status: 'not_reported', ...nothing };
  }
  if (standing.every((draft) => draft.state === 'none' || draft.figure.ceiling === 0))
    return { status: 'reported_none', low: 0, best: 0, high: 0, openAbove: false, ...told };
  const quotes = caveats.length
    ? { provisional: true, quotes: distinctQuotes(caveats.map((caveat) => caveat.quote)) }
    : {};
  // Of the dead of the other side those who claim the deed are the ones who tell.
  const claimants = /^attackers_/u.test(counted) ? NOBODY : claimingActors(gathered.claims);
  return { status: 'reported', ...rangeOfDrafts(standing, claimants), ...told, ...quotes };
}

/** "Nobody" without a source says nothing against a number; against "several" even a sourced one leaves none to state. */
function rangeOfDrafts(standing: readonly DraftFigure[], claimants: ReadonlySet<string>): ReturnType<typeof rangeOf> {
  const isNobody = (draft: DraftFigure): boolean => draft.state === 'none';
  const onlyWords = standing.every((draft) => isNobody(draft) || draft.state === 'vague');
  return rangeOf(
    standing
      .filter((draft) => !isNobody(draft) || (!onlyWords && isAttributed(draft.figure)))
      .map((draft) => toStanding(draft, claimants)),
  );
}

const toStanding = ({ figure, told }: DraftFigure, claimants: ReadonlySet<string>): Standing => ({
  floor: figure.floor,
  ceiling: figure.ceiling,
  attributed: figure.speaker !== null ? 2 : isAttributed(figure) ? 1 : 0,
  toldAt: told === null ? -1 : Date.parse(told),
  reports: figure.reports.length,
  byClaimant: claimants.has(fold(figure.speaker ?? '')),
});
