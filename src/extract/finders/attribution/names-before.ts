import type { ReadSentence } from '../../mention.ts';
import { namedBefore } from '../../people/named-people.ts';
import { personEndingAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import type { Word } from '../../text/words.ts';

const AUXILIARY =
  /^(?:was|were|is|has|have|had|been|being|also|later|then|already|previously|finally|allegedly|fatally|reportedly)$/u;

/** "Tom Rowe | has been charged": where what goes with a verb begins. */
export function beforeAuxiliaries({ words }: ReadSentence, at: number): number {
  let verb = at;
  while (verb > 0 && AUXILIARY.test(words[verb - 1]!.fold)) verb -= 1;
  return verb;
}

const LONGEST_ASIDE = 6;

/** A number that stands for somebody's age: "Tom Rowe, | 34,". */
export const isAge = (word: Word | undefined): boolean => /^\d{1,2}$/u.test(word?.fold ?? '');

/** Those before a verb who are called by their whole names, without an office: "Tom Rowe, 34, | shot". */
export function namesBefore(sentence: ReadSentence, verb: number): { name: number; to: number }[] {
  if (sentence.words[verb - 2]?.fold === 'aged') return beforeAged(sentence, verb - 2);
  const isAgeAlone = isAge(sentence.words[verb - 1]) && /^,/u.test(gapAfter(sentence, verb - 2));
  return namedBefore(sentence, isAgeAlone ? verb - 1 : verb).flatMap(({ number, from, to }) =>
    from === number.from && to - from > 1 ? [{ name: from, to }] : [],
  );
}

/** "Tom Rowe, a miller | aged 31, shot". */
function beforeAged(sentence: ReadSentence, aged: number): { name: number; to: number }[] {
  for (let k = aged; k > aged - LONGEST_ASIDE && k > 0; k -= 1) {
    if (!/^,\s/u.test(gapAfter(sentence, k - 1))) continue;
    const person = personEndingAt(sentence, k);
    return person && person.from === person.name && person.to - person.name > 1 ? [person] : [];
  }
  return [];
}

/** Those before a verb who are called by name, or the one of whom it says what he is: "Leonese national Tom Rowe | was jailed", "a man, Tom Rowe, | was". */
export function calledBefore(sentence: ReadSentence, verb: number): readonly { name: number; to: number }[] {
  const named = namesBefore(sentence, verb);
  if (named.length > 0) return named;
  const person = personEndingAt(sentence, verb);
  const isOne = person && person.to - person.name > 1 && KIND.test(sentence.words[person.name - 1]?.fold ?? '');
  return isOne ? [person] : [];
}

const KIND =
  /^(?:national|citizen|man|woman|student|driver|gunman|attacker|bomber|shooter|killer|terrorist|extremist|supremacist|militant|suspect|soldier)$/u;
