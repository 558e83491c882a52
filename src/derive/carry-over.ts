import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Ruling } from '../model/ruling.ts';

/**
 * Rulings with what they mean for later versions of the reports that they name: a figure struck in one is struck in the version
 * that replaces it, where that still says it in the same words; a report that was moved or split off takes its later version along.
 */
export function carryOver(
  rulings: readonly Ruling[],
  readings: readonly Reading[],
  replaced: ReadonlyMap<string, string>,
): readonly Ruling[] {
  if (!replaced.size || !rulings.length) return rulings;
  const standing = (report: string): string => replaced.get(report) ?? report;
  const repeated = claimsRepeated(readings, replaced);
  return rulings.map((ruling): Ruling => {
    if (ruling.kind === 'strike')
      return {
        ...ruling,
        claims: [...new Set(ruling.claims.flatMap((claim) => [claim, ...(repeated.get(claim) ?? [])]))],
      };
    if (ruling.kind === 'split') return { ...ruling, reports: ruling.reports.map(standing) };
    return ruling.kind === 'move' ? { ...ruling, report: standing(ruling.report) } : ruling;
  });
}

/** For each claim of a replaced reading those of its replacement that say the same. */
function claimsRepeated(readings: readonly Reading[], replaced: ReadonlyMap<string, string>): Map<string, string[]> {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const repeated = new Map<string, string[]>();
  for (const [earlier, later] of replaced) {
    const said = Map.groupBy(byId.get(later)?.claims ?? [], saying);
    for (const claim of byId.get(earlier)?.claims ?? [])
      repeated.set(
        claim.id,
        (said.get(saying(claim)) ?? []).map(({ id }) => id),
      );
  }
  return repeated;
}

const saying = ({ field, value, quote }: Claim): string =>
  JSON.stringify([field, value, quote.exact.replace(/\s+/gu, ' ')]);
