import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/quote.ts';
import { foldName } from '../lexicon/fold-name.ts';
import {
  admin1Abbreviated,
  admin1Named,
  capitalOf,
  countryNamed,
  type GazetteerAdmin1,
  type GazetteerCountry,
  type GazetteerPlace,
  placesNamed,
  stateNamed,
} from '../lexicon/gazetteer.ts';
import type { Site } from '../lexicon/lexicon.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';

const CITY = 100_000;
const METROPOLIS = 300_000;
const TOWN = 10_000;
const FAR_LARGER = 5;
/** What each piece of evidence adds to the logarithm of a town's population. */
const WEIGHT = { country: 4, division: 2 };

/** What a report's own words tell of the part of the world that it is about: it decides between places of one name. */
export type Gazette = {
  /** The countries that it names, with how often. */
  readonly countries: ReadonlyMap<string, number>;
  /** The first-level divisions that it names, by their keys. */
  readonly divisions: ReadonlySet<string>;
  /** Names that it says are places ("Kabo is about 10 km from Leon"), folded. */
  readonly told: ReadonlySet<string>;
  /** Places that it spells out somewhere ("Windsor, Calif."), under their folded names. */
  readonly spelled: ReadonlyMap<string, Place>;
  /** The one capital of a country that it names, by name; null where it names none or several. */
  readonly capital: Place | null;
};

/** The division or country that a report writes behind a name: "Springfield, Ohio", "Durham, N.C.", "Leon (Nicaragua)". */
export type Qualifier = { readonly country: string; readonly admin1: string | null; readonly to: number };

/** The town or the division of that name, as this report means it; null where nothing says which of several, or whether any. */
export function placeNamed(name: string, qualifier: Qualifier | null, gazette: Gazette): Place | null {
  const town = townNamed(name, qualifier, gazette);
  if (qualifier && town?.country !== qualifier.country) return divisionIn(name, qualifier) ?? town;
  const named = qualifier?.admin1 || isMetropolis(name) ? null : divisionNamed(name, gazette, false);
  const division = qualifier && named?.country !== qualifier.country ? null : named;
  return division && (isFamiliarName(name) || holdsSpelled(division, gazette)) ? division : (town ?? division);
}

/** "Leon" in a report that spells out "Toledo, Leon": the division. */
const holdsSpelled = ({ admin1, country }: Place, { spelled }: Gazette): boolean =>
  [...spelled.values()].some((town) => town.admin1 === admin1 && town.country === country && town.name !== admin1);

const isMetropolis = (name: string): boolean => (placesNamed(name)[0]?.population ?? 0) >= METROPOLIS;

/** Is it the name of a state that newspapers name without its country? */
export const isFamiliarName = (name: string): boolean => stateNamed(name) !== undefined;

/** The town of that name: the one that is spelled out, else the likeliest. */
export function townNamed(name: string, qualifier: Qualifier | null, gazette: Gazette): Place | null {
  const towns = placesNamed(name);
  if (qualifier) {
    const town = towns.find((t) => liesIn(t, qualifier));
    if (town) return placeOfTown(town, name);
  }
  return gazette.spelled.get(foldName(name)) ?? placeOfLikeliest(towns, name, gazette);
}

function placeOfLikeliest(towns: readonly GazetteerPlace[], name: string, gazette: Gazette): Place | null {
  const ranked = towns.toSorted((a, b) => likelihood(b, gazette) - likelihood(a, gazette));
  const town = ranked[0];
  if (!town) return null;
  const people = town.population ?? 0;
  if ((gazette.countries.get(town.country) ?? 0) === 0)
    return people >= (gazette.countries.size ? METROPOLIS : CITY) || isTheOne(town, towns, gazette)
      ? placeOfTown(town, name)
      : null;
  const settled =
    people >= CITY || !isDividedByName(town) || gazette.divisions.has(divisionKey(town.country, town.admin1));
  return settled ? placeOfTown(town, name) : placeUnknown(name, { country: town.country, admin1: null });
}

/** A town of some size that no other shares its name with, unless it is far smaller; people in the United States are called like many, and a report that names another country twice is not about it. */
const isTheOne = (town: GazetteerPlace, towns: readonly GazetteerPlace[], { countries }: Gazette): boolean =>
  !countries.has('United States') &&
  Math.max(0, ...countries.values()) < 2 &&
  (town.population ?? 0) >= TOWN &&
  towns.every((other) => other === town || (other.population ?? 0) * FAR_LARGER < (town.population ?? 0));

function likelihood(town: GazetteerPlace, { countries, divisions }: Gazette): number {
  const mostNamed = Math.max(1, ...countries.values());
  const country = (countries.get(town.country) ?? 0) / mostNamed;
  const division = divisions.has(divisionKey(town.country, town.admin1)) ? 1 : 0;
  return Math.log10(Math.max(town.population ?? 0, 1000)) + WEIGHT.country * country + WEIGHT.division * division;
}

/** Division and country in one word, to look up by. */
export const divisionKey = (country: string, admin1: string | null): string => `${country}/${admin1 ?? ''}`;

