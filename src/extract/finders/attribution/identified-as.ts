import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { ATTACKERS } from './attackers.ts';
import { DEEDS, NEGATIONS } from './deed-words.ts';
import { actorAfter, actorBefore, type Found } from './found.ts';
import { foundPerson } from './found-person.ts';
import { isHedge } from './is-hedge.ts';

const NAMING = /^(?:identified|described|named|tagged|identifies|describes|identifying|describing)$/u;
const CULPRITS =
  /^(?:culprits?|perpetrators?|attackers?|assailants?|killers?|bombers?|masterminds?|raiders?|gunm[ae]n|shooters?)$/u;
const NEEDED = neededWords(
  ATTACKERS,
  'man leader ringleader organiser organizer planner suspect mastermind commander'.split(' '),
);
const REACH = 8;

/** "identified the gunmen as members of X", "gunmen whom the army described as X rebels", "named X as the culprits". */
export function identifiedAs(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  if (!holdsAny(sentence, NEEDED)) return [];
  for (let as = Math.max(1, clause.from - 1); as < clause.to; as += 1) {
    if (words[as]!.fold !== 'as') continue;
    const near = Math.max(0, as - REACH);
    const verb = near + words.slice(near, as).findLastIndex(({ fold }) => NAMING.test(fold));
    const found =
      verb < near || isLeftOpen(sentence, verb)
        ? null
        : (ofAttackers(sentence, clause, verb, as) ?? culprits(sentence, verb, as) ?? oneNamed(sentence, verb, as));
    if (found) return [found];
  }
  return [];
}

const isLeftOpen = ({ words }: ReadSentence, verb: number): boolean =>
  words
    .slice(Math.max(0, verb - 6), verb)
    .some(
      (word) =>
        NEGATIONS.has(word.fold) ||
        isHedge(word) ||
        /^(?:whether|if|wrongly|mistakenly|falsely|incorrectly)$/u.test(word.fold),
    );

/** The attackers stand between the verb and its "as", or right before the verb. */
function ofAttackers(sentence: ReadSentence, { to }: ReadClause, verb: number, as: number): Found | null {
  const { words } = sentence;
  if (!words.slice(Math.max(0, verb - 5), as).some(({ fold }) => ATTACKERS.has(fold))) return null;
  const actor = actorAfter(sentence, as + 1, 4);
  return actor?.level === 'group' && actor.from < to ? { stance: 'blamed', actor, from: verb, to: actor.to } : null;
}

/** "named | Tom Rowe, a miller, as the leader of the attack", "as | a suspect in it". */
function oneNamed(sentence: ReadSentence, verb: number, as: number): Found | null {
  const { words } = sentence;
  const name = pastAge(words, verb + 1);
  const person = personAt(sentence, name);
  if (person?.name !== name || person.to - person.name < 2 || person.to > as) return null;
  if (person.to < as && !/^,/u.test(gapAfter(sentence, person.to - 1))) return null;
  const what = words.slice(as + 1, as + 5).map(({ fold }) => fold);
  const role = what.findIndex((fold) => CULPRITS.test(fold) || ROLE.test(fold));
  if (role < 0) return null;
  if (what[role] === 'man' && isWhoDidIt(words, as + role + 2)) return foundPerson(sentence, person, 'blamed', verb);
  const isAll = as + role + 2 >= words.length || /^[.,;]/u.test(gapAfter(sentence, as + role + 1));
  if (isAll && isDoer(what, role))
    return foundPerson(sentence, person, isHedge(words[as + role]!) ? 'suspected' : 'blamed', verb);
  if (!/^(?:of|in|behind)$/u.test(what[role + 1] ?? '')) return null;
  const isDeed = words.slice(as + role + 3, as + role + 6).some(({ fold }) => eventNoun(fold)?.plural === false);
  return isDeed ? foundPerson(sentence, person, what[role] === 'suspect' ? 'suspected' : 'blamed', verb) : null;
}

/** "as the man | who opened fire", "as the man | they believe shot the guards". */
const isWhoDidIt = (words: ReadSentence['words'], from: number): boolean =>
  words
    .slice(from, from + 5)
    .some(({ fold }, k, near) => DEEDS.has(fold) || (fold === 'opened' && near[k + 1]?.fold === 'fire'));

/** "identified 34-year-old | Tom Rowe as". */
function pastAge(words: ReadSentence['words'], from: number): number {
  let k = from;
  while (k < from + 3 && /^(?:\d{2}|years?|olds?)$/u.test(words[k]?.fold ?? '')) k += 1;
  return k;
}

/** "named Tom Rowe as | the bomber", "as one of the gunmen", and not "as the victim's killer". */
const isDoer = (what: readonly string[], role: number): boolean =>
  (what[0] === 'the' || what[0] === 'one') && DOER.test(what[role]!) && !what.slice(0, role).includes("'s");

const DOER = /^(?:gunm[ae]n|attackers?|bombers?|shooters?|assailants?|perpetrators?)$/u;
const ROLE = /^(?:leader|ringleader|organi[sz]er|planner|suspect|mastermind|commander|head|man)$/u;

/** "named | X as the culprits". */
function culprits(sentence: ReadSentence, verb: number, as: number): Found | null {
  const actor = actorBefore(sentence, as, 0);
  const isNamed = actor !== null && actor.from > verb && actor.from - verb <= 2 && actor.level !== 'state';
  const isDoer = sentence.words.slice(as + 1, as + 4).some(({ fold }) => CULPRITS.test(fold));
  return isNamed && isDoer ? { stance: 'blamed', actor, from: verb, to: as + 1 } : null;
}
