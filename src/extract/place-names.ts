import type { Place } from '../model/place.ts';
import type { Span } from '../model/quote.ts';
import { admin1Named, countryNamed, type GazetteerPlace, placesNamed } from './lexicon/gazetteer.ts';
import type { Site } from './lexicon/lexicon.ts';
import { isCapitalised, type Word } from './words.ts';

/** The countries that a document names, with how often: what decides between two towns of one name. */
export type Gazette = { readonly countries: ReadonlyMap<string, number> };

/** The town of that name: the one that is spelled out, else one in a country that the document names, else a large one. */
export function townNamed(name: string, qualified: string | null, gazette: Gazette): Place | null {
  const towns = placesNamed(name);
  const spelled = qualified ? towns.find((t) => matches(t, qualified)) : undefined;
  const town =
    spelled ??
    towns.find((t) => (gazette.countries.get(t.country) ?? 0) >= 1) ??
    towns.find((t) => (t.population ?? 0) >= 100_000);
  return town
    ? {
        name: town.name,
        aliases: name === town.name ? [] : [name],
        admin1: town.admin1,
        country: town.country,
        lat: town.lat,
        lon: town.lon,
        where_prec: 1,
        coordinatesFrom: 'gazetteer',
      }
    : null;
}

export function divisionNamed(name: string): Place | null {
  const division = admin1Named(name)[0];
  return division
    ? {
        name: division.name,
        aliases: [],
        admin1: division.name,
        country: division.country,
        lat: division.lat,
        lon: division.lon,
        where_prec: 4,
        coordinatesFrom: division.lat === null ? null : 'gazetteer',
      }
    : null;
}

/** "Springfield, Ohio": what stands behind the comma. */
export function qualifier(words: readonly Word[], i: number, text: (span: Span) => string): string | null {
  if (i === 0 || !words[i] || !isCapitalised(words[i]!)) return null;
  return /^,?\s*$/u.test(text({ start: words[i - 1]!.end, end: words[i]!.start })) ? words[i]!.raw : null;
}

const matches = (town: GazetteerPlace, qualified: string): boolean =>
  admin1Named(qualified).some((d) => d.name === town.admin1 && d.country === town.country) ||
  countryNamed(qualified)?.name === town.country;

/** A site of the lexicon as a place. */
export function placeOfSite(site: Site): Place {
  return {
    name: site.name,
    aliases: [...site.aliases],
    admin1: site.admin1,
    country: site.country,
    lat: site.lat,
    lon: site.lon,
    where_prec: site.kind === 'province' ? 4 : 1,
    coordinatesFrom: 'gazetteer',
  };
}
