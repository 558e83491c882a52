import { type ClaimOf, isField } from '../model/claim.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import { type Days, meet, type When } from '../model/when.ts';
import type { Gathered } from './gather.ts';
import { groupBy, mostOften } from './most.ts';

export type Dated = { readonly days: Days; readonly quote: Quote };

/** The day that most reports state; among equals the earlier one. Other days stay to be shown as a contradiction. */
export function date(gathered: Gathered): When | null {
  const dated = datedBy(gathered);
  const best = [...groupBy(dated, ({ days }) => `${days.start}/${days.end}`).values()].sort(
    (a, b) =>
      a[0]!.days.date_prec - b[0]!.days.date_prec ||
      reportsFor(b, dated) - reportsFor(a, dated) ||
      (a[0]!.days.start < b[0]!.days.start ? -1 : 1),
  )[0];
  if (!best) return null;
  const all = best.map(({ days }) => days);
  return {
    start: all[0]!.start,
    end: all[0]!.end,
    date_prec: Math.min(...all.map((days) => days.date_prec)),
    timeOfDay: mostOften(all.flatMap((days) => days.timeOfDay ?? [])) ?? null,
    zone: mostOften(all.flatMap((days) => days.zone ?? [])) ?? null,
    basis: BASES.find((basis) => all.some((days) => days.basis === basis)) ?? 'unknown',
    quotes: distinctQuotes(best.map(({ quote }) => quote)),
  };
}

const BASES: readonly Days['basis'][] = ['stated', 'weekday', 'relative', 'unknown'];

/** What claims state, else the days that the readings were given, with the sentence that first mentions the incident. */
export function datedBy({ claims, incidents }: Gathered): Dated[] {
  const stated = claims.filter((claim): claim is ClaimOf<'when'> => isField(claim, 'when'));
  if (stated.length) return stated.map(({ value, quote }) => ({ days: value, quote }));
  return incidents.flatMap(({ report, incident: { when, mention } }) => {
    const told = claims.find(
      ({ quote }) => quote.report === report && quote.start <= mention.start && mention.start < quote.end,
    );
    return when && told ? [{ days: when, quote: told.quote }] : [];
  });
}

/** A coarser date that holds the day speaks for it too. */
const reportsFor = (group: readonly Dated[], dated: readonly Dated[]): number => {
  const { days } = group[0]!;
  const agreeing = dated.filter((other) => other.days.date_prec >= days.date_prec && meet(other.days, days));
  return new Set(agreeing.map(({ quote }) => quote.report)).size;
};
