import type { Claim } from '../model/claim.ts';
import type { Member, ReadIncident, Reading } from '../model/reading.ts';
import { inForce, type Ruling } from '../model/ruling.ts';

/** Everything that the readings say about one incident, with what people struck kept apart. */
export type Gathered = {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly incidents: readonly { readonly report: string; readonly incident: ReadIncident }[];
  /** The claims that count. */
  readonly claims: readonly Claim[];
  /** The claims that a person struck, and why. */
  readonly struck: readonly { readonly claim: Claim; readonly reason: string }[];
};

/** Brings the claims of an incident's members together, in an order that does not depend on when they came. */
export function gather(
  readings: ReadonlyMap<string, Reading>,
  members: readonly Member[],
  rulings: readonly Ruling[],
): Gathered {
  const sorted = [...members]
    .sort(byMember)
    .filter((member) => readings.get(member.report)?.incidents[member.incident]);
  const reasons = new Map(
    inForce(rulings).flatMap((r) => (r.kind === 'strike' ? r.claims.map((claim) => [claim, r.reason] as const) : [])),
  );
  const all = sorted.flatMap((member) =>
    readings.get(member.report)!.claims.filter((claim) => claim.incident === member.incident),
  );
  return {
    readings,
    incidents: sorted.map(({ report, incident }) => ({
      report,
      incident: readings.get(report)!.incidents[incident]!,
    })),
    claims: all.filter((claim) => !reasons.has(claim.id)),
    struck: all.flatMap((claim) => {
      const reason = reasons.get(claim.id);
      return reason === undefined ? [] : [{ claim, reason }];
    }),
  };
}

const byMember = (a: Member, b: Member): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.incident - b.incident;
