import type { Statement } from '../model/attribution.ts';
import type { Briefing } from '../model/briefing.ts';
import { listed, outletOf } from './outlet.ts';

type Told = Pick<Briefing, 'attribution' | 'contradictions' | 'reports'>;

/** The answer to "who did it", first in one sentence, then a line for each who says so. */
export function whoHead({ attribution }: Told): string {
  const { statements } = attribution;
  const claims = claimants(statements);
  switch (attribution.status) {
    case 'confirmed':
      return statements.some((s) => s.stance === 'admitted')
        ? `${capital(withThe(statements.find((s) => s.stance === 'admitted')!.actor))} says so itself.`
        : 'Claimed, and confirmed by another party.';
    case 'claimed':
      return claims.length > 1
        ? `${claims.length} parties claim it; no report confirms any of them.`
        : 'One group claims it; no report confirms that.';
    case 'blamed':
      return `Not established. ${saysNoClaim(statements) ? 'Nobody has claimed it so far.' : 'No report mentions a claim.'}`;
    case 'unclaimed':
      return 'Not established. Nobody has claimed it so far.';
    default:
      return 'Not reported. No report says who did it, or whether anybody has claimed it.';
  }
}

const saysNoClaim = (statements: readonly Statement[]): boolean => statements.some((s) => s.stance === 'no_claim');

/** One claimant under several names is one: its statements rest on the same quotes. */
function claimants(statements: readonly Statement[]): Statement[][] {
  const claims = statements.filter((s) => s.stance === 'claimed' || s.stance === 'admitted');
  return claims.reduce<Statement[][]>((groups, claim) => {
    const same = groups.find((group) =>
      group.some((other) =>
        other.quotes.some((q) => claim.quotes.some((p) => p.report === q.report && p.start === q.start)),
      ),
    );
    if (same) same.push(claim);
    else groups.push([claim]);
    return groups;
  }, []);
}

export function whoLines(told: Told): string[] {
  const { statements } = told.attribution;
  const of = (...stances: Statement['stance'][]): Statement[] => statements.filter((s) => stances.includes(s.stance));
  return [
    ...claimants(statements).map((group) => claimLine(group, told)),
    ...of('confirmed').map((s) => `confirmed: ${s.actor ?? 'the claim'}${by(s)}`),
    ...of('denied').map((s) => `denied by ${s.by ?? s.actor ?? 'somebody not named'}`),
    ...blameLines(of('blamed', 'asserted'), told),
    ...of('suspected').map((s) => suspectLine(s, told)),
  ];
}

function claimLine(group: readonly Statement[], { reports }: Told): string {
  const umbrella = group.find((s) => s.actorLevel !== 'brand') ?? group[0]!;
  const brand = group.find((s) => s !== umbrella);
  const ids = new Set(group.flatMap((s) => s.quotes.map((q) => q.report)));
  const undated = reports.filter((r) => ids.has(r.id)).every((r) => r.publishedAt === null);
  return `${umbrella.stance === 'admitted' ? 'admitted' : 'claimed'} by ${withThe(umbrella.actor)}${brand ? `, as ${brand.actor}` : ''} (${ids.size === 1 ? 'one report' : `${ids.size} reports`}${undated ? ', undated' : ''})`;
}

/** Blame in somebody's name, then what outlets assert on their own; the same class of actor under two spellings once. */
function blameLines(statements: readonly Statement[], { reports }: Told): string[] {
  const seen = new Set<string>();
  return statements.flatMap((s) => {
    const key = `${s.by ?? ''}:${(s.actor ?? '')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .slice(0, 10)}`;
    if (seen.has(key) || (s.by === null && statements.some((other) => other.by !== null && sameClass(other, s))))
      return [];
    seen.add(key);
    const outlets = reports.filter((r) => s.quotes.some((q) => q.report === r.id)).map(outletOf);
    const actor = s.actorLevel === 'class' ? `“${s.actor}”, no group named` : withThe(s.actor);
    const unsourced = `${listed(outlets)}, which ${outlets.length > 1 ? 'name' : 'names'} no source`;
    return [s.by ? `blamed by ${withThe(s.by)} on ${actor}` : `attributed by ${unsourced}, to ${actor}`];
  });
}

const sameClass = (a: Statement, b: Statement): boolean =>
  a.actorLevel === 'class' &&
  b.actorLevel === 'class' &&
  a.actor?.slice(0, 4).toLowerCase() === b.actor?.slice(0, 4).toLowerCase();

function suspectLine(s: Statement, { contradictions }: Told): string {
  const unclear = contradictions.some((c) => c.field === 'motive');
  const ids = new Set(s.quotes.map((q) => q.report)).size;
  const role = s.actorLevel === 'sponsor' ? `${s.actor} ordered it?` : `${withThe(s.actor)}?`;
  return `${role} ${ids === 1 ? 'One report' : `${ids} reports`}: ${s.by ?? 'the outlet'} assumes so.${unclear ? ' Another: link unclear.' : ''}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const by = (s: Statement): string => (s.by ? ` by ${s.by}` : '');

/** "the Islamic Resistance in Iraq", "the Pentagon", but "al-Thawriyoun", "Iran". */
function withThe(name: string | null): string {
  if (name === null) return 'somebody not named';
  return /^(?:Pentagon|White House|Islamic Resistance|Islamic State|US |U\.S\.|United States|Houthis|Taliban|Pakistani Taliban)/u.test(
    name,
  )
    ? `the ${name}`
    : name;
}
