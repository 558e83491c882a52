import type { Mention, ReadClause } from '../mention.ts';
import type { EventFile, Walk } from './event-file.ts';

const NUMBER =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)';
/** Whom it counts: neither a span of time nor a distance, nor those who are only told beside others. */
const NOUN =
  '(?!(?:years?|months?|weeks?|days?|hours?|minutes?|miles|km|times|others?|more|attacks?|bombs?|blasts?)\\b)\\p{Ll}{3,}';
const THE_N_WERE = new RegExp(`\\bthe (${NUMBER}) (${NOUN}) (?:were|was|had been|have been|died)\\b`, 'u');
const KILLED_N = new RegExp(
  `\\b(?:killed|killing|killing of|murdered|shot dead) (?:the )?(${NUMBER}) (${NOUN})\\b`,
  'u',
);
/** Fewer are killed in many an attack. */
const COMMON = 3;

/**
 * "Three guards were killed by a bomb on Monday. Two died in a raid last week. The three guards were hit at dawn": the event
 * whose dead they are, by their number and by what they are called, where the event that was told last has none such.
 */
export function ofSameNumber({ files, focus }: Walk, { form }: Mention, clause: ReadClause): EventFile | null {
  if (!(form === 'verb' || form === 'the') || !focus || focus.extent !== 'once') return null;
  const { words, text, start } = clause.sentence;
  const told = text.slice(words[clause.from]!.start - start, words[clause.to - 1]!.end - start);
  const the = THE_N_WERE.exec(told);
  const killed = the ? null : KILLED_N.exec(told);
  const [, number, noun] = the ?? killed ?? [];
  if (!number || !noun || (killed && (FEW.test(number) || Number(number) < COMMON))) return null;
  const isTold = new RegExp(`\\b${number}\\b(?: \\p{L}+){0,2} ${noun}\\b`, 'iu');
  const tellsOfThem = (file: EventFile): boolean => file.mentions.some(({ sentence }) => isTold.test(sentence.text));
  if (tellsOfThem(focus)) return null;
  return files.find((file) => file.extent === 'once' && tellsOfThem(file)) ?? null;
}

const FEW = /^(?:two|three)$/u;
