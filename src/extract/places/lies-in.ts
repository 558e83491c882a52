import { admin1Named, countryNamed, placesNamed, stateNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';

/** ", Leon, Toledo province, Spain": names behind a comma, none of them joined to the next by "and". */
const NAMES =
  /^(?:, \p{Lu}[\p{L}\p{M}'’-]{1,25}(?: \p{Lu}[\p{L}\p{M}'’-]{1,25}){0,2}){1,4}(?=[.;)]|,? (?!and\b|or\b|said\b)\p{Ll}|,? \(|$)/u;

/** Not "In Leon, Spain | vowed …". */
const ENDED = /^(?:[.;),]|$| (?:on|in|at|after|when|while|by|killing|wounding|injuring|leaving)\b)/u;

/** The country that such a list ends in: "Kabo | , Leon, Spain". */
export function countryBehind(behind: string): string | null {
  const [names = ''] = NAMES.exec(behind) ?? [];
  const last = ENDED.test(behind.slice(names.length)) ? names.split(', ').at(-1) : undefined;
  return (last && !stateNamed(last) && countryNamed(last)?.name) || null; // "Leon, Georgia"
}

/** Does a name stand before a list of what it lies in? "Kabo | , Leon, Spain" ends in a place that is known. */
export function liesInWhatFollows(behind: string): boolean {
  const names = NAMES.exec(behind)?.[0].split(', ').slice(1) ?? [];
  const last = names.at(-1);
  return last !== undefined && isKnown(last);
}

/** "Kabo | in West Leon": in a province or a country that is known; in a town somebody is. */
export const liesInOne = (behind: string): boolean => {
  const name = IN_ONE.exec(behind)?.[1] ?? '';
  return [name, withoutCompass(name)].some((said) => countryNamed(said) || admin1Named(said).length > 0);
};

const IN_ONE = /^ in ((?:\p{Lu}[\p{L}\p{M}'’-]{1,25} ?){1,3})(?<! )/u;

const isKnown = (name: string): boolean =>
  [name, withoutCompass(name)].some(
    (said) => countryNamed(said) || admin1Named(said).length || placesNamed(said).length,
  );

/** "West | Leon". */
function withoutCompass(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length && placeWords.compass.has(first.toLowerCase()) ? rest.join(' ') : name;
}
