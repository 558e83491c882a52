import { MONTH_WORDS } from '../lexicon/months.ts';
import { ATTACKERS, PERSONS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { joined, type Word } from '../text/words.ts';
import type { NumberPhrase } from './numbers.ts';
import type { PeopleGroup } from './people-group.ts';
import { OWNERS } from './people-list.ts';
import { person } from './single-person.ts';

/** What an aside on somebody's age may say of its number: "also 14", "about 25", "between 20 and 25". */
const NEAR_AGE = /^(?:also|about|around|just|only|then|now|nearly|almost|barely|approximately|both|all)$/u;
const PART_OF_AGE = /^(?:\d{1,2}|between|and|or|to)$/u;
const FINITE = /^(?:was|is|of|and|who|died|has|had)$/u;

/** Where those end of whom a number in an aside says how old they are: "Ann Rowe, | 15, and", "Tom Rowe | Jr., also 14,", "the other, | about 25,"; null where it tells no age. */
export function ageAside(sentence: ReadSentence, { from, to }: NumberPhrase): number | null {
  const { words } = sentence;
  if (!words.slice(from, to).every(isOfAge) || !/^\d{1,2}$/u.test(words[to - 1]!.fold)) return null;
  let opens = from;
  while (opens > 0 && NEAR_AGE.test(words[opens - 1]!.fold) && gapAfter(sentence, opens - 1) === ' ') opens -= 1;
  const isYounger = /^(?:jr|sr)$/u.test(words[opens - 1]?.fold ?? '');
  const before = words[opens - 1];
  if (!before || !(isYounger ? /^\.?,\s*$/u : /^,\s*$/u).test(gapAfter(sentence, opens - 1))) return null;
  if (MONTH_WORDS.has(words[opens - 2]?.fold ?? '') || isTimeOrPlace(sentence, opens - 1)) return null;
  const isPerson = PERSONS.has(before.fold) || (ATTACKERS.has(before.fold) && !before.fold.endsWith('s'));
  const isNamed = isPerson || isYounger || /^\p{Lu}\p{Ll}/u.test(before.raw);
  const after = gapAfter(sentence, to - 1);
  const isTold = /^,/u.test(after)
    ? isNamed || /^(?:other|another|one|youngest|oldest|eldest)$/u.test(before.fold)
    : isNamed && (to === words.length || /^[;.)]/u.test(after) || FINITE.test(words[to]?.fold ?? ''));
  return isTold ? (isYounger ? opens - 1 : opens) : null;
}

/** "In Toledo on | Monday, 15 were killed": no name of anybody. */
const isTimeOrPlace = ({ words, times, places }: ReadSentence, k: number): boolean => {
  const { start, end } = words[k]!;
  const holds = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start <= start && end <= span.end;
  return /day$/u.test(words[k]!.fold) || times.some(holds) || places.some((p) => holds(p) && !isNamePart(words, k));
};

/** "Ann | Toledo": a family that is called like a town. */
const isNamePart = (words: readonly Word[], k: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[k - 1]?.raw ?? '') && words[k]!.start - words[k - 1]!.end === 1;

const isOfAge = ({ fold }: Word): boolean => PART_OF_AGE.test(fold) || NEAR_AGE.test(fold);

/** "two men, | one | 18 and the other | 23,": how old each of them is. */
export function isOneAndOther({ words }: ReadSentence, { from }: NumberPhrase): boolean {
  const age = /^(?:one|other)$/u.test(words[from]!.fold) ? from + 1 : from;
  if (!/^\d{1,2}$/u.test(words[age]?.fold ?? '')) return false;
  const [near, behind] = [words.slice(Math.max(0, age - 6), age), words.slice(age + 1, age + 4)];
  return words[age - 1]?.fold === 'one'
    ? behind.some(({ fold }) => /other$/u.test(fold))
    : words[age - 1]?.fold === 'other' &&
        near.some(({ fold }, k) => fold === 'one' && /^\d{1,2}$/u.test(near[k + 1]?.fold ?? ''));
}

/** "Ann Rowe, 15", "his | wife Ann, 15": one person, known by name, which goes as far left as its capitals do; `named` is where it ends. */
export function namedByAge(sentence: ReadSentence, named: number, to: number): PeopleGroup {
  const { words } = sentence;
  let from = named - 1;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1]!.raw) && gapAfter(sentence, from - 1) === ' ') from -= 1;
  if (OWNERS.has(words[from - 2]?.fold ?? '') && PERSONS.has(words[from - 1]!.fold)) from -= 1;
  const attackers = ATTACKERS.has(words[named - 1]!.fold);
  return { number: { ...person(from, 1), to: named }, noun: joined(words, from, named), attackers, from, to };
}
