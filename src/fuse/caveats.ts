import { type Claim, type ClaimOf, isField } from '../model/claim.ts';
import type { Counted, Figure } from '../model/figure.ts';
import { distinctQuotes } from '../model/quote.ts';
import type { DraftFigure } from './figures.ts';
import type { SourceOf } from './sources.ts';

type Caveat = ClaimOf<'provisional'>;

/**
 * What sources say of a count that may change. A caveat is about the number that its own report gives: on "the casualty count" it
 * is one on each count that the report has a number for, and it falls with that number.
 */
export function caveatsOn(counted: Counted, drafts: readonly DraftFigure[], claims: readonly Claim[]): Caveat[] {
  const counting = reportsOf(drafts);
  const standing = reportsOf(drafts.filter(({ figure }) => figure.standing));
  return claims
    .filter((claim) => isField(claim, 'provisional'))
    .filter(({ value, quote }) =>
      value.of === counted
        ? standing.has(quote.report) || !counting.has(quote.report)
        : value.of === 'casualties' && standing.has(quote.report),
    );
}

const reportsOf = (drafts: readonly DraftFigure[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ figure }) => figure.reports));

/** The figure with the caveats of those who gave it: the same source, in a report that carries it. */
export function withCaveats({ figure, source }: DraftFigure, caveats: readonly Caveat[], sourceOf: SourceOf): Figure {
  const own = caveats.filter(
    (caveat) => figure.reports.includes(caveat.quote.report) && sourceOf(caveat)?.key === source?.key,
  );
  return own.length ? { ...figure, caveats: distinctQuotes(own.map(({ quote }) => quote)) } : figure;
}
