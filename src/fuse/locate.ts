import { type Claim, type ClaimOf, isField } from '../model/claim.ts';
import { fold } from '../model/fold.ts';
import type { Place, Where } from '../model/place.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import type { Gathered } from './gather.ts';
import { distinct, groupBy, mostOften } from './most.ts';

type Named = { readonly place: Place; readonly quote: Quote; readonly report: string };

/** The most precise place that most reports name, with every name that they give it; null where none says where. */
export function locate(gathered: Gathered): Where | null {
  const named = namedPlaces(gathered);
  const groups = [
    ...groupBy(named, ({ place }) =>
      placeKey(
        place,
        named.map((other) => other.place),
      ),
    ).values(),
  ];
  const best = groups.sort(byPrecision)[0];
  if (!best) return null;
  const place = unite(best.map((other) => other.place));
  const filling = named.filter((other) => fills(other.place, place));
  return {
    ...place,
    admin1: place.admin1 ?? mostOften(filling.flatMap((other) => other.place.admin1 ?? [])) ?? null,
    country: place.country ?? mostOften(filling.flatMap((other) => other.place.country ?? [])) ?? null,
    quotes: distinctQuotes([...best, ...filling].map(({ quote }) => quote)),
  };
}

/** What claims state, else what the readings were placed by, where a quoted sentence holds the name. */
function namedPlaces({ claims, incidents }: Gathered): Named[] {
  const stated = claims.filter((claim): claim is ClaimOf<'where'> => isField(claim, 'where'));
  if (stated.length) return stated.map(({ value, quote }) => ({ place: value, quote, report: quote.report }));
  return incidents.flatMap(({ report, incident: { place } }) => {
    const quote =
      place &&
      quoteNaming(
        place,
        claims.filter((claim) => claim.quote.report === report),
      );
    return place && quote ? [{ place, quote, report }] : [];
  });
}

const quoteNaming = (place: Place, claims: readonly Claim[]): Quote | undefined => {
  const names = [place.name, ...place.aliases].map(fold).filter(Boolean);
  return claims.find((claim) => names.some((name) => fold(claim.quote.exact).includes(name)))?.quote;
};

/** Two namings are one place where they share coordinates or a name. */
function placeKey(place: Place, places: readonly Place[]): string {
  const same = places.filter((other) => isSamePlace(place, other));
  return same.map((other) => fold(other.name)).sort()[0] ?? fold(place.name);
}

function isSamePlace(a: Place, b: Place): boolean {
  if (a.where_prec !== b.where_prec) return false;
  if (a.lat !== null && a.lat === b.lat && a.lon === b.lon) return true;
  const names = new Set([a.name, ...a.aliases].map(fold));
  return [b.name, ...b.aliases].some((name) => names.has(fold(name)));
}

const reportsOf = (named: readonly Named[]): number => new Set(named.map((other) => other.report)).size;

const byPrecision = (a: readonly Named[], b: readonly Named[]): number =>
  a[0]!.place.where_prec - b[0]!.place.where_prec ||
  reportsOf(b) - reportsOf(a) ||
  (fold(a[0]!.place.name) < fold(b[0]!.place.name) ? -1 : 1);

function unite(places: readonly Place[]): Place {
  const name = mostOften(places.map((place) => place.name))!;
  const chosen = [...places].filter((place) => place.name === name).sort((a, b) => filled(b) - filled(a))[0]!;
  const aliases = distinct(places.flatMap((place) => [place.name, ...place.aliases])).sort();
  return { ...chosen, aliases: aliases.filter((alias) => alias !== name) };
}

const filled = (place: Place): number =>
  [place.lat, place.admin1, place.country, place.coordinatesFrom].filter((value) => value !== null).length;

/** A coarser place that this one lies in: "located in Anbar province" of the airbase. */
const fills = (other: Place, place: Place): boolean =>
  other.where_prec > place.where_prec &&
  (other.admin1 !== null || place.country === null) &&
  (place.admin1 === null || other.admin1 === place.admin1) &&
  (place.country === null || other.country === null || other.country === place.country);
