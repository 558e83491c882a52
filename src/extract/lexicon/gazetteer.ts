import { readFileSync } from 'node:fs';
import { divisionName, foldName, looseName } from './fold-name.ts';
import { remembering } from './remembering.ts';
import { SortedTable } from './sorted-table.ts';

/** A town or city of GeoNames (CC BY 4.0). `admin1` and `population` are null where GeoNames gives none. */
export interface GazetteerPlace {
  readonly name: string;
  readonly admin1: string | null;
  readonly country: string;
  readonly countryCode: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
}

/** A first-level division (province, governorate, state); it lies where its towns lie on average, null where none is known. */
export interface GazetteerAdmin1 {
  readonly name: string;
  readonly country: string;
  readonly countryCode: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A country under its English name. */
export interface GazetteerCountry {
  readonly name: string;
  readonly countryCode: string;
}

/** A shorter one is far oftener an article or initials ('Al', 'Bo') than the town that it also names. */
const SHORTEST_NAME = 3;
const ACRONYM = /^[A-Z]{2,5}$/;
const places = new SortedTable('places.tsv', looseName);
const divisions = new SortedTable('divisions.tsv', divisionName);
let countries: Countries | undefined;
let abbreviations: ReadonlyMap<string, GazetteerAdmin1> | undefined;
let states: ReadonlyMap<string, GazetteerAdmin1> | undefined;
let capitals: ReadonlyMap<string, string> | undefined;
let metropolises: ReadonlyMap<string, Home> | undefined;
let divisionNames: ReadonlyMap<string, string> | undefined;

/** The places of that name, most populous first; a looser spelling counts only where none is spelt just so. */
export const placesNamed = remembering((name): readonly GazetteerPlace[] => {
  const folded = foldName(name);
  if (folded.length < SHORTEST_NAME) return [];
  const found = closest(places.rowsUnder(looseName(name)), folded);
  if (found.length === 0 && folded.startsWith('st ')) return placesNamed(`Saint ${folded.slice('st '.length)}`);
  return found.map(toPlace).toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
});

/** The first-level divisions of that name, with or without 'province', 'governorate' and the like. */
export const admin1Named = remembering((name): readonly GazetteerAdmin1[] =>
  closest(divisions.rowsUnder(divisionName(name)), foldName(name)).map(toAdmin1),
);

/** The division that is shortened so behind a town ('Windsor, Calif.', 'Durham, N.C.', 'Waco, TX'). */
export function admin1Abbreviated(letters: string): GazetteerAdmin1 | undefined {
  abbreviations ??= new Map(
    rowsOf('abbreviations.tsv').flatMap(([short = '', name = '', countryCode]) => {
      const division = admin1Named(name).find((found) => found.countryCode === countryCode);
      return division ? [[short, division] as const] : [];
    }),
  );
  return abbreviations.get(letters.replaceAll('.', ''));
}

/** The state that newspapers name without its country ('Ohio'). */
export function stateNamed(name: string): GazetteerAdmin1 | undefined {
  states ??= new Map(
    rowsOf('divisions.tsv')
      .filter(([, countryCode]) => countryCode === 'US')
      .map((row) => [row[0] ?? '', toAdmin1(row)]),
  );
  return states.get(name);
}

type Home = { readonly country: string; readonly admin1: string | null };

/** Where the one large town of that name lies, if no other of its name could be meant. */
export function homeOfMetropolis(name: string): Home | undefined {
  metropolises ??= new Map(
    rowsOf('metropolises.tsv').flatMap(([town = '', countryCode = '', admin1 = '']) => {
      const home = { country: countryName(countryCode), admin1: divisionNameOf(countryCode, admin1) };
      const plain = town.normalize('NFD').replace(/\p{M}/gu, '');
      return [town, plain, plain.toUpperCase()].map((spelling) => [spelling, home] as const);
    }),
  );
  return metropolises.get(name);
}

/** The town from which a country is governed; none where it moved or where two are called so. */
export function capitalOf(country: GazetteerCountry): GazetteerPlace | undefined {
  capitals ??= new Map(rowsOf('capitals.tsv').map(([countryCode = '', name = '']) => [countryCode, name]));
  const name = capitals.get(country.countryCode);
  return name === undefined ? undefined : placesNamed(name).find((p) => p.countryCode === country.countryCode);
}

/** The one country of that name, acronym or people ('Iraqi', 'Iraqis', 'U.S.'); none for 'Congolese', which is said of two. */
export function countryNamed(name: string): GazetteerCountry | undefined {
  const end = name.indexOf(' ');
  return end >= 0 && !beginsCountry(name.slice(0, end)) ? undefined : countryKnownAs(name);
}

/** Does the name of a country of several words begin with this one? Most words that are asked for do not. */
export const beginsCountry = remembering((word): boolean => {
  countries ??= readCountries();
  return countries.firstWords.has(foldName(word).split(' ')[0]!);
});

const countryKnownAs = remembering((name): GazetteerCountry | undefined => {
  countries ??= readCountries();
  const letters = name.replaceAll('.', '').trim();
  if (/^\p{Ll}/u.test(letters)) return undefined;
  const byAcronym = countries.byAcronym.get(letters);
  if (byAcronym) return byAcronym;
  const folded = foldName(name);
  return countries.byName.get(folded) ?? countries.byName.get(folded.replace(/s$/, ''));
});

interface Countries {
  readonly byCode: ReadonlyMap<string, GazetteerCountry>;
  readonly byAcronym: ReadonlyMap<string, GazetteerCountry>;
  readonly byName: ReadonlyMap<string, GazetteerCountry>;
  /** How names of several words begin: most pairs of words that are asked for do not begin so. */
  readonly firstWords: ReadonlySet<string>;
}

const firstWordOf = (name: string): string => foldName(name.slice(0, name.indexOf(' '))).split(' ')[0]!;

function readCountries(): Countries {
  const byCode = new Map<string, GazetteerCountry>();
  const byAcronym = new Map<string, GazetteerCountry>();
  const byName = new Map<string, GazetteerCountry>();
  for (const [countryCode = '', ...names] of rowsOf('countries.tsv')) {
    const country = { name: names[0] ?? countryCode, countryCode };
    byCode.set(countryCode, country);
    for (const name of names) {
      if (ACRONYM.test(name)) byAcronym.set(name, country);
      else byName.set(foldName(name), country);
    }
  }
  const firstWords = new Set([...byName.keys()].filter((name) => name.includes(' ')).map(firstWordOf));
  return { byCode, byAcronym, byName, firstWords };
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split('\t'));
}

function closest(rows: string[][], folded: string): string[][] {
  const exact = rows.filter(([name = '']) => foldName(name) === folded);
  return exact.length > 0 ? exact : rows;
}

function toPlace([name = '', countryCode = '', admin1 = '', lat, lon, population]: string[]): GazetteerPlace {
  return {
    name,
    admin1: divisionNameOf(countryCode, admin1),
    country: countryName(countryCode),
    countryCode,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population) || null,
  };
}

function divisionNameOf(countryCode: string, admin1: string): string | null {
  divisionNames ??= new Map(
    rowsOf('divisions.tsv').map(([found = '', country, code]) => [`${country}.${code}`, found]),
  );
  return divisionNames.get(`${countryCode}.${admin1}`) ?? null;
}

function toAdmin1([name = '', countryCode = '', , lat, lon]: string[]): GazetteerAdmin1 {
  return {
    name,
    country: countryName(countryCode),
    countryCode,
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
  };
}

function countryName(countryCode: string): string {
  countries ??= readCountries();
  return countries.byCode.get(countryCode)?.name ?? countryCode;
}
