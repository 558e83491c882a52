import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { type PersonName, personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { isTakenBack, NEGATIONS } from './deed-words.ts';
import type { Found } from './found.ts';
import { foundPerson } from './found-person.ts';

/** What a man is called who has men that fight. */
const LEADS_FIGHTERS =
  /^(?:rebel|warlord|militant|guerrilla|separatist|insurgent|militia|jihadist|fugitive|terrorist)$/u;
const DOING =
  /^(?:ordering|orchestrating|masterminding|organi[sz]ing|plotting|planning|carrying|staging|killing|murdering|attacking|bombing|planting|perpetrating|being|launching|directing|instigating|commissioning)$/u;
/** "blamed | his old enemy, Prime Minister Tom Rowe": the words before the name. */
const FAR = 9;
const NEAR = 9;
/** "refused to publicly | blame". */
const BEFORE = 4;

/** Those called by name on whom a deed is laid: "blamed Tom Rowe for the attack", "accused warlord Tom Rowe of ordering it", "blamed rebel president Tom Rowe and warlord Jim Poe". */
export function blamedPeople(sentence: ReadSentence, { to }: ReadClause, at: number): readonly Found[] {
  if (isUnsaid(sentence, at)) return [];
  const first = firstNamed(sentence, at + 1, Math.min(to, at + FAR));
  if (!first) return [];
  const second = sentence.words[first.to]?.fold === 'and' ? nextNamed(sentence, first.to + 1) : null;
  const people = second ? [first, second] : [first];
  const last = people.at(-1)!.to;
  const isFighting = people.every((person) => leadsFighters(sentence, person));
  const isLaid =
    isForDeed(sentence, first, last) || (isFighting && !/^(?:for|of)$/u.test(sentence.words[last]?.fold ?? ''));
  return isLaid ? people.map((person) => foundPerson(sentence, person, 'blamed', at)) : [];
}

function firstNamed(sentence: ReadSentence, from: number, to: number): PersonName | null {
  for (let k = from; k < to; k += 1) {
    if (/[.;:“”"]/u.test(gapAfter(sentence, k - 1)) || BREAKS.test(sentence.words[k]!.fold)) return null;
    const person = personAt(sentence, k);
    if (person && person.to - person.name > 1)
      return sentence.words[person.to]?.fold === "'s" || isOfKnown(sentence, person) ? null : person;
  }
  return null;
}

/** "and | Jim Poe", "and warlord | Jim Poe". */
function nextNamed(sentence: ReadSentence, k: number): PersonName | null {
  const called = LEADS_FIGHTERS.test(sentence.words[k]?.fold ?? '') ? k + 1 : k;
  const person = personAt(sentence, called);
  return person && { ...person, from: k };
}

/** "did not blame", "whether he blamed", "apologised for having accused". */
const isUnsaid = ({ words }: ReadSentence, at: number): boolean =>
  words
    .slice(Math.max(0, at - BEFORE), at)
    .some((word) => NEGATIONS.has(word.fold) || isTakenBack(word) || UNSAID.test(word.fold));
const UNSAID =
  /^(?:refus|declin|den(?:y|ie)|clear|avoid|(?:if|whether|stop|stopped|like|unlike|may|might|could|would)$)/u;

/** What is said of somebody else, or of something. */
const BREAKS =
  /^(?:for|of|on|by|to|who|which|that|and|but|supporters|followers|forces|allies|members|family|government)$/u;

/** A place or a party is called so. */
const isOfKnown = ({ actors, places, words }: ReadSentence, { name, to }: PersonName): boolean =>
  actors.some((a) => a.from < to && a.to > name) ||
  places.some((p) => p.start >= words[name]!.start && p.end <= words[to - 1]!.end);

/** Words before "attack" where it is the head of what follows "for". */
const LONGEST_OBJECT = 4;
/** "for the response | to the attack". */
const OF_ANOTHER =
  /^(?:to|of|in|after|over|about|before|during|on|failing|not|families?|victims?|response|report|press|media|police)$/u;
/** Who holds an office is blamed "for the attack" that he did not prevent. */
const OFFICE =
  /^(?:governor|mayor|chief|judge|ministers?|president|premier|king|commissioner|general|senator|secretary|director|ambassador|lawmaker|mp)$/u;

/** "for the attack", "of ordering the murder", "for being behind it". */
function isForDeed({ words }: ReadSentence, first: PersonName, from: number): boolean {
  if (!/^(?:for|of)$/u.test(words[from]?.fold ?? '')) return false;
  const [head = '', ...object] = words.slice(from + 1, from + NEAR).map(({ fold }) => fold);
  if (DOING.test(head)) {
    const deed = object.findIndex((fold) => eventNoun(fold) || /^(?:it|bombs?|killing|murdering)$/u.test(fold));
    const isBehind = head === 'being' && object[0] === 'behind';
    return deed >= 0 && !object.slice(isBehind ? 1 : 0, deed).some((fold) => OF_ANOTHER.test(fold));
  }
  if (/ing$/u.test(head) && !eventNoun(head)) return false;
  if (words.slice(Math.max(0, first.name - 3), first.name).some(({ fold }) => OFFICE.test(fold))) return false;
  const deed = [head, ...object].findIndex((fold) => eventNoun(fold)?.plural === false && fold !== 'strike');
  return deed >= 0 && deed < LONGEST_OBJECT && ![head, ...object].slice(0, deed).some((fold) => OF_ANOTHER.test(fold));
}

const leadsFighters = ({ words }: ReadSentence, { from, name }: PersonName): boolean =>
  words.slice(Math.max(0, from - 1), name).some(({ fold }) => LEADS_FIGHTERS.test(fold));
