import { type Claim, type ClaimOf, isFigureClaim } from '../model/claim.ts';
import { type Counted, type Figure, isAttributed } from '../model/figure.ts';
import { fold } from '../model/fold.ts';
import { distinctQuotes } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { claimingActors } from './actor.ts';
import type { Gathered } from './gather.ts';
import { byMoment } from './later.ts';
import { distinct, groupBy, mostOften } from './most.ts';
import type { Source, SourceOf } from './sources.ts';
import { widestFirst } from './widest.ts';

export type FigureClaim = ClaimOf<Counted>;

/** A figure with what deciding between figures needs and a reader does not. */
export type DraftFigure = {
  readonly figure: Figure;
  readonly state: FigureClaim['value']['state'];
  readonly source: Source | null;
  /** When its source first gave it, as far as the reports have dates. */
  readonly told: Reading['publishedAt'];
  readonly outlets: readonly (string | null)[];
  /** The numbers that its reports say it takes the place of. */
  readonly replaces: readonly number[];
};

/** The figures of one count: the same number from the same source is one figure, in however many reports. */
export function draftFigures(counted: Counted, gathered: Gathered, sourceOf: SourceOf): DraftFigure[] {
  const told = gathered.claims.flatMap((claim) => totalOf(counted, claim));
  const totals = withoutDoubtful(told, sourceOf);
  const groups = [...groupBy(totals, (claim) => `${boundsKey(claim)} ${sourceOf(claim)?.key ?? ''}`).values()];
  const claimants = claimingActors(gathered.claims);
  const mayRepeat = (claim: FigureClaim): boolean => !claimants.has(fold(sourceOf(claim)?.speaker ?? ''));
  const drafts = joinRepetitions(groups, sourceOf, mayRepeat).map((group) => toDraft(group, gathered, sourceOf));
  const struck = gathered.struck.flatMap(({ claim, reason }) =>
    totalOf(counted, claim).map((total) => notStanding(toDraft([total], gathered, sourceOf), `struck: ${reason}`)),
  );
  return [...drafts, ...struck].sort(byStanding);
}

const NUMBER = /\bone\b|\d/iu;

/** "A man was killed" counts one of those whom other sentences count together. */
function withoutSingles(totals: readonly FigureClaim[]): readonly FigureClaim[] {
  const isSingle = ({ value }: FigureClaim): boolean => value.floor === 1 && !NUMBER.test(value.says);
  const isMore = ({ value }: FigureClaim): boolean => (value.floor ?? value.ceiling ?? 0) > 1;
  return totals.some(isMore) ? totals.filter((claim) => !isSingle(claim)) : totals;
}

/** So many times the largest firm number, a doubtful one is of something else. */
const FAR_MORE = 2;

/** A number that is more likely one of some, or of something else, gives way to those that are of all; not where a source is named for it. */
function withoutDoubtful(totals: readonly FigureClaim[], sourceOf: SourceOf): readonly FigureClaim[] {
  const numberOf = ({ value }: FigureClaim): number => value.floor ?? value.ceiling ?? 0;
  const firm = totals.filter(({ value }) => !value.doubtful && value.state === 'number');
  const known = new Set(firm.map(numberOf));
  const most = Math.max(...known);
  const isBeside = (many: number): boolean => known.has(many) || (many >= most && many <= FAR_MORE * most);
  return withoutSingles(
    totals.filter(
      (claim) => !claim.value.doubtful || !firm.length || sourceOf(claim) !== null || isBeside(numberOf(claim)),
    ),
  );
}

const totalOf = (counted: Counted, claim: Claim): FigureClaim[] =>
  claim.field === counted && isFigureClaim(claim) && !claim.value.part && claim.value.state !== 'unknown'
    ? [claim]
    : [];

function boundsKey({ value }: FigureClaim): string {
  if (value.state === 'none') return '0:0';
  return value.state === 'vague'
    ? `vague ${value.says.toLowerCase()}`
    : `${value.floor}:${value.ceiling}:${value.approximate}`;
}

/** A number without a source is a repetition of the one sourced figure that says the same; what the claimant says, it bears out. */
function joinRepetitions(
  groups: readonly FigureClaim[][],
  sourceOf: SourceOf,
  mayRepeat: (claim: FigureClaim) => boolean,
): FigureClaim[][] {
  const sourced = groups.filter((group) => sourceOf(group[0]!) !== null);
  const joined = new Map(sourced.map((group) => [group, [...group]]));
  const alone = groups.filter((group) => {
    if (sourced.includes(group)) return false;
    const same = sourced.filter(([first]) => boundsKey(first!) === boundsKey(group[0]!) && mayRepeat(first!));
    if (same.length === 1) joined.get(same[0]!)!.push(...group);
    return same.length !== 1;
  });
  return [...joined.values(), ...alone];
}

function toDraft(claims: readonly FigureClaim[], gathered: Gathered, sourceOf: SourceOf): DraftFigure {
  const source = claims.map(sourceOf).find((found) => found !== null) ?? null;
  const own = claims.filter((claim) => sourceOf(claim)?.key === source?.key);
  const readings = claims.map((claim) => gathered.readings.get(claim.quote.report)!);
  const value = own[0]!.value;
  const isNone = value.state === 'none';
  const dates = own
    .map((claim) => gathered.readings.get(claim.quote.report)!.publishedAt)
    .filter((date) => date !== null);
  return {
    figure: {
      says: saidMostOften(own),
      floor: isNone ? 0 : value.floor,
      ceiling: isNone ? 0 : value.ceiling,
      ...(value.approximate && { approximate: true }),
      victims: widestFirst(own.flatMap((claim) => claim.value.victims ?? []))[0] ?? null,
      speaker: source?.speaker ?? null,
      via: source?.via ?? null,
      reports: distinct(claims.map((claim) => claim.quote.report)).sort(),
      standing: true,
      quotes: distinctQuotes(claims.map((claim) => claim.quote)),
    },
    state: value.state,
    source,
    told: dates.sort(byMoment)[0] ?? null,
    outlets: distinct(readings.map((reading) => reading.source)),
    replaces: claims.flatMap((claim) => claim.value.replaces ?? []),
  };
}

/** The wording that most reports have, as it stands inside a sentence. */
function saidMostOften(claims: readonly FigureClaim[]): string {
  const says = claims.map((claim) => claim.value.says);
  const most = mostOften(says, (words) => words.toLowerCase())!;
  return says.find((words) => words === most.toLowerCase()) ?? most;
}

export const notStanding = (draft: DraftFigure, why: string): DraftFigure => ({
  ...draft,
  figure: { ...draft.figure, standing: false, why },
});

/** What stands before what does not, sourced before unsourced, the number that most carry first. */
export const byStanding = ({ figure: a }: DraftFigure, { figure: b }: DraftFigure): number =>
  Number(b.standing) - Number(a.standing) ||
  Number(isAttributed(b)) - Number(isAttributed(a)) ||
  b.reports.length - a.reports.length ||
  (a.floor ?? a.ceiling ?? -1) - (b.floor ?? b.ceiling ?? -1) ||
  (textKey(a) < textKey(b) ? -1 : 1);

const textKey = (figure: Figure): string =>
  `${figure.says} ${figure.speaker} ${figure.quotes.map((q) => [q.report, q.start])}`;
