import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import type { Clause } from '../text/clauses.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { type EventFile, openFile, type Walk } from './event-file.ts';

const QUARTER = /^(?:neighbou?rhood|section)$/u;
/** "South Side", "West": where a quarter lies, not what it is called. */
const WHEREABOUTS = /^(?:north|south|east|west|north(?:east|west)|south(?:east|west)|side|far|near)$/u;
const LONGEST_NAME = 5;
/** "in the South Side | Kabo neighborhood", "in West Leon’s | Kabo neighborhood", "a | Kabo neighborhood shooting". */
const LEADS = /^(?:in|near|around|the|an?|'s)$/u;
/** "who live in | the Kabo neighborhood", "arrested in": not where it was. */
const OTHERWISE = /^(?:lives?|lived|living|arrested|detained|captured|caught|residents?|grew|found|from)$/u;
const WHERE_FROM = 4;

/** The part of a town in which a clause tells that something was, folded: "kabo"; null where it names none. */
export function quarterIn({ words }: Pick<ReadSentence, 'words'>, { from, to }: Clause): string | null {
  for (let k = from + 1; k < to; k += 1) {
    if (!QUARTER.test(words[k]!.raw)) continue;
    const first = firstOfName(words, k);
    const isOfOthers = words.slice(Math.max(from, first - WHERE_FROM), first).some(({ fold }) => OTHERWISE.test(fold));
    if (first < k && !isOfOthers && LEADS.test(words[first - 1]?.fold ?? ''))
      return nameOf(words.slice(first, k)) || null;
  }
  return null;
}

function firstOfName(words: readonly Word[], quarter: number): number {
  let first = quarter;
  while (first > quarter - LONGEST_NAME && isCapitalised(words[first - 1])) first -= 1;
  return first;
}

const nameOf = (name: readonly Word[]): string =>
  name
    .map(({ fold }) => fold)
    .filter((fold) => !WHEREABOUTS.test(fold))
    .join(' ');

/** "Two men were shot in the Kabo neighborhood. … Minutes earlier, a boy was shot in the Rowe neighborhood": local news goes from one shooting of a town to the next. */
export const isInOtherQuarter = (mention: Mention, clause: ReadClause, file: EventFile): boolean =>
  mention.quarter !== null &&
  file.classes.has('shooting') &&
  isAtAnotherTime(mention, clause) &&
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

/** "the latest shooting", "five were wounded in a shooting", "Two hours earlier, a boy was shot": not "he was shot", "twelve others were shot". */
const isAtAnotherTime = ({ form, word }: Mention, { sentence: { words, text }, from }: ReadClause): boolean => {
  if (form === 'latest' || form === 'a') return true;
  const people = words.slice(from, word);
  return (
    form === 'verb' &&
    ANOTHER_TIME.test(text) &&
    people.some(({ fold }) => NEW.test(fold)) &&
    !people.some(({ fold }) => /^(?:others?|more|another|additional)$/u.test(fold))
  );
};
const ANOTHER_TIME =
  /^(?:(?:(?:about|around|less than|more than|just) )?[\p{L}\d-]+ (?:minutes|hours?) (?:earlier|later|before|after)|earlier|later|shortly|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:about |around )?\d)/iu;
const NEW =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|someone|somebody|gunmen)$/u;
