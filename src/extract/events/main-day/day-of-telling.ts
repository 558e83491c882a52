import type { Days } from '../../../model/when.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import type { EventFile, Placement } from '../event-file.ts';
import { LEAD } from './day-of-page.ts';

const THAT_DAY =
  /\b(?:earlier (?:in the day|(?:on )?(?:that|the same) day|today)|(?:staged|attacked|happened|occurred|took place|struck|stormed) [^,.;]{0,40}\bat (?:about |around )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)/u;

/** "Gunmen had stormed a mill earlier in the day, police said on | Friday", "said on 1 August that they attacked at 7:40am": the day on which it is told, where nothing else says when. */
export const dayOfTelling = (
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null =>
  sentences
    .filter((sentence) => isOfLead(sentence, main, placements) && tellsOfThatDay(sentence))
    .flatMap(({ times }) => times)
    .find(({ days, ofSpeech }) => ofSpeech && days?.date_prec === 1)?.days ?? null;

/** "On Sunday, June 23, police stopped a car. The driver drew a knife": the day with which the telling begins, where its lead names no other. */
export function dayItBegan(
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null {
  const told = sentences
    .filter((sentence) => isOfLead(sentence, main, placements))
    .flatMap((sentence) => sentence.times.flatMap((time) => (time.ofSpeech ? [] : [{ sentence, time }])));
  const [only, ...more] = told;
  if (!only || more.length || only.time.days?.date_prec !== 1) return null;
  const { words } = only.sentence;
  return words[0]!.fold === 'on' && only.time.start - words[0]!.end < 3 ? only.time.days : null;
}

/** The words stand in a clause that tells of an event. */
function tellsOfThatDay({ text, start, words, clauses }: ReadSentence): boolean {
  const at = THAT_DAY.exec(text)?.index;
  if (at === undefined || /\blast (?:week|month|year)\b/iu.test(text)) return false;
  return clauses.some(
    ({ from, to, mentions }) =>
      mentions.length > 0 && words[from]!.start <= start + at && start + at < words[to - 1]!.end,
  );
}

const isOfLead = (
  { fence, paragraph, clauses }: ReadSentence,
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
): boolean => fence === null && paragraph < LEAD && clauses.some((clause) => placements.get(clause)?.file === main);
