import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { type PersonName, personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { isInCapitals } from '../../text/headline.ts';
import { neededWords } from '../../text/needed-words.ts';
import { DEEDS, HEDGES, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';
import { namedAsAttackers, personBefore } from './named-as-attackers.ts';

const ATTACKER = neededWords(
  'gunman shooter attacker assailant bomber stabber knifeman suspect perpetrator killer assassin murderer terrorist mastermind ringleader',
);
const NAMING = neededWords('identified named identifies names');
const BEFORE_NOUN =
  /^(?:the|a|dead|slain|deceased|lone|alleged|suspected|accused|main|prime|chief|principal|teenage|second|suicide|truck|knife|church|mosque|nightclub|school|airport|concert)$/u;
const BETWEEN =
  /^(?:was|is|has|have|had|been|later|being|also|only|previously|initially|tentatively|officially|publicly|caught|arrested|captured|killed|detained|held|and|then|since)$/u;
const NEAR = 8;
const FAR = 24;

/** One attacker called by name: "the gunman, identified as Tom Rowe", "named the man who shot two guards as Tom Rowe". */
export function loneAttacker(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  return (
    namedAsAttackers(sentence, clause) ??
    byNoun(sentence, clause) ??
    byDeed(sentence, clause) ??
    byAside(sentence, clause) ??
    whoStoodBehind(sentence, clause) ??
    []
  );
}

function byNoun(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const noun = indexOf(sentence, clause, ATTACKER);
  if (noun < 0) return null;
  const isNamed = NAMING.has(words[verbBefore(sentence, noun)]?.fold ?? '');
  const person = isNamed
    ? personBehindAs(sentence, noun, NEAR)
    : (personBehindNaming(sentence, noun) ??
      personBeside(sentence, noun) ??
      personSaidToBe(sentence, noun) ??
      personBefore(sentence, noun));
  if (!person || words.slice(Math.max(0, noun - 4), person.name).some(({ fold }) => NEGATIONS.has(fold))) return null;
  const isOpen = words[noun]!.fold === 'suspect' || HEDGES.has(words[noun - 1]?.fold ?? '');
  return [foundPerson(sentence, person, isOpen ? 'suspected' : isNamed ? 'blamed' : 'asserted', noun)];
}

/** "named the teenager who | stabbed three girls as Tom Rowe", "a man who | shot two guards was named as Tom Rowe". */
function byDeed(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const verb = indexOf(sentence, clause, NAMING);
  if (verb < 0) return null;
  const isPassive = /^(?:was|been)$/u.test(words[verb - 1]?.fold ?? '');
  const from = isPassive ? clause.from : verb + 2;
  const who = words.slice(from, isPassive ? verb : verb + 5).findIndex(({ fold }) => fold === 'who') + from;
  if (who < from || !words.slice(who + 1, who + 3).some(({ fold }) => DEEDS.has(fold) || fold === 'opened'))
    return null;
  const person = personBehindAs(sentence, isPassive ? verb : who, isPassive ? NEAR : FAR);
  return person && [foundPerson(sentence, person, 'blamed', verb)];
}

const SOMEBODY = neededWords('man woman teenager youth boy individual student soldier driver');

/** "The man, whom the police identified as Tom Rowe, | shot at the guards". */
function byAside(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const verb = indexOf(sentence, clause, NAMING);
  if (verb < 0 || words[verb + 1]?.fold !== 'as') return null;
  const person = personAt(sentence, verb + 2);
  if (person?.name !== verb + 2 || !/^,/u.test(gapAfter(sentence, person.to - 1))) return null;
  const who = words.slice(Math.max(0, verb - NEAR), verb).findIndex(({ fold }) => /^(?:whom|who)$/u.test(fold));
  const noun = Math.max(0, verb - NEAR) + who - 1;
  const isTold = who > 0 && SOMEBODY.has(words[noun]?.fold ?? '') && words[noun - 1]?.fold === 'the';
  const next = words[person.to]?.fold ?? '';
  const isDone = DEEDS.has(next) || (next === 'opened' && words[person.to + 1]?.fold === 'fire');
  return isTold && isDone ? [foundPerson(sentence, person, 'blamed', verb)] : null;
}

/** "the person behind the attack was | Tom Rowe". */
function whoStoodBehind(sentence: ReadSentence, { from, to }: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const behind = words.findIndex(
    ({ fold }, k) =>
      k > from && k < to && fold === 'behind' && /^(?:person|man|woman|brains?)$/u.test(words[k - 1]!.fold),
  );
  const is =
    behind < 0 ? -1 : behind + words.slice(behind, behind + 6).findIndex(({ fold }) => /^(?:is|was)$/u.test(fold));
  if (is <= behind || !eventNoun(words[is - 1]!.fold)) return null;
  const person = personAt(sentence, is + 1);
  return person?.name === is + 1 && person.to - person.name > 1
    ? [foundPerson(sentence, person, 'blamed', behind)]
    : null;
}

/** "identified | the suspected gunman". */
function verbBefore({ words }: ReadSentence, noun: number): number {
  let k = noun - 1;
  while (k > noun - 4 && BEFORE_NOUN.test(words[k]?.fold ?? '')) k -= 1;
  return k;
}

/** "the gunman | as Tom Rowe", "the gunman as a student, | Tom Rowe". */
function personBehindAs(sentence: ReadSentence, from: number, reach: number): PersonName | null {
  const as = sentence.words.slice(from + 1, from + reach).findIndex(({ fold }) => fold === 'as') + from + 1;
  return as > from ? firstPerson(sentence, as + 1) : null;
}

/** "the gunman, who was later identified by police as | Tom Rowe". */
function personBehindNaming(sentence: ReadSentence, noun: number): PersonName | null {
  const { words } = sentence;
  const behind = pastRelative(sentence, pastDeed(sentence, noun + 1));
  let verb = words[behind]?.fold === 'who' ? behind + 1 : behind;
  while (verb < behind + 5 && BETWEEN.test(words[verb]?.fold ?? '')) verb += 1;
  return NAMING.has(words[verb]?.fold ?? '') ? personBehindAs(sentence, verb, NEAR) : null;
}

/** "the gunman, | Tom Rowe, 34,", "the gunman, 34-year-old | Tom Rowe," */
function personBeside(sentence: ReadSentence, noun: number): PersonName | null {
  const first = pastAge(sentence, noun + 1);
  const isBeside = (sentence.words[noun]!.fold === 'terrorist' ? /^,\s$/u : /^,?\s$/u).test(gapAfter(sentence, noun));
  const person = isBeside ? personAt(sentence, first) : null;
  const speaks = /^(?:said|says|told|added|wrote)$/u.test(sentence.words[person?.to ?? 0]?.fold ?? '');
  if (gapAfter(sentence, noun) === ' ' && isInCapitals(sentence)) return null; // "Gunman Shouting Threats Kills Two"
  return person && person.name === first && person.to - person.name > 1 && !speaks ? person : null;
}

/** "34-year-old | Tom Rowe". */
function pastAge({ words }: ReadSentence, from: number): number {
  let k = from;
  while (k < from + 3 && /^(?:\d{2}|years?|olds?)$/u.test(words[k]?.fold ?? '')) k += 1;
  return k;
}

/** "the attacker | of the mill", "the bomber | at the wheel", "the suspect | in the attack": the first word behind what he is said to have to do with. */
function pastDeed({ words }: ReadSentence, from: number): number {
  const what = words.slice(from, from + 4).map(({ fold }) => fold);
  if (!/^(?:of|in|at|behind)$/u.test(what[0] ?? '')) return from;
  const end = what.findIndex((fold) => fold === 'wheel' || eventNoun(fold) !== undefined);
  if (end < 0) return from;
  let at = from + end + 1;
  if (/^(?:of|in|on|at)$/u.test(words[at]?.fold ?? ''))
    while (at < from + NEAR && !/^(?:is|was|named|identified)$/u.test(words[at]?.fold ?? '')) at += 1;
  return at;
}

/** "the gunman was | Tom Rowe", "the gunman, who died, was 34-year-old | Tom Rowe", "the suspect was a student known as | Tom Rowe". */
function personSaidToBe(sentence: ReadSentence, noun: number): PersonName | null {
  const { words } = sentence;
  const isThe = /^(?:the|both)$/u.test(words[verbBefore(sentence, noun) + 1]?.fold ?? '');
  const is = pastRelative(sentence, pastDeed(sentence, noun + 1));
  if (!isThe || !/^(?:is|was)$/u.test(words[is]?.fold ?? '')) return null;
  const first = pastHome(sentence, pastCalling(sentence, pastAge(sentence, is + 1)));
  const person = personAt(sentence, first);
  const speaks = /^(?:said|says|told|added|'s)$/u.test(words[person?.to ?? 0]?.fold ?? '');
  return person && person.name === first && person.to - person.name > 1 && !speaks ? person : null;
}

/** What opens and closes an aside. */
const ASIDE = /^(?:,|\s?(?:—|–)\s?|\s--?\s)/u;

/** "the gunman, | who died in it, | was": the first word behind the aside. */
function pastRelative(sentence: ReadSentence, at: number): number {
  if (sentence.words[at]?.fold !== 'who' || !ASIDE.test(gapAfter(sentence, at - 1))) return at;
  for (let k = at; k < at + FAR; k += 1) if (ASIDE.test(gapAfter(sentence, k))) return k + 1;
  return at;
}

/** "is a Leon citizen, | Tom Rowe", "was a student from Leon, | Tom Rowe": where the name of him begins whom an apposition calls so. */
function pastHome(sentence: ReadSentence, at: number): number {
  if (!/^(?:an?|one)$/u.test(sentence.words[at]?.fold ?? '')) return at;
  for (let k = at + 1; k < at + NEAR && sentence.words[k]; k += 1) {
    const isOther = sentence.words[k]!.fold === 'of' && !/^\p{Lu}/u.test(sentence.words[k + 1]?.raw ?? ''); // "a friend of the guard"
    if (isOther || /[.;:]/u.test(gapAfter(sentence, k)) || /^(?:who|whose|which|that)$/u.test(sentence.words[k]!.fold))
      return at;
    if (/^,/u.test(gapAfter(sentence, k))) return pastAge(sentence, k + 1);
  }
  return at;
}

/** "was a student | known under the name of Tom Rowe": where the name begins. */
function pastCalling({ words }: ReadSentence, at: number): number {
  const known = words.slice(at, at + NEAR).findIndex(({ fold }) => /^(?:known|called|named)$/u.test(fold)) + at;
  if (known < at) return at;
  let k = known + 1;
  while (k < known + 6 && /^(?:as|by|under|the|name|alias|of)$/u.test(words[k]?.fold ?? '')) k += 1;
  return k;
}

/** The first name before the sentence is cut: past "22-year-old", "a former student,". */
function firstPerson(sentence: ReadSentence, from: number): PersonName | null {
  for (let k = from; k < Math.min(sentence.words.length, from + NEAR); k += 1) {
    const person = personAt(sentence, k);
    if (person && person.name === k && person.to - k > 1) return person;
    if (/[.;:]/u.test(gapAfter(sentence, k))) return null;
  }
  return null;
}
