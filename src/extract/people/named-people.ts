import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { joined } from '../text/words.ts';
import { numberAt } from './numbers.ts';
import type { PeopleGroup } from './people-group.ts';
import { familyAt, type PersonName, personAt, personEndingAt } from './person-names.ts';

const LONGEST_APPOSITION = 16;

/** The person called by name from word `k` on, as a group of one. */
export function namedAt(sentence: ReadSentence, k: number): PeopleGroup | null {
  const isGoverned = sentence.words[k - 1]?.fold === 'of';
  const person = personAt(sentence, k) ?? (isGoverned || isAged(sentence, k + 1) ? familyAt(sentence, k) : null);
  return person && oneNamed(sentence, person);
}

/** "Rowe, | 40, …": an age says that the one word is somebody's name. */
function isAged(sentence: ReadSentence, at: number): boolean {
  const isNumber = /^[1-9]\d$/u.test(sentence.words[at]?.raw ?? '');
  return isNumber && /^,\s/u.test(gapAfter(sentence, at - 1)) && /^[,.]/u.test(gapAfter(sentence, at));
}

function oneNamed({ words }: ReadSentence, { from, name, to }: PersonName): PeopleGroup {
  const noun = joined(words, name, to);
  const number = { from: name, to, floor: 1, ceiling: 1, approximate: false, state: 'number', modality: null } as const;
  return { number, noun, attackers: false, from, to, family: words[to - 1]!.fold };
}

/** Where a list goes on behind a name: past an age or past what the person is, as in "Ann Rowe, a teacher,"; null where it ends. */
export function behindApposition(sentence: ReadSentence, to: number): number | null {
  if (!/^,\s/u.test(gapAfter(sentence, to - 1)) || goesOn(sentence, to)) return to;
  for (let k = to; k < Math.min(sentence.words.length, to + LONGEST_APPOSITION); k += 1) {
    const gap = gapAfter(sentence, k);
    if (/^[,;]/u.test(gap)) return k + 1;
    if (/^[.:—]/u.test(gap)) return null;
  }
  return null;
}

/** Behind the comma stands the next of a list, not what the last one is. */
const goesOn = (sentence: ReadSentence, at: number): boolean => {
  const { words } = sentence;
  const number = numberAt(words, at);
  const isAge = number?.to === at + 1 && /^\d{1,2}$/u.test(words[at]!.fold) && /^[,;.)]/u.test(gapAfter(sentence, at));
  return (
    (number !== null && !isAge) ||
    /^(?:and|as|along|his|her|their|another)$/u.test(words[at]?.fold ?? '') ||
    personAt(sentence, at)?.name === at
  );
};

/** The people called by name whom a verb follows: "Ann Rowe and Tom Rowe | were shot", "Ann Rowe, head of the union, | was". */
export function namedBefore(sentence: ReadSentence, end: number): PeopleGroup[] {
  const people: PeopleGroup[] = [];
  for (let at = behindName(sentence, end); at > 0; ) {
    const person = personEndingAt(sentence, at);
    if (!person || (people.length > 0 && person.to - person.name < 2) || isOfBody(sentence, person)) break;
    people.unshift(oneNamed(sentence, person));
    const joint = sentence.words[person.from - 1];
    if (joint?.fold === 'and') at = beforeAge(sentence, person.from - 1);
    else if (/^,\s$/u.test(gapAfter(sentence, person.from - 1))) at = beforeAge(sentence, person.from);
    else break;
  }
  return people;
}

/** "Rowe | was killed", "Al-Rowe, head of the union, | was killed": one word is enough where a sentence begins with it. */
export function loneNameBefore(sentence: ReadSentence, end: number): PeopleGroup[] {
  const { words } = sentence;
  if (numberAt(words, 0) || !/^(?:was|is|has|had|died)$/u.test(words[end]?.fold ?? '')) return [];
  let to = 1;
  while (to < end && gapAfter(sentence, to - 1) === '-') to += 1;
  const isAll = end === to || (/^,\s/u.test(gapAfter(sentence, to - 1)) && behindName(sentence, end, to) === to);
  const family = isAll ? familyAt(sentence, to - 1) : null;
  return family ? [oneNamed(sentence, { from: 0, name: 0, to })] : [];
}

/** "a guard of the | Leon Corps": an article without a title stands before a body's name, not a person's. */
const isOfBody = ({ words }: ReadSentence, { from, name }: PersonName): boolean =>
  from === name && words[from - 1]?.fold === 'the';

/** "Ann Rowe, 34, | Tom Rowe": the name ends before the age. */
const beforeAge = (sentence: ReadSentence, end: number): number => {
  const isAge = /^\d{1,2}$/u.test(sentence.words[end - 1]?.raw ?? '') && /^,\s$/u.test(gapAfter(sentence, end - 2));
  return isAge ? end - 1 : end;
};

/** The end of the name that an apposition before a verb, or a "who had taught there", belongs to; `known` is where one is known to end. */
function behindName(sentence: ReadSentence, end: number, known = 0): number {
  if (sentence.words[end - 2]?.fold === 'both') return end - 2; // "Ann Rowe and Tom Rowe, both 22, were"
  if (!/^,\s/u.test(gapAfter(sentence, end - 1)) || /^\d/u.test(sentence.words[end - 1]!.raw)) return end;
  for (let k = end - 2; k >= Math.max(0, end - LONGEST_APPOSITION); k -= 1) {
    const isDone = FINITE.test(sentence.words[k + 1]!.fold) && sentence.words[k]!.fold !== 'who';
    if (/[.;:—]/u.test(gapAfter(sentence, k)) || isDone) break;
    if (/^,\s/u.test(gapAfter(sentence, k)) && (k + 1 === known || personEndingAt(sentence, k + 1))) return k + 1;
  }
  return end;
}

const FINITE = /^(?:was|were|is|are|has|have|had|said|told|reported|announced|died|perished|survived)$/u;