/** The capital of a country, under the name that the gazetteer gives it. */
export function placeOfCapital(country: GazetteerCountry): Place | null {
  const town = capitalOf(country);
  return town ? placeOfTown(town, town.name) : null;
}

/** As the report spells it, unless it shouts; the gazetteer's spelling is the other name. */
function placeOfTown(town: GazetteerPlace, said: string): Place {
  const name = /\p{Ll}/u.test(said) ? said : town.name;
  const { admin1, country, lat, lon } = town;
  const aliases = [said, town.name].filter((other) => other !== name);
  return { name, aliases, admin1, country, lat, lon, where_prec: 1, coordinatesFrom: 'gazetteer' };
}

/** A place that only the report knows: by the name that it gives, without coordinates. */
export const placeUnknown = (name: string, within: Pick<Qualifier, 'country' | 'admin1'> | null, prec = 2): Place => ({
  name: name.replace(/\s+/gu, ' '),
  aliases: [],
  admin1: within?.admin1 ?? null,
  country: within?.country ?? null,
  lat: null,
  lon: null,
  where_prec: prec,
  coordinatesFrom: null,
});

/** "Ontario, Canada": what is called like a town elsewhere. */
function divisionIn(name: string, { country, admin1 }: Qualifier): Place | null {
  const division = admin1 === null ? admin1Named(name).find((d) => d.country === country) : undefined;
  return division ? placeOfDivision(division) : null;
}

/** A shorter name may be anybody's. */
const LETTERS = 5;

/** The province of that name: of several the one in a country that the report names; one that shares its name with nothing. */
export function divisionNamed(name: string, gazette: Gazette, kindSaid: boolean): Place | null {
  const all = admin1Named(name);
  const named = all.find((d) => gazette.countries.has(d.country)) ?? all.find(isFamiliar);
  const isOnly =
    all.length === 1 && (kindSaid || (name.length > LETTERS && !countryNamed(name) && placesNamed(name).length === 0));
  const division = named ?? (isOnly ? all[0] : undefined);
  return division ? placeOfDivision(division) : null;
}

const placeOfDivision = ({ name, country, lat, lon }: GazetteerAdmin1): Place => ({
  name,
  aliases: [],
  admin1: name,
  country,
  lat,
  lon,
  where_prec: 4,
  coordinatesFrom: lat === null ? null : 'gazetteer',
});

/** A state that newspapers name without its country. */
const isFamiliar = (division: GazetteerAdmin1): boolean => division.countryCode === 'US';

/** Where every state has towns of the same names, a small one is known by its state alone. */
const isDividedByName = (town: GazetteerPlace): boolean => town.countryCode === 'US';

/** What stands behind a name, after a comma, in brackets or at once. */
export function qualifierAt(words: readonly Word[], i: number, text: (span: Span) => string): Qualifier | null {
  const [before, first] = [words[i - 1], words[i]];
  if (!before || !isCapitalised(first)) return null;
  const gap = text({ start: before.end, end: first.start });
  if (!/^(?:,\s{1,2}|,?\s?\(|\s)$/u.test(gap)) return null;
  const abbreviated = gap === ' ' && !/^(?:\p{Lu}\.?){2}$/u.test(first.raw) ? undefined : admin1Abbreviated(first.raw);
  if (abbreviated) return { country: abbreviated.country, admin1: abbreviated.name, to: i + 1 };
  for (const length of [3, 2, 1]) {
    const slice = words.slice(i, i + length);
    if (slice.length < length || !slice.every(isCapitalised)) continue;
    if (length === 1 && placeWords.compass.has(first.fold)) continue;
    const name = slice.map((word) => word.raw).join(' ');
    const division = stateNamed(name) ?? divisionBehind(name, gap, text, slice.at(-1)!.end);
    if (division) return { country: division.country, admin1: division.name, to: i + length };
    const country = gap === ' ' ? undefined : countryNamed(name);
    if (country) return { country: country.name, admin1: null, to: i + length };
  }
  return null;
}

/** A division behind a comma is named as such; in a bracket it must stand alone and be the only one of its name. */
function divisionBehind(
  name: string,
  gap: string,
  text: (span: Span) => string,
  end: number,
): GazetteerAdmin1 | undefined {
  const [division, ...others] = gap === ' ' ? [] : admin1Named(name);
  const isAlone = others.length === 0 && text({ start: end, end: end + 1 }) === ')';
  return gap.startsWith(',') || isAlone ? division : undefined;
}

const liesIn = (town: GazetteerPlace, { country, admin1 }: Qualifier): boolean =>
  town.country === country && (admin1 === null || town.admin1 === admin1);

/** UCDP GED's: 1 exact, 4 province, 5 an area that is no province. */
const PRECISION: Readonly<Record<Site['kind'], number>> = { base: 1, town: 1, building: 1, province: 4, region: 5 };

/** A site of the lexicon as a place. */
export function placeOfSite(site: Site): Place {
  return {
    name: site.name,
    aliases: [...site.aliases],
    admin1: site.admin1,
    country: site.country,
    lat: site.lat,
    lon: site.lon,
    where_prec: PRECISION[site.kind],
    coordinatesFrom: site.lat === null ? null : 'gazetteer',
  };
}
