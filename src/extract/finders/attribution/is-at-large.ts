import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { indexOf } from './found.ts';

const PERFECT = neededWords('has have had');
const LONG = /^(?:years|decades|months|centuries)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** "since it | came into being", "since its | founding". */
const ITS_BEGINNING = /^(?:it|its|they|their)$/u;
/** "in recent | days". */
const SPAN = /^(?:days|weeks|months|years|times)$/u;
/** "in the past | hour": no time long gone. */
const OF_NOW = /^(?:hours?|days?|weeks?|few|couple|two|three|\d+)$/u;
const LONGEST_SPAN = 4;

/** "has attacked the state for years", "has killed hundreds since it was founded", "have struck there before", "a mill that they had attacked in recent days": what somebody does at large, and no one deed. */
export function isAtLarge(sentence: ReadSentence, clause: ReadClause): boolean {
  if (isHabit(sentence, clause) || isOfMany(sentence, clause)) return true;
  const perfect = indexOf(sentence, clause, PERFECT);
  if (perfect < 0) return false;
  const { words } = sentence;
  const { from, to } = clause;
  if (isOfLate(words, clause)) return true;
  if (words[perfect]!.fold === 'had') return false;
  if (/^(?:before|often|repeatedly)$/u.test(words[to - 1]!.fold) || isBefore(sentence, to)) return true;
  for (let k = from; k <= Math.min(to, words.length - 1); k += 1) {
    const { fold } = words[k]!;
    const span = words.slice(k + 1, k + 1 + LONGEST_SPAN).map((word) => word.fold);
    if (fold === 'since' && (ITS_BEGINNING.test(span[0] ?? '') || span.slice(0, 2).some((word) => YEAR.test(word))))
      return true;
    if (
      fold === 'since' &&
      words[perfect + 1]?.fold === 'been' &&
      span.slice(0, 3).some((word) => /^(?:year|month|summer|winter|spring|autumn)$/u.test(word))
    )
      return true;
    if (/^(?:for|over|in)$/u.test(fold) && span.some((word) => LONG.test(word))) return true;
    if (fold === 'for' && span.slice(0, 3).join(' ') === 'a long time') return true;
    if (fold === 'by' && span[0] === 'the' && /^(?:dozen|score|hundred|thousand)s?$/u.test(span[1] ?? '')) return true;
  }
  return false;
}

/** "has attacked it | before, even though": an adverb, and no clause of its own. */
const isBefore = (sentence: ReadSentence, k: number): boolean =>
  sentence.words[k]?.fold === 'before' && /^[,.;]/u.test(gapAfter(sentence, k));

/** "Many of them have been claimed by the ELN": of others. */
export const isOfMany = ({ text, start, words }: ReadSentence, { from }: ReadClause): boolean =>
  /^(?:many|most|some|several) of (?:them|these|those)\b/iu.test(text.slice(words[from]!.start - start));

const HABITUALLY = neededWords(
  'often regularly frequently routinely typically usually repeatedly occasionally sometimes',
);

/** "often attack patrols", "routinely ambush guards", "has frequently attacked": what somebody does now and again. */
function isHabit(sentence: ReadSentence, clause: ReadClause): boolean {
  const at = indexOf(sentence, clause, HABITUALLY);
  if (at < 1) return false;
  const [before, next] = [sentence.words[at - 1]!.fold, sentence.words[at + 1]?.fold ?? ''];
  if (before === 'been') return true; // "had been repeatedly attacked by"
  return PERFECT.has(before) || (!/^(?:was|were|been|\p{L}+ed)$/u.test(before) && PRESENT.test(next));
}

const PRESENT =
  /^(?:attack|ambush|target|kill|bomb|raid|strike|shell|claim|abduct|kidnap|fire|carry|carrie|launch|stage|mount|assault|storm)(?:e?s)?$/u;

/** "in recent weeks", "in the past". */
function isOfLate(words: ReadSentence['words'], { from, to }: ReadClause): boolean {
  for (let k = from; k < to; k += 1) {
    if (words[k]!.fold !== 'in') continue;
    const [first, second, third] = words.slice(k + 1, k + LONGEST_SPAN).map(({ fold }) => fold);
    if (first === 'recent' && SPAN.test(second ?? '')) return true;
    if (first === 'the' && second === 'past' && !OF_NOW.test(third ?? '')) return true;
  }
  return false;
}

/** "are fighting an insurgency", "have fought the government": a war, and no one deed. */
export const isWar = ({ words }: ReadSentence, verb: number): boolean =>
  /^(?:fighting|fights?|fought)$/u.test(words[verb]!.fold) &&
  words
    .slice(verb + 1, verb + 6)
    .some(({ fold }) => /^(?:government|state|insurgency|war|campaign|rule|independence)$/u.test(fold));
