import type { Days } from '../../model/when.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { EventFile, Placement } from './event-file.ts';
import { isSince } from './not-its-day.ts';

const LONGEST_NOTE = 5;
/** A report says when it was before it comes to the background. */
const LEAD = 4;
const DEED =
  /^(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|died|dead|blown|explod(?:ed|ing)|detonated|shot|fired|open(?:ed|ing)|stabbed|overr[au]n|stormed|attacked|hit|struck|attackers?|gunm[ae]n|bombers?|assailants?)$/u;
const COMING = /^(?:will|would|funerals?|buried|arrested|detained|court|visited)$/u;

/** The day of an event that no word for it is dated by: the only one of a short note, else the first on which its lead tells what was done, else the desk's. */
export const mainDay = (
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null =>
  onlyDay(main, placements, sentences) ??
  toldDay(main, placements, sentences) ??
  owningDay(sentences) ??
  filedDay(sentences);

/** "2 killed, 3 hurt. 6 March 2021": the one day that a note of a few sentences names, wherever it does. */
function onlyDay(
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null {
  if (sentences.length > LONGEST_NOTE) return null;
  const isOthers = (sentence: ReadSentence, time: TimeMention): boolean =>
    isSince(sentence.text.slice(0, time.start - sentence.start)) ||
    placements
      .entries()
      .some(([c, { file }]) => isAnother(file, main) && file.days === time.days && c.sentence === sentence);
  const all = sentences.flatMap((s) => (s.fence === null ? s.times.filter((t) => !isOthers(s, t)) : []));
  const [only, ...more] = all.filter(isDay);
  return only && more.every(({ days }) => days?.start === only.days?.start) ? only.days : null;
}

/** "The war began with a raid in May": told as another event. */
const isAnother = (file: EventFile, main: EventFile): boolean =>
  file !== main && file.mentions[0]?.mention.form === 'other';

/** "One of them had blown himself up on Monday". */
function toldDay(
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null {
  for (const { clauses, words, times, fence, paragraph, text, start } of sentences) {
    if (fence !== null || paragraph >= LEAD) continue;
    const told = clauses.filter((c) => placements.get(c)?.file === main && tellsDeed(c));
    const time = times.find(
      (t) =>
        isDay(t) &&
        !isSince(text.slice(0, t.start - start)) &&
        told.some(({ from, to }) => words[from]!.start <= t.start && t.start < words[to - 1]!.end),
    );
    if (time) return time.days;
  }
  return null;
}

const isDay = ({ days, ofSpeech, before }: TimeMention): boolean => days?.date_prec === 1 && !ofSpeech && !before;

function tellsDeed({ sentence, from, to }: ReadClause): boolean {
  const own = sentence.words.slice(from, to);
  return sentence.words.some(({ fold }) => DEED.test(fold)) && !own.some(({ fold }) => COMING.test(fold));
}

/** "The group denied Sunday's bombing": the first that its title or its lead names so. */
const owningDay = (sentences: readonly ReadSentence[]): Days | null =>
  sentences.flatMap(({ times, paragraph }) => (paragraph < LEAD ? times : [])).find(({ owns, days }) => owns && days)
    ?.days ?? null;

/** "TOLEDO, Nov 14 (Reuters) - Gunmen killed five": nothing else says when. */
function filedDay(sentences: readonly ReadSentence[]): Days | null {
  const lead = sentences.find(({ times, fence }) => fence === null && times.some((t) => t.filed));
  return lead?.times.find((t) => t.filed)?.days ?? null;
}
