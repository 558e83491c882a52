import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import type { Clause } from '../text/clauses.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { type EventFile, openFile, type Walk } from './event-file.ts';

const QUARTER = /^(?:neighbou?rhood|district|section|quarter)$/u;
/** "South Side", "the city’s": where a quarter lies, not what it is called. */
const WHEREABOUTS = /^(?:north|south|east|west|north(?:east|west)|south(?:east|west)|side|far|near)$/u;
const LONGEST_NAME = 5;

/** The part of a town that a clause names, folded: "in the South Side | Kabo | neighborhood", "a | Kabo | neighborhood shooting"; null where it names none. */
export function quarterIn({ words }: Pick<ReadSentence, 'words'>, { from, to }: Clause): string | null {
  for (let k = from + 1; k < to; k += 1) {
    if (!QUARTER.test(words[k]!.fold)) continue;
    const name = nameOf(words.slice(Math.max(from, k - LONGEST_NAME), k));
    if (name) return name;
  }
  return null;
}

const nameOf = (before: readonly Word[]): string =>
  before
    .slice(before.findLastIndex((word) => !isCapitalised(word)) + 1)
    .map(({ fold }) => fold)
    .filter((fold) => !WHEREABOUTS.test(fold))
    .join(' ');

/** "Two men were shot in the Kabo neighborhood. … Minutes earlier, a boy was shot in the Rowe neighborhood": local news goes from one shooting of a town to the next. */
export const isInOtherQuarter = (mention: Mention, clause: ReadClause, file: EventFile): boolean =>
  mention.quarter !== null &&
  file.classes.has('shooting') &&
  isOfNewPeople(mention, clause) &&
  file.mentions.some((told) => told.mention.quarter !== null) &&
  !liesIn(mention.quarter, file);

/** The file of what was told of that part of the town, a new one if nothing was: in the town of the main event, and on its day unless the words tell another. */
export function inQuarter(walk: Walk, { quarter, time }: Mention, main: EventFile): EventFile {
  const known = walk.files.find((file) => file.extent === 'once' && quarter !== null && liesIn(quarter, file));
  if (known) return known;
  const file = openFile(walk, 'once');
  file.place = main.place && !liesIn(main.place.name.toLowerCase(), main) ? main.place : null;
  file.days = time ? null : main.days;
  file.weekday = time ? null : main.weekday;
  return file;
}

/** "East Kabo" and "Kabo" are one. */
const liesIn = (quarter: string, { mentions }: EventFile): boolean =>
  mentions.some(
    ({ mention: { quarter: told } }) => told !== null && (told.includes(quarter) || quarter.includes(told)),
  );

/** "a boy was shot", "five were wounded in a shooting", "the latest shooting": not "he was shot", "the shooting". */
const isOfNewPeople = ({ form, word }: Mention, { sentence: { words }, from }: ReadClause): boolean =>
  form === 'latest' || form === 'a' || (form === 'verb' && words.slice(from, word).some(({ fold }) => NEW.test(fold)));
const NEW =
  /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|someone|somebody|gunmen)$/u;
