import type { Claim } from '../model/claim.ts';
import { isField } from '../model/claim.ts';
import { words } from '../model/fold.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import { groupBy } from './most.ts';
import type { SourceOf } from './sources.ts';

/** What one party is quoted as saying, in the several wordings that reports give: the one that most have comes first. */
export type Drift = {
  readonly party: string;
  readonly wordings: readonly { readonly words: string; readonly quotes: readonly Quote[] }[];
};

/** Finds statements of one party that reports quote differently: "dangerous escalation" here, "serious escalation" there. */
export function driftingWords(claims: readonly Claim[], sourceOf: SourceOf): Drift[] {
  const quoted = claims.flatMap((claim) =>
    isField(claim, 'attribution.statement')
      ? [
          {
            quote: claim.quote,
            words: plain(claim.value.words),
            party: sourceOf(claim)?.party ?? sourceOf(claim)?.speaker ?? '',
          },
        ]
      : [],
  );
  const groups = groupBy(quoted, ({ party, words: said }) => `${party} ${said.at(-1)}`);
  return [...groups.values()].flatMap((group) => {
    const wordings = [...groupBy(group, ({ words: said }) => said.join(' '))].map(([said, same]) => ({
      words: said,
      quotes: distinctQuotes(same.map(({ quote }) => quote)),
    }));
    return wordings.length > 1 ? [{ party: group[0]!.party, wordings: wordings.sort(byReports) }] : [];
  });
}

const plain = (text: string): string[] => words(text).filter((word) => !['a', 'an', 'the', 'as'].includes(word));

const reports = (quotes: readonly Quote[]): number => new Set(quotes.map((quote) => quote.report)).size;

const byReports = (a: Drift['wordings'][number], b: Drift['wordings'][number]): number =>
  reports(b.quotes) - reports(a.quotes) || (a.words < b.words ? -1 : 1);
