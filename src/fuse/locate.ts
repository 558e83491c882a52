import { type Claim, type ClaimOf, isField } from '../model/claim.ts';
import { fold } from '../model/fold.ts';
import type { Place, Where } from '../model/place.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import type { Gathered } from './gather.ts';
import { distinct, groupBy, mostOften } from './most.ts';

type Named = { readonly place: Place; readonly quote: Quote };

/**
 * The most precise place that most reports put it at, with every name that they give it; null where none says where.
 * Where a reading was placed decides: a sentence may name other places too, a launcher's or a spokesman's.
 */
export function locate(gathered: Gathered): Where | null {
  const stated = gathered.claims.filter((claim): claim is ClaimOf<'where'> => isField(claim, 'where'));
  const named = stated.map(({ value, quote }) => ({ place: value, quote }));
  const placed = placedBy(gathered, named);
  const candidates = placed.length ? placed : named;
  const groups = groupBy(candidates, ({ place }) => placeKey(place, candidates));
  const best = [...groups.values()].sort(byPrecision)[0];
  if (!best) return null;
  const same = named.filter(({ place }) => best.some((other) => isSamePlace(place, other.place)));
  const place = unite([...best, ...same].map((other) => other.place));
  const filling = named.filter((other) => fills(other.place, place));
  const fill = (part: 'admin1' | 'country') =>
    place[part] ?? mostOften(filling.flatMap((f) => f.place[part] ?? [])) ?? null;
  const quotes = distinctQuotes([...best, ...same, ...filling].map(({ quote }) => quote));
  return { ...place, admin1: fill('admin1'), country: fill('country'), quotes };
}

/** Where each reading was placed, with a sentence that says so. */
function placedBy({ claims, incidents }: Gathered, named: readonly Named[]): Named[] {
  return incidents.flatMap(({ report, incident: { place } }) => {
    if (!place) return [];
    const stated = named.find((other) => other.quote.report === report && isSamePlace(other.place, place));
    const quote =
      stated?.quote ??
      quoteNaming(
        place,
        claims.filter((claim) => claim.quote.report === report),
      );
    return quote ? [{ place, quote }] : [];
  });
}

const quoteNaming = (place: Place, claims: readonly Claim[]): Quote | undefined => {
  const names = [place.name, ...place.aliases].map(fold).filter(Boolean);
  return claims.find((claim) => names.some((name) => fold(claim.quote.exact).includes(name)))?.quote;
};

const placeKey = (place: Place, all: readonly Named[]): string =>
  all
    .filter((other) => isSamePlace(place, other.place))
    .map((other) => fold(other.place.name))
    .sort()[0] ?? fold(place.name);

/** Two namings are one place where they share coordinates or a name. */
function isSamePlace(a: Place, b: Place): boolean {
  if (a.where_prec !== b.where_prec) return false;
  if (a.lat !== null && a.lat === b.lat && a.lon !== null && a.lon === b.lon) return true;
  const names = new Set([a.name, ...a.aliases].map(fold));
  return [b.name, ...b.aliases].some((name) => names.has(fold(name)));
}

const reportsOf = (named: readonly Named[]): number => new Set(named.map(({ quote }) => quote.report)).size;

const byPrecision = (a: readonly Named[], b: readonly Named[]): number =>
  a[0]!.place.where_prec - b[0]!.place.where_prec ||
  reportsOf(b) - reportsOf(a) ||
  b.length - a.length ||
  (fold(a[0]!.place.name) < fold(b[0]!.place.name) ? -1 : 1);

function unite(places: readonly Place[]): Place {
  const name = finest(places, mostOften(places.map((place) => place.name))!);
  const chosen = places.filter((place) => place.name === name).sort((a, b) => filled(b) - filled(a))[0]!;
  const aliases = distinct(places.flatMap((place) => [place.name, ...place.aliases])).sort();
  return { ...chosen, aliases: aliases.filter((alias) => alias !== name) };
}

/** "Rowe Hotel, Leon" tells more than "Leon", however often that is said. */
const finest = (places: readonly Place[], name: string): string =>
  mostOften(
    places.flatMap((other) =>
      other.name !== name && other.aliases.includes(name) && other.name.includes(name) ? other.name : [],
    ),
  ) ?? name;

const filled = (place: Place): number =>
  [place.lat, place.admin1, place.country, place.coordinatesFrom].filter((value) => value !== null).length;

/** A coarser place that this one lies in: "located in Anbar province" of the airbase. */
const fills = (other: Place, place: Place): boolean =>
  other.where_prec > place.where_prec &&
  (other.admin1 !== null || place.country === null) &&
  (place.admin1 === null || other.admin1 === place.admin1) &&
  (place.country === null || other.country === null || other.country === place.country);
