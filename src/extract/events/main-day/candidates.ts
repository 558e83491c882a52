import { disjoint } from '../../../model/same-place.ts';
import type { Days } from '../../../model/when.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { dayWritten } from '../../times/day-number.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import type { Filed } from '../event-file.ts';
import { isDayOfItsEnd, isLastOfIt, isSince } from '../not-its-day.ts';
import { isDayOfPage } from './day-of-page.ts';

/** One time that a report names a day, with the sentence and the clause that do. */
export type Telling = {
  readonly sentence: ReadSentence;
  /** Which sentence of the prose it is, from 0; -1 for captions and the like. */
  readonly line: number;
  readonly clause: ReadClause | undefined;
  readonly time: TimeMention;
};

/** Days that a report names, on which its main event may have been. */
export type DayCandidate = { readonly days: Days; readonly tellings: Telling[] };

/** In days. */
const LONGEST = 31;

/** The days, weeks and months that a report names, in the order in which it names them first; of those that are told of something else, only what the rules chose. */
export function dayCandidatesIn(
  sentences: readonly ReadSentence[],
  filed: Filed,
  byRules: Days | null,
): DayCandidate[] {
  const lines = new Map(sentences.filter(({ fence }) => fence === null).map((sentence, line) => [sentence, line]));
  const candidates = new Map<string, DayCandidate>();
  for (const sentence of sentences)
    for (const time of sentence.times) {
      const { days } = time;
      if (!days || lengthOf(days) > LONGEST || (time.ago ?? 0) < -1) continue; // a day ahead may be today elsewhere
      if (isDayOfPage(sentence, time, sentences.length)) continue;
      const { words } = sentence;
      const clause = sentence.clauses.find(
        ({ from, to }) => words[from]!.start <= time.start && time.start < words[to - 1]!.end,
      );
      const telling = { sentence, line: lines.get(sentence) ?? -1, clause, time };
      if (!isOf(days, byRules) && isOfElse(telling, filed)) continue;
      candidates
        .getOrInsertComputed(`${days.start}/${days.end}`, () => ({ days, tellings: [] }))
        .tellings.push(telling);
    }
  return [...candidates.values()];
}

/** The same days. */
export const isOf = (days: Days, other: Days | null): boolean => days.start === other?.start && days.end === other.end;

const LATER =
  'claimed|denied|condemned|dismissed|rejected|jailed|sentenced|convicted|charged|indicted|extradited|pleaded|put out|released|published|buried|mourned|freed|arrested|detained|met|heard|learned';
const LATER_BEFORE = new RegExp(`\\b(?:${LATER})\\b[^,;.]{0,40}$`, 'u');
const LATER_BEHIND = new RegExp(`^ (?:was |were )?(?:${LATER})\\b`, 'u');

/** What was said or done about it long after, when it ended, or what happened elsewhere. */
function isOfElse({ sentence, clause, time }: Telling, { main, placements }: Filed): boolean {
  const { text, start } = sentence;
  const [before, behind] = [text.slice(0, time.start - start), text.slice(time.end - start)];
  if (isSince(before) || isLastOfIt(before) || isDayOfItsEnd(before, behind)) return true;
  if (!time.owns && (LATER_BEFORE.test(before) || LATER_BEHIND.test(behind))) return true;
  const file = clause && placements.get(clause)?.file;
  return file !== undefined && file !== main && namesOtherTowns(sentence, main);
}

const TOWN = 2;

/** The sentence names towns, and none of them is where the main event was. */
function namesOtherTowns({ places }: ReadSentence, main: Filed['main']): boolean {
  const towns = places.filter(({ located, place }) => located && place.where_prec <= TOWN);
  return towns.length > 0 && towns.every(({ place }) => disjoint(place, main?.place ?? null));
}

/** In days, both ends counted. */
const lengthOf = ({ start, end }: Days): number => dayWritten(end) - dayWritten(start) + 1;
