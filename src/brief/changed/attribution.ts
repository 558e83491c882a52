import { actorName } from '../../model/actor-name.ts';
import type { Statement } from '../../model/attribution.ts';
import type { Briefing } from '../../model/briefing.ts';
import { fold } from '../../model/fold.ts';
import { distinctQuotes } from '../../model/quote.ts';
import type { Change } from '../../model/update.ts';

/** A new step on the way to knowing who did it, a name that was not there before, a denial. */
export function changedAttribution(before: Briefing | null, after: Briefing): Change[] {
  const known = before?.attribution.statements ?? [];
  const fresh = after.attribution.statements.filter((statement) => !known.some((old) => isSame(old, statement)));
  const step = changedStatus(before, after, fresh);
  const told = step ? fresh.filter((statement) => inWords(statement) !== step.why) : fresh;
  const news = told.filter((statement, i) =>
    isWorthTelling(statement, [...known, ...shownBy(step, fresh), ...told.slice(0, i)]),
  );
  return [...(step ? [step] : []), ...news.map(toChange)];
}

const shownBy = (step: Change | null, fresh: readonly Statement[]): Statement[] =>
  step ? fresh.filter((statement) => inWords(statement) === step.why) : [];

function changedStatus(before: Briefing | null, after: Briefing, fresh: readonly Statement[]): Change | null {
  const [old, now] = [before?.attribution.status ?? null, after.attribution.status];
  if (old === now || (old === null && now === 'unattributed')) return null;
  const carrying = fresh.filter((statement) => STEP[now]?.includes(statement.stance));
  const shown = carrying.length ? carrying : after.attribution.statements.slice(0, 1);
  return {
    field: 'attribution.status',
    before: old,
    after: now,
    correction: old !== null && STEPS.indexOf(now) < STEPS.indexOf(old),
    why: shown[0] ? inWords(shown[0]) : 'no statement stands',
    quotes: distinctQuotes(shown.flatMap((statement) => statement.quotes)),
  };
}

const STEPS = ['unattributed', 'unclaimed', 'blamed', 'claimed', 'confirmed'];
const STEP: Readonly<Record<string, readonly Statement['stance'][]>> = {
  unclaimed: ['no_claim'],
  blamed: ['blamed', 'suspected', 'asserted', 'confirmed'],
  claimed: ['claimed', 'admitted'],
  confirmed: ['confirmed', 'admitted'],
};

const isSame = (a: Statement, b: Statement): boolean =>
  a.stance === b.stance && fold(a.actor ?? '') === fold(b.actor ?? '') && overlap(a, b);

/** The same statement may have been given a longer name since; it still has its quotes. */
const overlap = (a: Statement, b: Statement): boolean =>
  fold(a.by ?? '') === fold(b.by ?? '') ||
  a.quotes.some((q) => b.quotes.some((r) => q.report === r.report && q.start === r.start));

/** A denial, a claim, a name that nobody gave before; not the next party that blames the same actor. */
function isWorthTelling({ stance, actor }: Statement, known: readonly Statement[]): boolean {
  if (stance === 'denied') return true;
  if (actor === null || stance === 'no_claim' || stance === 'unclear') return false;
  const before = known.filter((old) => old.actor !== null && actorName(old.actor) === actorName(actor));
  return !before.some((old) => old.stance !== 'denied' && !isFirmer(stance, old.stance));
}

const isFirmer = (stance: Statement['stance'], than: Statement['stance']): boolean =>
  FIRM.has(stance) && !FIRM.has(than);
const FIRM: ReadonlySet<Statement['stance']> = new Set(['claimed', 'admitted', 'confirmed']);

const toChange = (statement: Statement): Change => ({
  field: statement.stance === 'denied' ? 'attribution.denied' : 'attribution.actor',
  before: null,
  after: inWords(statement),
  correction: false,
  why: 'new',
  quotes: statement.quotes,
});

function inWords({ stance, actor, by }: Statement): string {
  const says = by === null || by === actor ? '' : ` (${by})`;
  if (stance === 'no_claim') return `nobody has claimed it${says}`;
  return `${stance}: ${actor ?? 'nobody named'}${says}`;
}
