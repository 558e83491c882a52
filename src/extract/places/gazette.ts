import type { Place } from '../../model/place.ts';
import { foldName } from '../lexicon/fold-name.ts';
import { countryNamed, homeOfMetropolis, stateNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { datelineOf } from '../text/dateline.ts';
import type { Document } from '../text/document.ts';
import { isCapitalised, type Word, wordsOf } from '../text/words.ts';
import type { TextOf } from './place-mention.ts';
import { divisionKey, type Gazette, placeOfCapital, qualifierAt, townNamed } from './place-names.ts';
import { toldPlaces } from './told-places.ts';

type Filling = {
  countries: Map<string, number>;
  divisions: Set<string>;
  told: ReadonlySet<string>;
  spelled: Map<string, Place>;
  capital: Place | null;
};

const COUNTRY_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(placeWords.onlyIn).flatMap(([country, words]) => [...words].map((word) => [word, country] as const)),
);
const LONGEST_NAME = 3;

/** Gathers what the words of a report, its dateline and its headline say of where it is set. */
export function gazetteOf({ report, sentences }: Document): Gazette {
  const told = toldPlaces(report.text);
  const gazette: Filling = { countries: new Map(), divisions: new Set(), told, spelled: new Map(), capital: null };
  const towns = new Set<string>();
  for (const { words } of sentences) gatherFrom(gazette, words, textIn(report.text), towns);
  const head = report.text.slice(0, datelineOf(report.text)?.end ?? 0);
  if (head) gatherFrom(gazette, wordsOf(head), textIn(head), towns);
  const { title } = report;
  if (title) gatherFrom(gazette, wordsOf(title), textIn(title), towns);
  for (const name of towns) countTown(gazette, name);
  gazette.capital = capitalAmong(towns, gazette);
  return gazette;
}

const textIn =
  (text: string): TextOf =>
  ({ start, end }) =>
    text.slice(start, end);

function gatherFrom(gazette: Filling, words: readonly Word[], text: TextOf, towns: Set<string>): void {
  for (let i = 0; i < words.length; i += 1) {
    countLocalWord(gazette, words[i]!);
    if (isCapitalised(words[i])) gatherAt(gazette, words, i, text, towns);
  }
}

function gatherAt(gazette: Filling, words: readonly Word[], i: number, text: TextOf, towns: Set<string>): void {
  for (let length = runFrom(words, i); length > 0; length -= 1) {
    const name = nameOf(words, i, i + length)!;
    const country = countryNamed(name);
    if (country) {
      count(gazette, country.name);
      return;
    }
    const state = stateNamed(name);
    if (state) gazette.divisions.add(divisionKey(state.country, state.name));
    towns.add(name);
  }
  const qualifier = qualifierAt(words, i, text);
  if (!qualifier) return;
  count(gazette, qualifier.country);
  if (qualifier.admin1) gazette.divisions.add(divisionKey(qualifier.country, qualifier.admin1));
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const name = i >= length ? nameOf(words, i - length, i) : null;
    const town = name ? townNamed(name, qualifier, { ...gazette, countries: new Map(), spelled: new Map() }) : null;
    if (!name || town?.country !== qualifier.country || (qualifier.admin1 && town.admin1 !== qualifier.admin1))
      continue;
    gazette.spelled.set(foldName(name), gazette.spelled.get(foldName(name)) ?? town);
    return;
  }
}

/** The capital of a country that the report names, if it names that capital too and no other. */
function capitalAmong(towns: ReadonlySet<string>, { countries }: Filling): Place | null {
  const folded = new Set([...towns].map(foldName));
  const named = [...countries.keys()].flatMap((country) => {
    const capital = placeOfCapital(countryNamed(country)!);
    return capital && folded.has(foldName(capital.name)) ? [capital] : [];
  });
  return named.length === 1 ? named[0]! : null;
}

/** A large town of a name of its own says which country and division a report is about. */
function countTown(gazette: Filling, name: string): void {
  const home = homeOfMetropolis(name);
  if (!home) return;
  count(gazette, home.country);
  gazette.divisions.add(divisionKey(home.country, home.admin1));
}

function countLocalWord(gazette: Filling, word: Word): void {
  const country = COUNTRY_OF_WORD.get(word.fold);
  if (country) count(gazette, country);
}

const count = ({ countries }: Filling, country: string): void => {
  countries.set(country, (countries.get(country) ?? 0) + 1);
};

/** How many words with a capital stand from here, as far as names go. */
function runFrom(words: readonly Word[], i: number): number {
  let length = 1;
  while (length < LONGEST_NAME && isCapitalised(words[i + length])) length += 1;
  return length;
}

function nameOf(words: readonly Word[], from: number, to: number): string | null {
  const slice = words.slice(from, to);
  return slice.length === to - from && slice.every(isCapitalised) ? slice.map((word) => word.raw).join(' ') : null;
}
