import { editDistance } from '../model/edit-distance.ts';
import { fold, words } from '../model/fold.ts';
import type { Head } from '../model/incident.ts';

/** One incident, several that fit equally, or none with the nearest ones, if any are near. */
export type Found<T extends Head> =
  | { readonly one: T }
  | { readonly several: readonly T[] }
  | { readonly none: readonly T[] };

/** Words that tell no incident from another: prepositions, and the Arabic article in its forms ("as-", "ad-", "ash-"). */
const NOISE = new Set('the a an of in on at near and for incident report reports al as ad ar ash az'.split(' '));
/** How surely a name fits: a name of its own, its words, its words with slips of the finger. */
const FIT = { name: 3, words: 2, slips: 1 } as const;
type Fit = (typeof FIT)[keyof typeof FIT] | 0;

/** Finds the incident that a typed name means. One that reports are about comes before one that they only mention. */
export function findIncident<T extends Head>(typed: string, incidents: readonly T[]): Found<T> {
  const asked = fold(typed);
  if (!asked) return { none: typed.trim() ? [] : incidents.filter(isAbout).slice(0, 5) };
  const { ids, names } = directoryOf(incidents);
  const exact = ids.get(asked) ?? names.get(spelling(asked))?.filter(isAbout);
  if (exact?.length) return oneOrSeveral(exact as readonly T[]);
  const ranked = incidents
    .map((incident) => ({ incident, rank: rankOf(asked, incident) }))
    .filter(({ rank }) => rank > 0);
  const best = ranked.reduce((most, { rank }) => Math.max(most, rank), 0);
  const fitting = ranked.filter(({ rank }) => rank === best).map(({ incident }) => incident);
  return fitting.length ? oneOrSeveral(fitting) : { none: nearest(asked, incidents) };
}

const oneOrSeveral = <T extends Head>(fitting: readonly T[]): Found<T> =>
  fitting.length === 1 ? { one: fitting[0]! } : { several: fitting };

/** Does the typed name surely mean an incident: its id or one of its names, letter by letter? */
export function isName(typed: string, incidents: readonly Head[]): boolean {
  const asked = fold(typed);
  const { ids, names } = directoryOf(incidents);
  return asked !== '' && (ids.has(asked) || names.has(spelling(asked)));
}

/** Do all these words, letter by letter, stand among the names of one incident: "iraq base attack"? */
export function fits(typed: string, incidents: readonly Head[]): boolean {
  const asked = fold(typed);
  return asked !== '' && incidents.some((incident) => fitOf(asked, incident) >= FIT.words);
}

/** The incidents one of whose names, or of the words in them, begins like what was typed so far; nothing typed: all. */
export function startingWith<T extends Head>(typed: string, incidents: readonly T[], most: number): T[] {
  const begun = spelling(typed);
  const fitting = begun ? incidents.filter((incident) => begins(begun, spelled(incident))) : incidents;
  return fitting.toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a))).slice(0, most);
}

function begins(begun: string, { names, bag }: Spelled): boolean {
  const words = begun.split(' ');
  const last = words.pop() ?? '';
  return (
    [...names].some((name) => name.startsWith(begun)) ||
    (words.every((word) => bag.has(word) || NOISE.has(word)) && [...bag].some((word) => word.startsWith(last)))
  );
}

/** A sure fit beats a loose one; among equals, the incident that reports are about, then the more exact. */
function rankOf(asked: string, incident: Head): number {
  const fit = fitOf(asked, incident);
  if (fit === 0) return 0;
  return (isAbout(incident) ? 10 : 0) + fit;
}

export const isAbout = ({ reports }: Pick<Head, 'reports'>): boolean => reports.some((report) => report.main);

function fitOf(asked: string, incident: Head): Fit {
  const plain = spelling(asked);
  const { names, run, bag } = spelled(incident);
  if (names.has(plain)) return FIT.name;
  if (run.has(plain.replaceAll(' ', ''))) return FIT.words;
  const wanted = plain.split(' ').filter((word) => word && !NOISE.has(word));
  if (!wanted.length) return 0;
  if (wanted.every((word) => bag.has(word))) return FIT.words;
  return wanted.every((word) => bag.has(word) || [...bag].some((other) => isSlip(word, other))) ? FIT.slips : 0;
}

