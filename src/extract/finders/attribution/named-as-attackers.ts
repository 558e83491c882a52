import type { ReadClause, ReadSentence } from '../../mention.ts';
import { type PersonName, personEndingAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { ATTACKERS } from './attackers.ts';
import { DEEDS, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';
import { beforeAuxiliaries, namesBefore } from './names-before.ts';

const NAMED = neededWords('named identified');
const SUSPECT = /^(?:suspects?|mastermind|ringleader)$/u;
/** "named as the miller who on Monday night | killed": how far the deed may stand. */
const REACH = 12;

/** "Tom Rowe was named as the man who shot two guards", "Tom Rowe and Ann Rowe were named as two of the attackers". */
export function namedAsAttackers(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const verb = indexOf(sentence, clause, NAMED);
  if (verb < 2 || !/^(?:was|were|been)$/u.test(words[verb - 1]!.fold)) return null;
  const as = words.slice(verb + 1, verb + 5).findIndex(({ fold }) => fold === 'as') + verb + 1;
  if (as <= verb || words.slice(verb - 4, as).some(({ fold }) => NEGATIONS.has(fold)) || !isDoer(sentence, as + 1))
    return null;
  const people = namesBefore(sentence, beforeAuxiliaries(sentence, verb));
  return people.length ? people.map((person) => foundPerson(sentence, person, 'blamed', verb)) : null;
}

/** "the attacker", "one of the bombers", "the man who shot": not "the man whom the attacker shot". */
function isDoer(sentence: ReadSentence, from: number): boolean {
  const { words } = sentence;
  for (let k = from; k < from + REACH && words[k]; k += 1) {
    const { fold } = words[k]!;
    if (fold === 'who')
      return words.slice(k + 1, k + REACH).some((w, n, all) => DEEDS.has(w.fold) && isActive(all[n - 1]));
    if (/^(?:whom|that|by|victims?|of)$/u.test(fold) && !/^(?:one|two|three|four|five|all)$/u.test(words[k - 1]!.fold))
      return false;
    if ((ATTACKERS.has(fold) && fold !== 'men') || SUSPECT.test(fold)) return words[k + 1]?.fold !== "'s";
    if (/[,.;:]/u.test(gapAfter(sentence, k))) return false;
  }
  return false;
}

const isActive = (before: ReadSentence['words'][number] | undefined): boolean =>
  !/^(?:was|were|been|being|got)$/u.test(before?.fold ?? '');

const OPENS = /^(?:the|alleged|suspected|main|prime|chief|principal|likely|most|wanted)$/u;
const CALLED = /^(?:call(?:ed|s)?|describe[sd]?|name[sd]?|as|consider(?:s|ed)?|identified)$/u;

/** "Tom Rowe, the alleged | mastermind", "Tom Rowe, whom police called the main | suspect": who stands before the comma. */
export function personBefore(sentence: ReadSentence, noun: number): PersonName | null {
  const { words } = sentence;
  let k = noun;
  while (k > 0 && OPENS.test(words[k - 1]!.fold)) k -= 1;
  if (words[k]?.fold !== 'the' || words[noun + 1]?.fold === "'s") return null;
  if (CALLED.test(words[k - 1]?.fold ?? '')) {
    const near = Math.max(0, k - 6);
    const whom = near + words.slice(near, k).findIndex(({ fold }) => fold === 'whom');
    if (whom < near) return null;
    k = whom;
  }
  const person = /^,\s/u.test(gapAfter(sentence, k - 1)) ? personEndingAt(sentence, k) : null;
  return person && person.from === person.name && person.to - person.name > 1 ? person : null;
}
