import type { Claim } from '../model/claim.ts';
import { words } from '../model/fold.ts';
import { groupBy } from './most.ts';

/** Eight five-word runs in a row: nobody writes twelve words alike by chance. */
const RUN_WORDS = 12;
/** A whole quotation is a copy already when it is shorter. */
const WHOLE_WORDS = 6;

/** Groups of claims about one field that rest on the same sentence, copied from report to report. */
export function sharedSentences(claims: readonly Claim[]): Claim[][] {
  const home = new Map(claims.map((claim) => [claim, claim] as const));
  const root = (claim: Claim): Claim => {
    const parent = home.get(claim)!;
    return parent === claim ? claim : root(parent);
  };
  const seen = new Map<string, Claim>();
  for (const claim of claims)
    for (const print of prints(claim)) {
      const other = seen.get(print);
      if (other) home.set(root(claim), root(other));
      else seen.set(print, claim);
    }
  const groups = [...groupBy(claims, (claim) => root(claim).id).values()];
  return groups.filter((group) => new Set(group.map((claim) => claim.quote.report)).size > 1);
}

function prints(claim: Claim): string[] {
  const wholes = [claim.quote.exact, ...quotations(claim.quote.exact)].map(words);
  const runs = wholes.slice(0, 1).flatMap((all) => all.map((_, i) => all.slice(i, i + RUN_WORDS)));
  return [...wholes.filter((w) => w.length >= WHOLE_WORDS), ...runs.filter((run) => run.length === RUN_WORDS)].map(
    (run) => `${claim.field}: ${run.join(' ')}`,
  );
}

const quotations = (text: string): string[] =>
  [...text.matchAll(/[“"]([^“”"]{1,600})[”"]?/g)].map((match) => match[1] ?? '');
