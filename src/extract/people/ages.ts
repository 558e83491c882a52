import { isPeople, PERSONS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import type { Word } from '../text/words.ts';
import type { NumberPhrase } from './numbers.ts';

const LONGEST_RUN = 12;
const JOINTS = new Set(['and', 'or', 'to', 'through']);

/** "aged 41, 46 and 52", "now 30 and 12 years old", "two men, 48 and 29,": every number of the run is an age. */
export function isInRunOfAges(sentence: ReadSentence, { from, to }: NumberPhrase): boolean {
  const { words } = sentence;
  if (!AGE.test(words[from]!.fold) || !words.slice(from, to).every(isOfRun)) return false;
  const [first, end] = [runStart(words, from), runEnd(words, to)];
  return isAged(words, first) || isYears(words, end) || (end - first > 1 && isBehindPeople(sentence, first, end));
}

/** "13", "three". */
const AGE = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;
const isOfRun = ({ fold }: Word): boolean => AGE.test(fold) || JOINTS.has(fold);

function runStart(words: readonly Word[], from: number): number {
  let first = from;
  for (let k = from - 1; k >= 0 && from - k < LONGEST_RUN && isOfRun(words[k]!); k -= 1)
    if (!JOINTS.has(words[k]!.fold)) first = k;
  return first;
}

function runEnd(words: readonly Word[], to: number): number {
  let end = to;
  for (let k = to; k < words.length && k - to < LONGEST_RUN && isOfRun(words[k]!); k += 1)
    if (!JOINTS.has(words[k]!.fold)) end = k + 1;
  return end;
}

/** "aged …", "between the ages of …", "ranging in age from …", "believed to be …". */
function isAged(words: readonly Word[], first: number): boolean {
  for (let k = first - 1; k >= 0 && first - k < 6; k -= 1) {
    const { fold } = words[k]!;
    if (/^age[sd]?$/u.test(fold)) return true;
    if (fold === 'be') return words[k - 1]?.fold === 'to' && k === first - 1 && /^\d\d$/u.test(words[first]!.fold);
    if (!/^(?:from|between|in|of|range|ranging|ranged)$/u.test(fold)) return false;
  }
  return false;
}

const isYears = (words: readonly Word[], end: number): boolean =>
  /^(?:years?|yrs?|months?|weeks?)$/u.test(words[end]?.fold ?? '') && /^olds?$/u.test(words[end + 1]?.fold ?? '');

/** "two men, 33 and 19, were": the run stands between a noun for people and what ends the aside. */
function isBehindPeople(sentence: ReadSentence, first: number, end: number): boolean {
  const noun = sentence.words[first - 1]?.fold ?? '';
  if (!/^[,(]|\s\($/u.test(gapAfter(sentence, first - 1)) || PERSONS.has(noun) || !isPeople(noun)) return false;
  return end === sentence.words.length || /^[,.;)]/u.test(gapAfter(sentence, end - 1));
}
