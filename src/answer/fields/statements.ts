import type { Stance, Statement } from '../../model/attribution.ts';
import type { Line } from '../../model/briefing.ts';
import type { Quote } from '../../model/quote.ts';
import { claimsOn, type Evidence } from '../evidence.ts';
import { ageOf, outletOf } from '../teller.ts';
import { capital, distinct, line, listed } from '../telling.ts';

const SAYS: Readonly<Partial<Record<Stance, string>>> = {
  blamed: 'blames',
  suspected: 'suspects',
  asserted: 'says that it was',
  confirmed: 'confirms that it was',
};

/** What is said about who did it. */
export const statementsOf = (evidence: Evidence): readonly Statement[] =>
  evidence.incident.briefing.attribution.statements;

/** Somebody says that another did it. */
export const isBlame = (statement: Statement): boolean => statement.stance in SAYS;
/** Somebody says that they did it themselves. */
export const isClaim = ({ stance }: Statement): boolean => stance === 'claimed' || stance === 'admitted';

export const quotesOf = (statements: readonly Statement[]): Quote[] => statements.flatMap((s) => s.quotes);
const reportsOf = (statements: readonly Statement[]): string[] => distinct(quotesOf(statements).map((q) => q.report));

/** Who claims it, and which reports had no claim yet. Two names of one claim share a line, rivals do not. */
export function claimLines(evidence: Evidence): Line[] {
  const claims = statementsOf(evidence).filter(isClaim);
  const none = statementsOf(evidence).filter((s) => s.stance === 'no_claim' && s.actor === null);
  const { contested } = evidence.incident.briefing.attribution;
  const groups = contested ? claims.map((claim) => [claim]) : claims.length > 0 ? [claims] : [];
  const still = claims.length === 0 ? 'No claim' : 'Still without a claim';
  return [
    ...groups.map((group) => claimLine(group, evidence)),
    ...(none.length === 0 ? [] : [line(`${still}: ${ageOf(reportsOf(none), evidence)}.`, quotesOf(none))]),
  ];
}

function claimLine(claims: readonly Statement[], evidence: Evidence): Line {
  const actors = distinct(claims.flatMap((claim) => claim.actor ?? []));
  const done = claims.some((claim) => claim.stance === 'admitted') ? 'Admitted' : 'Claimed';
  return line(`${done}: ${actors.join(', also named ')}, in ${ageOf(reportsOf(claims), evidence)}.`, quotesOf(claims));
}

/** Whom somebody blames, one line for each who does; those who name a source first. */
export function blameLines(statements: readonly Statement[], evidence: Evidence): Line[] {
  const blaming = statements.filter((s) => isBlame(s) && s.actor !== null);
  const sourced = blaming.sort((a, b) => Number(a.by === null) - Number(b.by === null));
  const groups = Map.groupBy(sourced, (s) => `${s.by ?? outletsOf(s, evidence)} ${SAYS[s.stance]}`);
  return [...groups].map(([who, said]) => {
    const unnamed = said.every((s) => s.actorLevel === 'class') ? '; no group is named' : '';
    return line(`${capital(who)} ${listed(distinct(said.map((s) => s.actor!)))}${unnamed}.`, quotesOf(said));
  });
}

const outletsOf = (statement: Statement, evidence: Evidence): string =>
  `${listed(reportsOf([statement]).map((id) => outletOf(evidence.readings.get(id), id)))}, naming no source,`;

/** What reports call unclear about who did it or why. */
export function doubtLines(evidence: Evidence): Line[] {
  const unclear = statementsOf(evidence).filter((s) => s.stance === 'unclear');
  const links = claimsOn(evidence.claims, 'motive').filter((claim) => claim.value.state === 'unclear');
  const quotes = [...quotesOf(unclear), ...links.map((claim) => claim.quote)];
  return quotes.length === 0 ? [] : [line('Unclear, the reports say:', quotes)];
}

/** Who denies it, or denies it for another. */
export const denialLines = (statements: readonly Statement[]): Line[] =>
  statements
    .filter((s) => s.stance === 'denied')
    .map((s) => line(`${capital(s.by ?? s.actor ?? 'One report')} denies it.`, s.quotes));
