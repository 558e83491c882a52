import type { ReadClause, ReadSentence } from '../../mention.ts';
import { namedBefore } from '../../people/named-people.ts';
import { type PersonName, personEndingAt } from '../../people/person-names.ts';
import { neededWords } from '../../text/needed-words.ts';
import { CRIMES, DEEDS, NEGATIONS } from './deed-words.ts';
import { isDoing } from './doing.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';
import { isAttack } from './is-attack.ts';
import { unnamedClaimant } from './unnamed-claimant.ts';

const CONFESSING = neededWords('confessed confesses confessing admitted admits conceded concedes pleaded pled');
const REACH = 8;

/** What one held for a deed says of it: "a man who confessed to carrying out the attack", "Tom Rowe, 34, pleaded guilty to murder". */
export function confession(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CONFESSING);
  if (at < 1 || words.slice(at - 1, at + 3).some(({ fold }) => NEGATIONS.has(fold)) || !isOfDeed(sentence, at))
    return [];
  const verb = verbFrom(sentence, at);
  const client = clientOf(sentence, verb);
  if (client) return [foundPerson(sentence, client, 'admitted', at)];
  const person = namedBefore(sentence, /^\d{1,2}$/u.test(words[verb - 1]?.fold ?? '') ? verb - 1 : verb).find(
    ({ number, from, to }) => from === number.from && to - from > 1,
  );
  if (person) return [foundPerson(sentence, { name: person.from, to: person.to }, 'admitted', at)];
  const actor = unnamedClaimant(sentence, words[verb - 1]?.fold === 'who' ? verb - 1 : verb);
  return actor ? [{ stance: 'admitted', actor, from: actor.from, to: at + 1, by: actor }] : [];
}

/** "Tom Rowe's lawyers | admitted", "lawyers for Tom Rowe | conceded": for whom they speak. */
function clientOf(sentence: ReadSentence, verb: number): PersonName | null {
  const { words } = sentence;
  const isOwn = LAWYERS.test(words[verb - 1]?.fold ?? '') && words[verb - 2]?.fold === "'s";
  const person = personEndingAt(sentence, isOwn ? verb - 2 : verb);
  if (!person || isOwn) return person;
  return words[person.name - 1]?.fold === 'for' && LAWYERS.test(words[person.name - 2]?.fold ?? '') ? person : null;
}

const LAWYERS = /^(?:lawyers?|attorneys?|counsel|barristers?|solicitors?|defen[cs]e)$/u;

/** "has later | confessed". */
function verbFrom({ words }: ReadSentence, at: number): number {
  let verb = at;
  while (verb > 0 && /^(?:has|have|had|also|later|then|since|reportedly|allegedly)$/u.test(words[verb - 1]!.fold))
    verb -= 1;
  return verb;
}

/** "to carrying out", "to the murder", "guilty to two counts of murder", "that he had shot". */
function isOfDeed(sentence: ReadSentence, at: number): boolean {
  const { words } = sentence;
  if (/^(?:the|this|that|these|both|all)$/u.test(words[at + 1]?.fold ?? '') && CHARGE.test(words[at + 2]?.fold ?? ''))
    return true;
  const to = words.slice(at + 1, at + 4).findIndex(({ fold }) => fold === 'to') + at + 1;
  if (isDoing(sentence, at + 1) || (to > at && isDoing(sentence, to + 1))) return true;
  if (words[at]!.fold.startsWith('pl'))
    return words[at + 1]?.fold === 'guilty' && words.slice(at + 3, at + 9).some(({ fold }) => CHARGE.test(fold));
  if (to === at && !(words[at + 1]?.fold === 'that' && /^(?:he|she|they)$/u.test(words[at + 2]?.fold ?? '')))
    return false;
  return words
    .slice(at + 1, at + 1 + REACH)
    .some(({ fold }) => DEEDS.has(fold) || CRIMES.has(fold) || /^murders?$/u.test(fold) || isAttack(fold));
}

const CHARGE =
  /^(?:murders?|manslaughter|homicide|terrorism|killings?|stabbings?|shootings?|bombings?|attacks?|kidnapping|arson)$/u;
