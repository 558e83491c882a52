import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { type Found, indexOf, subjectOf } from './found.ts';

const BOASTING = neededWords('boasted boasts boasting bragged brags bragging');
/** How far behind its article the deed may stand: "the deadly bombing". */
const NEXT_OR_SECOND = 2;

/** "The ELN boasted of the killings", "bragged about its raid": a boast is a claim of the deed. */
export function boasted(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const at = indexOf(sentence, clause, BOASTING);
  if (at < 0 || !isOfDeed(sentence, at) || isTakenBack(sentence, at)) return null;
  const actor = subjectOf(sentence, at, 4);
  return actor && actor.level !== 'state'
    ? [{ stance: 'claimed', actor, from: actor.from, to: at + 1, by: actor }]
    : null;
}

/** "boasted | of the deadly bombing": the deed itself, and no other party's. */
function isOfDeed(sentence: ReadSentence, at: number): boolean {
  const [of, article, ...behind] = sentence.words.slice(at + 1, at + 3 + NEXT_OR_SECOND).map(({ fold }) => fold);
  const noun = behind.findIndex((fold) => eventNoun(fold));
  if (noun < 0 || !/^(?:of|about)$/u.test(of!)) return false;
  return /^(?:its|their)$/u.test(article!) || (/^(?:the|this)$/u.test(article!) && !isOthers(sentence, at + 3, noun));
}

/** "the | army attack", "the | police raid". */
const isOthers = ({ words, actors }: ReadSentence, from: number, length: number): boolean =>
  words.slice(from, from + length).some(({ fold }) => fold === 'police') ||
  actors.some((a) => a.from < from + length && a.to > from);

const isTakenBack = ({ words }: ReadSentence, at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ fold }) => NEGATIONS.has(fold) || /^(?:once|previously|denied|denies)$/u.test(fold));
