import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { namedBefore } from '../../people/named-people.ts';
import { personAt } from '../../people/person-names.ts';
import { neededWords } from '../../text/needed-words.ts';
import type { Word } from '../../text/words.ts';
import { CRIMES, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';

const HELD = neededWords('charged arrested detained convicted');
const CHARGE = /^(?:murder|murders|manslaughter|homicide|terrorism|stabbing|arson)$/u;
const LONGEST_CHARGE = 10;
const AUXILIARY = /^(?:was|were|is|has|have|had|been|being|also|later|then|allegedly|fatally|reportedly)$/u;

/** One person, called by name, who is held for the deed or is told to have done it: "Tom Rowe, 34, was charged with murder", "Tom Rowe, 34, shot two guards". */
export function oneWhoDidIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  return heldForIt(sentence, clause) ?? didIt(sentence, clause) ?? [];
}

function heldForIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, HELD);
  if (at < 1 || NEGATIONS.has(words[at - 1]!.fold)) return null;
  const held = personAt(sentence, at + 1);
  const whom = held?.name === at + 1 && held.to - held.name > 1 ? held : null;
  if (!isForDeed(sentence, whom?.to ?? at + 1)) return null;
  const stance = words[at]!.fold === 'charged' ? 'blamed' : 'suspected';
  if (whom) return [foundPerson(sentence, whom, stance, at)];
  const verb = beforeAuxiliaries(sentence, at);
  return verb === at ? null : namesBefore(sentence, verb).map((person) => foundPerson(sentence, person, stance, at));
}

/** "with two counts of murder", "36, on suspicion of murder". */
function isForDeed({ words }: ReadSentence, from: number): boolean {
  const what = words.slice(from, from + LONGEST_CHARGE).map(({ fold }) => fold);
  const tie = what.slice(0, 3).findIndex((fold) => /^(?:with|of|on|in|for|over)$/u.test(fold));
  return tie >= 0 && what.slice(tie).some((f) => CHARGE.test(f) || CRIMES.has(f) || isAttack(f));
}

const isAttack = (fold: string): boolean => eventNoun(fold) !== undefined && fold !== 'incident';

const DOING = neededWords('shot stabbed killed attacked opened drove ploughed plowed rammed beheaded strangled fired');
const OBJECT =
  /^(?:his|her|their|a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|at|into|fire|on|dead|and|people|\d+)$/u;
const NO_OBJECT = /^(?:on|at|in|a) (?:\p{L}+day|the|a|his|her|home|hospital|hit|car|road|crash|fall|collision)$/u;

/** "Tom Rowe, 34, | shot two guards": his age, or that he was identified, tells a man of the news from one who reports it. */
function didIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, DOING);
  const [object, next] = [words[at + 1]?.fold ?? '', words[at + 2]?.fold ?? ''];
  if (at < 2 || !OBJECT.test(object) || NO_OBJECT.test(`${object} ${next}`)) return null;
  const verb = beforeAuxiliaries(sentence, at);
  if (words.slice(verb, at).some(({ fold }) => /^(?:was|were|been|being)$/u.test(fold))) return null;
  const isOfNews =
    isAge(words[verb - 1]) ||
    words.slice(Math.max(clause.from, verb - 10), verb).some(({ fold }) => /^(?:identified|named)$/u.test(fold));
  const people = isOfNews ? namesBefore(sentence, verb) : [];
  return people.length === 1 ? [foundPerson(sentence, people[0]!, 'asserted', at)] : null;
}

const isAge = (word: Word | undefined): boolean => /^\d{1,2}$/u.test(word?.fold ?? '');

function beforeAuxiliaries({ words }: ReadSentence, at: number): number {
  let verb = at;
  while (verb > 0 && AUXILIARY.test(words[verb - 1]!.fold)) verb -= 1;
  return verb;
}

/** Those before a verb who are called by their whole names, without an office. */
const namesBefore = (sentence: ReadSentence, verb: number): { name: number; to: number }[] =>
  namedBefore(sentence, isAge(sentence.words[verb - 1]) ? verb - 1 : verb).flatMap(({ number, from, to }) =>
    from === number.from && to - from > 1 ? [{ name: from, to }] : [],
  );