type Directory = {
  readonly ids: ReadonlyMap<string, readonly Head[]>;
  readonly names: ReadonlyMap<string, readonly Head[]>;
};
const directories = new WeakMap<readonly Head[], Directory>();

/** Ids and names of a list of incidents, put in order once. */
function directoryOf(incidents: readonly Head[]): Directory {
  const before = directories.get(incidents);
  if (before) return before;
  const names = new Map<string, Head[]>();
  for (const incident of incidents) {
    for (const name of spelled(incident).names) {
      const same = names.get(name);
      if (same) same.push(incident);
      else names.set(name, [incident]);
    }
  }
  const made = { ids: new Map(incidents.map((incident) => [fold(incident.id), [incident]])), names };
  directories.set(incidents, made);
  return made;
}

/** `run`: the names run together, as in "alasad" and "tower22". `bag`: every word that an incident is found by. */
type Spelled = {
  readonly names: ReadonlySet<string>;
  readonly run: ReadonlySet<string>;
  readonly bag: ReadonlySet<string>;
};
const known = new WeakMap<Head, Spelled>();

/** The names of an incident and the words in them, spelled out once. */
function spelled(incident: Head): Spelled {
  const before = known.get(incident);
  if (before) return before;
  const names = new Set([incident.title, ...incident.names].map(spelling));
  const made = {
    names,
    run: new Set([...names].map((name) => name.replaceAll(' ', ''))),
    bag: new Set([spelling(incident.id), ...names, dayWords(incident.id)].flatMap((name) => name.split(' '))),
  };
  known.set(incident, made);
  return made;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The day that an id ends in, as people type it: "august aug 5". */
function dayWords(id: string): string {
  const [, month, day = ''] = /-\d{4}-(\d{2})(?:-(\d{2}))?$/u.exec(id) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${name} ${name.slice(0, 3)} ${Number(day) || ''}`.trim() : '';
}

/** One slip in a word of four letters, two in a long one. */
const isSlip = (typed: string, word: string): boolean => {
  if (typed === word) return true;
  const limit = typed.length >= 8 ? 2 : typed.length >= 3 && word.length >= 4 ? 1 : 0;
  return limit > 0 && editDistance(typed, word, limit) <= limit;
};

/** One spelling for the many: "ayn" and "ain", "assad" and "asad", "bases" and "base", Arabic with or without hamza and article. */
function spelling(text: string): string {
  return words(text)
    .map((word) =>
      word
        .replace(/^[ae][iy]n$/u, 'ain')
        .replace(/^(?:el|ul)$/u, 'al')
        .replace(/[أإآٱ]/gu, 'ا')
        .replace(/^ال(?=\p{L}{3})/u, '')
        .replace(/ى/gu, 'ي')
        .replace(/ة$/u, 'ه')
        .replace(/(\p{L})\1+/gu, '$1')
        .replace(/(?<=\p{L}{3})s$/u, ''),
    )
    .join(' ');
}

const MOST_NEAR = 3;
const MOST_SLIPS = 12;

/** The three incidents whose names look most like it, of those that are near at all; those that reports are about first. */
function nearest<T extends Head>(asked: string, incidents: readonly T[]): T[] {
  return incidents
    .map((incident) => ({ incident, distance: distanceOf(asked, incident) }))
    .filter(
      ({ incident, distance }) => distance <= Math.min(MOST_SLIPS, asked.length / 3) || sharesWord(asked, incident),
    )
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(isAbout(b.incident)) - Number(isAbout(a.incident)) ||
        (a.incident.id < b.incident.id ? -1 : 1),
    )
    .slice(0, MOST_NEAR)
    .map(({ incident }) => incident);
}

const distanceOf = (asked: string, { title, names }: Head): number =>
  Math.min(...[title, ...names].map((name) => editDistance(asked, fold(name), MOST_SLIPS + 1)));

/** Does a word of it stand among the names of an incident: whole, begun or with a slip of the finger? */
function sharesWord(asked: string, incident: Head): boolean {
  const wanted = spelling(asked)
    .split(' ')
    .filter((word) => /\p{L}{3}/u.test(word) && !NOISE.has(word));
  const bag = [...spelled(incident).bag];
  return wanted.some((word) => bag.some((other) => other.startsWith(word) || isSlip(word, other)));
}
