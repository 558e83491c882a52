import { type ClaimOf, isField } from '../model/claim.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import { type Days, meet, type When } from '../model/when.ts';
import type { Gathered } from './gather.ts';
import { groupBy, mostOften } from './most.ts';

export type Dated = { readonly days: Days; readonly quote: Quote };

/** The day that most reports state; among equals the earlier one. Other days stay to be shown as a contradiction. */
export function date(gathered: Gathered): When | null {
  const dated = datedBy(gathered);
  const best = [...groupBy(dated, daysKey).values()].sort(
    (a, b) =>
      a[0]!.days.date_prec - b[0]!.days.date_prec ||
      reportsFor(b, dated) - reportsFor(a, dated) ||
      (a[0]!.days.start < b[0]!.days.start ? -1 : 1),
  )[0];
  if (!best) return null;
  const all = best.map(({ days }) => days);
  const said = statedDays(gathered).filter((other) => daysKey(other) === daysKey(best[0]!));
  return {
    start: all[0]!.start,
    end: all[0]!.end,
    date_prec: all[0]!.date_prec,
    timeOfDay: mostOften(all.flatMap((days) => days.timeOfDay ?? [])) ?? null,
    zone: mostOften(all.flatMap((days) => days.zone ?? [])) ?? null,
    basis: BASES.find((basis) => [...said, ...best].some(({ days }) => days.basis === basis)) ?? 'unknown',
    quotes: distinctQuotes([...best, ...said].map(({ quote }) => quote)),
  };
}

const BASES: readonly Days['basis'][] = ['stated', 'weekday', 'relative', 'unknown'];

const daysKey = ({ days }: Dated): string => `${days.start}/${days.end}`;

const statedDays = ({ claims }: Gathered): Dated[] =>
  claims
    .filter((claim): claim is ClaimOf<'when'> => isField(claim, 'when'))
    .map(({ value, quote }) => ({ days: value, quote }));

/**
 * The days that each report gives it, with a sentence that says so. The reading's own decides, for a report may also date
 * a call or a statement; what claims state is asked only where no reading was dated.
 */
export function datedBy(gathered: Gathered): Dated[] {
  const stated = statedDays(gathered);
  const read = gathered.incidents.flatMap(({ report, incident: { when, mention } }) => {
    if (!when) return [];
    const mine = stated.filter((other) => other.quote.report === report);
    const quote =
      mine.find((other) => other.days.start === when.start && other.days.end === when.end)?.quote ??
      gathered.claims.find((claim) => claim.quote.report === report && holds(claim.quote, mention.start))?.quote;
    return quote ? [{ days: when, quote }] : [];
  });
  return read.length ? read : stated;
}

const holds = (quote: Quote, at: number): boolean => quote.start <= at && at < quote.end;

/** A coarser date that holds the day speaks for it too. */
const reportsFor = (group: readonly Dated[], dated: readonly Dated[]): number => {
  const { days } = group[0]!;
  const agreeing = dated.filter((other) => other.days.date_prec >= days.date_prec && meet(other.days, days));
  return new Set(agreeing.map(({ quote }) => quote.report)).size;
};
