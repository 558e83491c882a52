import type { ReadClause, ReadSentence } from '../../mention.ts';
import { type PersonName, personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import type { Word } from '../../text/words.ts';
import { isTakenBack, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';

const ATTACKERS = neededWords(
  'attackers gunmen assailants bombers shooters hijackers perpetrators killers suspects terrorists stabbers',
);
const NAMING = /^(?:named|names|identified|identifies)$/u;
const NEAR = 8;
const MOST = 12;

/** "The attackers were named as Tom Rowe and Ann Hale", "police named the three gunmen as Tom Rowe, 34, and Ann Hale", "police named Tom Rowe and Ann Hale as the bombers". */
export const namedAttackers = (sentence: ReadSentence, clause: ReadClause): readonly Found[] =>
  namedAsPeople(sentence, clause) ?? peopleWhoAre(sentence, clause) ?? peopleNamedAs(sentence, clause);

/** "The three suspects are | Tom Rowe, Ann Hale and Jim Poe"; null where nobody is. */
function peopleWhoAre(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const noun = indexOf(sentence, clause, ATTACKERS);
  if (noun < 1 || !/^(?:are|were)$/u.test(words[noun + 1]?.fold ?? '')) return null;
  let first = noun;
  while (first > clause.from && OF_SUSPECTS.test(words[first - 1]!.fold)) first -= 1;
  if (first > clause.from && !/^(?:said|says|that)$/u.test(words[first - 1]!.fold)) return null;
  const people = listAt(sentence, noun + 2);
  const last = people.at(-1);
  if (!last || people.length < 2 || words[last.to]?.fold === "'s" || NO_NAME.test(words[last.to]?.fold ?? ''))
    return null;
  const stance = words[noun]!.fold === 'suspects' ? 'suspected' : 'blamed';
  return people.map((person) => foundPerson(sentence, person, stance, noun));
}
/** "The three identified | suspects": what may stand before them. */
const OF_SUSPECTS = /^(?:the|all|both|two|three|four|five|six|main|prime|identified|named|alleged|suspected|other)$/u;
/** "were Sunni Arabs and Shia Kurds": of whom there are many. */
const NO_NAME = /^(?:who|from|of)$/u;

/** Behind "named the two gunmen as". */
function peopleNamedAs(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const noun = indexOf(sentence, clause, ATTACKERS);
  if (noun < 0 || words.slice(Math.max(0, noun - 3), noun).some(({ fold }) => fold === 'by')) return [];
  const near = Math.max(0, noun - 4);
  const isBehind = words.slice(near, noun).some(({ fold }) => NAMING.test(fold));
  const verb = isBehind ? noun : noun + 1 + words.slice(noun + 1, noun + 5).findIndex(({ fold }) => NAMING.test(fold));
  if (verb === noun && !isBehind) return [];
  const as = verb + 1 + words.slice(verb + 1, verb + NEAR).findIndex(({ fold }) => fold === 'as');
  if (as === verb || words.slice(near, as).some(({ fold }) => NEGATIONS.has(fold))) return [];
  const people = listAt(sentence, as + 1);
  const stance = words[noun]!.fold === 'suspects' ? 'suspected' : 'blamed';
  return people.length > 1 ? people.map((person) => foundPerson(sentence, person, stance, noun)) : [];
}

/** Between "named" and "as the two bombers"; null where nobody is. */
function namedAsPeople(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const noun = indexOf(sentence, clause, ATTACKERS);
  const near = Math.max(0, noun - FAR);
  const verb = noun < 0 ? -1 : near + words.slice(near, noun).findIndex(({ fold }) => NAMING.test(fold));
  if (verb < near || /^(?:was|were|been|being|have)$/u.test(words[verb - 1]?.fold ?? '')) return null;
  let as = noun - 1;
  while (as > verb && OF_DOERS.test(words[as]!.fold)) as -= 1;
  if (words[as]!.fold !== 'as' || words.slice(near, noun).some(({ fold }) => NEGATIONS.has(fold))) return null;
  const people = listAt(sentence, verb + 1);
  const last = people.at(-1);
  if (!last) return null;
  if (!words.slice(last.to, as).every(isBesideName) || words.some(isTakenBack) || words[noun + 1]?.fold === "'s")
    return [];
  const stance = words[noun]!.fold === 'suspects' ? 'suspected' : 'blamed';
  return people.map((person) => foundPerson(sentence, person, stance, verb));
}

/** "named Tom Rowe, 34, and Ann Hale, 30, both of Leon, as": how far the verb may stand. */
const FAR = 24;
/** "as | the two suicide bombers", "as | one of the attackers". */
const OF_DOERS =
  /^(?:the|one|two|three|four|five|both|of|suicide|alleged|suspected|other|main|dead|car|truck|female|male)$/u;

/** "Tom Rowe and Ann Hale, | both 30 and of Leon, | as": nothing else may stand between the names and what they are named as. */
const isBesideName = ({ raw, fold }: Word): boolean =>
  /^(?:both|all|and|of|from|in|the|aged?|years?|olds?|\d{1,2}|brothers|sisters|cousins)$/u.test(fold) ||
  /^\p{Lu}/u.test(raw) ||
  /^(?:town|city|village|district|suburb|neighbou?rhood|province|region|state)$|^(?:impoverished|northern|southern|eastern|western|central|nearby|neighbou?ring|same)$/u.test(
    fold,
  );

/** "Tom Rowe, 34, Ann Hale and Jim Poe": those whom a list calls by their whole names. */
function listAt(sentence: ReadSentence, from: number): PersonName[] {
  const { words } = sentence;
  const people: PersonName[] = [];
  for (let k = from; people.length < MOST; ) {
    const person = personAt(sentence, k);
    if (person?.name !== k || person.to - k < 2) break;
    people.push(person);
    k = person.to;
    if (/^\d{2}$/u.test(words[k]?.fold ?? '') && /^,/u.test(gapAfter(sentence, k - 1))) k += 1;
    if (words[k]?.fold === 'and') k += 1;
    else if (!/^,\s/u.test(gapAfter(sentence, k - 1))) break;
  }
  return people;
}
