import type { ReadClause, ReadSentence } from '../../mention.ts';
import { personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { CRIMES, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';
import { isAttack } from './is-attack.ts';
import { beforeAuxiliaries, calledBefore, isAge, namesBefore } from './names-before.ts';

const PICTURES = /^(?:pictures?|photos?|photographs?|footage|videos?|films?|images?|scenes?)$/u;
/** Who is held or suspected. */
const HELD = neededWords('charged arrested detained suspected');
const CHARGE = /^(?:murder|murders|manslaughter|homicide|terrorism|stabbing|arson)$/u;
const LONGEST_CHARGE = 10;

/** One person, called by name, who is held for the deed or is told to have done it: "Tom Rowe, 34, was charged with murder", "Tom Rowe, 34, shot two guards". */
export function oneWhoDidIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  return (
    heldForIt(sentence, clause) ??
    didIt(sentence, clause) ??
    plannedIt(sentence, clause) ??
    doneBy(sentence, clause) ??
    carriedOutBy(sentence, clause) ??
    behindIt(sentence, clause) ??
    []
  );
}

function heldForIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, HELD);
  if (at < 1 || NEGATIONS.has(words[at - 1]!.fold)) return null;
  const first = pastSort(sentence, at + 1);
  const held = personAt(sentence, first);
  const whom = held?.name === first && held.to - held.name > 1 ? held : null;
  if (!isForDeed(sentence, whom?.to ?? at + 1)) return null;
  const stance = words[at]!.fold === 'charged' ? 'blamed' : 'suspected';
  if (whom) return [foundPerson(sentence, whom, stance, at)];
  const verb = beforeAuxiliaries(sentence, at);
  const isPassive = words.slice(verb, at).some(({ fold }) => /^(?:is|was|were|been|being)$/u.test(fold));
  return isPassive
    ? calledBefore(sentence, verb)
        .filter(
          ({ name }) => words[at]!.fold !== 'suspected' || !/^(?:'s|in|of|from)$/u.test(words[name - 1]?.fold ?? ''),
        ) // "a man from | Leon’s North Kabo"
        .map((person) => foundPerson(sentence, person, stance, at))
    : null;
}

/** "arrested a 34-year-old man, | Tom Rowe,": where his name begins. */
function pastSort(sentence: ReadSentence, k: number): number {
  if (!/^an?$/u.test(sentence.words[k]?.fold ?? '')) return k;
  const comma = sentence.words
    .slice(k, k + LONGEST_SORT)
    .findIndex(
      ({ fold }, n) =>
        /^(?:man|woman|suspect|\p{L}*ist|teenager|student)$/u.test(fold) && /^,/u.test(gapAfter(sentence, k + n)),
    );
  return comma < 0 ? k : k + comma + 1;
}

const LONGEST_SORT = 7;

/** "with two counts of murder", "36, on suspicion of murder". */
function isForDeed({ words }: ReadSentence, from: number): boolean {
  const what = words.slice(from, from + LONGEST_CHARGE).map(({ fold }) => fold);
  const tie = what.slice(0, 3).findIndex((fold) => /^(?:with|of|on|in|for|over)$/u.test(fold));
  return tie >= 0 && what.slice(tie).some((f) => CHARGE.test(f) || COMMITTING.test(f) || CRIMES.has(f) || isAttack(f));
}

/** "suspected of | blowing herself up". */
const COMMITTING =
  /^(?:carrying|committing|detonating|killing|shooting|stabbing|planting|attacking|bombing|murdering|blowing)$/u;

const DOING = neededWords(
  'shot stabbed killed attacked opened drove ploughed plowed rammed beheaded decapitated strangled fired planted detonated',
);
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
  const isCalled = words
    .slice(Math.max(clause.from, verb - 10), verb)
    .some(({ fold }) => /^(?:identified|named)$/u.test(fold));
  const people = namesBefore(sentence, verb);
  if (people.length !== 1) return null;
  const isOfNews =
    isCalled ||
    isAge(words[verb - 1]) ||
    isAged(words.slice(people[0]!.to, verb)) ||
    (people[0]!.to === verb && !isRide(words, at) && isTold(words, people[0]!.name));
  const isBelieved = /^believed?$/u.test(words[people[0]!.name - 1]?.fold ?? '');
  return isOfNews ? [foundPerson(sentence, people[0]!, isBelieved ? 'suspected' : 'asserted', at)] : null;
}

/** "drove 15 miles", "shot a film": no deed. */
const isRide = (words: ReadSentence['words'], at: number): boolean => {
  const what = words.slice(at + 1, at + 7).map(({ fold }) => fold);
  return words[at]!.fold === 'drove' ? !what.includes('into') : what.slice(0, 4).some((fold) => PICTURES.test(fold));
};

/** "Tom Rowe, a driver aged 31, |", "Tom Rowe, 31, a driver, |", "Tom Rowe, a 31-year-old driver, |". */
const isAged = (aside: ReadSentence['words']): boolean =>
  aside.some(
    (word, k) =>
      isAge(word) && (k === 0 || aside[k - 1]!.fold === 'aged' || /^years?$/u.test(aside[k + 1]?.fold ?? '')),
  ) || aside.some(({ fold }) => /^\d{2}-year-old$/u.test(fold));

const PLANNING = neededWords('planned plotted masterminded orchestrated organised organized carried');
/** What is planned or carried out. */
const PLANNED = /^(?:attacks?|bombings?|massacre|assault|killings?|blasts?|hijacking|shootings?)$/u;

/** "Tom Rowe, a commander of the ELN, | planned the attack", "Tom Rowe, who | carried out the attack". */
function plannedIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, PLANNING);
  const the = words[at]?.fold === 'carried' ? at + 2 : at + 1;
  if (at < 2 || !/^(?:the|this|that)$/u.test(words[the]?.fold ?? '') || !PLANNED.test(words[the + 1]?.fold ?? ''))
    return null;
  const verb = beforeAuxiliaries(sentence, at);
  if (words.slice(verb, at).some(({ fold }) => /^(?:was|were|been|being)$/u.test(fold))) return null;
  const isRelative = words[verb - 1]?.fold === 'who' && /^,/u.test(gapAfter(sentence, verb - 2));
  const people = namesBefore(sentence, isRelative ? verb - 1 : verb);
  return people.length === 1 ? [foundPerson(sentence, people[0]!, 'asserted', at)] : null;
}

const DONE = neededWords('killed murdered stabbed attacked wounded injured hurt shot');

/** "Four people were killed | by Tom Rowe, 34": not "shot by Ann Rowe", who may take pictures. */
function doneBy(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  if (!holdsAny(sentence, DONE)) return null;
  const deed = words.slice(clause.from, clause.to).findLastIndex(({ fold }) => DONE.has(fold)) + clause.from;
  if (deed < clause.from || words.some(({ fold }) => PICTURES.test(fold))) return null;
  const by = words.slice(deed + 1, deed + 5).findIndex(({ fold }) => fold === 'by') + deed + 1;
  const isPassive = words
    .slice(Math.max(0, deed - 3), deed)
    .some(({ fold }) => /^(?:was|were|been|being)$/u.test(fold));
  if (by <= deed || by >= clause.to || !isPassive) return null;
  const person = personAt(sentence, by + 1);
  const isTold =
    person && person.name === by + 1 && person.to - person.name > 1 && isAged(words.slice(person.to, person.to + 5));
  return isTold ? [foundPerson(sentence, person, 'asserted', by - 1)] : null;
}

const CARRIED = neededWords('carried perpetrated committed');

/** "The attack was | carried out by Tom Rowe": a person, and no band of that name. */
function carriedOutBy(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words, actors } = sentence;
  const done = indexOf(sentence, clause, CARRIED);
  if (done < 1 || !/^(?:was|were|been)$/u.test(words[done - 1]!.fold)) return null;
  const by = words[done + 1]?.fold === 'out' ? done + 2 : done + 1;
  const isDeed = words.slice(Math.max(clause.from, done - 9), done).some(({ fold }) => PLANNED.test(fold));
  const person = words[by]?.fold === 'by' && isDeed ? personAt(sentence, by + 1) : null;
  if (person?.name !== by + 1 || person.to - person.name < 2) return null;
  return actors.some((a) => a.from < person.to && a.to > person.name) ||
    /^\p{Lu}|^(?:'s|group|gang|militia|brigade)$/u.test(words[person.to]?.raw ?? '')
    ? null
    : [foundPerson(sentence, person, 'asserted', done)];
}

const BEHIND = neededWords('behind');
const DOER = /^(?:terrorist|gunman|man|woman|attacker|assailant|shooter|bomber|killer|driver|knifeman|person|one)$/u;

/** "Tom Rowe is the gunman | behind the attack". */
function behindIt(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, BEHIND);
  if (at < 4 || !DOER.test(words[at - 1]!.fold) || words[at - 2]!.fold !== 'the') return null;
  const isDeed = words.slice(at + 1, at + 5).some(({ fold }) => isAttack(fold) || fold === 'siege');
  const people = /^(?:is|was)$/u.test(words[at - 3]!.fold) && isDeed ? namesBefore(sentence, at - 3) : [];
  return people.length === 1 ? [foundPerson(sentence, people[0]!, 'asserted', at)] : null;
}

/** "prosecutors say | Tom Rowe", "police said that | Tom Rowe": of whom those tell who look into it. */
function isTold(words: ReadSentence['words'], name: number): boolean {
  const verb = words[name - 1]?.fold === 'that' ? name - 2 : name - 1;
  return (
    /^(?:said|says?|alleged?|alleges|believed?)$/u.test(words[verb]?.fold ?? '') &&
    /^(?:police|prosecutors?|investigators|officials|authorities|detectives|officers)$/u.test(
      words[verb - 1]?.fold ?? '',
    )
  );
}
