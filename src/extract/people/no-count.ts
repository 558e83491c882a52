import { MONTH_WORDS } from '../lexicon/months.ts';
import { isPeople } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, isNext } from '../text/words.ts';
import { ageAside, isOneAndOther } from './age-aside.ts';
import { isInRunOfAges } from './ages.ts';
import type { NumberPhrase } from './numbers.ts';

const BEFORE = new Set(
  'rs ksh kshs tsh ush usd eur gbp inr pkr rupees naira shillings aged age ages both route highway interstate channel no number block apt apartment unit room chapter grade kj ward precinct district section article figure page image photo slide'.split(
    ' ',
  ),
);

/** What a number measures or names that stands right before it. */
const UNIT =
  /^(?:cents?|streets?|avenue|blvd|boulevard|calib(?:er|re)|mm|mile|kilomet(?:er|re)|met(?:er|re)|minute|hour|day|week|month|foot|inch|yards?|gauge)$/u;

/** Numbers that count nobody: ages, years, times of day, emergency calls, addresses, sums of money, shares. */
export function countsNobody(sentence: ReadSentence, number: NumberPhrase): boolean {
  const { words } = sentence;
  const value = number.floor ?? number.ceiling;
  if (number.state !== 'number' || value === null) return false;
  const before = words[number.from - 1];
  if (before && BEFORE.has(before.fold)) return true;
  if (/^(?:gmt|utc)$/u.test(words[number.to]?.fold ?? '') || isInDate(sentence, number)) return true;
  if (isInRunOfAges(sentence, number) || isOfFigures(sentence, number) || isNamedByNumber(sentence, number))
    return true;
  if (isCalibre(sentence, number) || isOfAge(words, number) || isInBrackets(sentence, number)) return true;
  if (isAge(sentence, number) || ageAside(sentence, number) !== null || isOneAndOther(sentence, number)) return true;
  if (isOfAnimals(sentence, number)) return true;
  if (isOfThing(sentence, number) || isOfNations(words, number) || isUnitCalledSo(words, number)) return true;
  if (UNIT.test(words[number.to]?.fold ?? '') && !isOldOrPerson(words[number.to + 1]?.fold ?? '')) return true;
  if (value === 911 || (value >= 1900 && value < 2100 && /^\d{4}$/u.test(words[number.from]!.fold))) return true;
  return /[$€£#]\s*$/u.test(gapAfter(sentence, number.from - 1)) || /^\s*%/u.test(gapAfter(sentence, number.to - 1));
}

/** "Two of the dogs were killed and | a third was hurt": no person. */
const isOfAnimals = ({ words }: ReadSentence, { from }: NumberPhrase): boolean =>
  /^(?:second|third|fourth|fifth)$/u.test(words[from + 1]?.fold ?? '') &&
  ANIMALS.test(
    words.slice(Math.max(0, from - 14), from).findLast(({ fold }) => ANIMALS.test(fold) || PEOPLE.test(fold))?.fold ??
      '',
  );
const ANIMALS = /^(?:dogs|horses|cows|sheep|goats|cattle|animals|cats|pets)$/u;
const PEOPLE = /^(?:men|women|people|children|\p{L}+(?:ers|men|ants|ors|ians|ists))$/u;

/** "Tom Rowe (24), who": how old he is; "nine (9) people": said before. */
const isInBrackets = (sentence: ReadSentence, { from, to }: NumberPhrase): boolean =>
  to === from + 1 && /\($/u.test(gapAfter(sentence, from - 1)) && gapAfter(sentence, from).startsWith(')');

/** "a man of sixty", "children as young as 3", "all younger than 45", "victims ranging from 15 to 40": how old they are. */
function isOfAge(words: ReadSentence['words'], { from }: NumberPhrase): boolean {
  const [earlier, before, last] = [4, 2, 1].map((back) => words[from - back]?.fold ?? '');
  if (last === 'of') return /^(?:m[ae]n|wom[ae]n|boys?|girls?|child)$/u.test(before!);
  if (last === 'as') return /^(?:young|old)$/u.test(before!);
  if (last === 'than') return /^(?:younger|older)$/u.test(before!);
  return last === 'from' && /^rang(?:e|es|ed|ing)$/u.test((before === 'age' ? earlier : before)!);
}

/** "(12 different nationalities)": where people are from. */
const isOfNations = (words: ReadSentence['words'], { to }: NumberPhrase): boolean =>
  [words[to], words[to + 1]].some((word) => /^(?:nationalities|nations|countries)$/u.test(word?.fold ?? ''));

/** "members of the Rowe | 88 | anti-terrorism unit": the number is a part of what the unit is called. */
const isUnitCalledSo = (words: ReadSentence['words'], { from, to }: NumberPhrase): boolean =>
  to === from + 1 &&
  /^\d+$/u.test(words[from]!.fold) &&
  isCapitalised(words[from - 1]) &&
  isNext(words, from) &&
  words[from - 2]?.fold === 'the' &&
  words.slice(to, to + 3).some(({ fold }) => /^(?:unit|squad|battalion|brigade|regiment|division)$/u.test(fold));

/** "a five-shot revolver", "a 100-yard shot": what something is like. */
const isOfThing = (sentence: ReadSentence, { to }: NumberPhrase): boolean =>
  gapAfter(sentence, to - 1) === '-' &&
  /^(?:shots?|rounds?|yards?|inch|foot|bullets?|bedroom|stor(?:e?y|ies)|gauge|pound|lane|wheeler|alarm|point|part|vehicle|car|day|night|hour|minute|mile|letter|word|page|count|time)$/u.test(
    sentence.words[to]?.fold ?? '',
  );

/** "a ten month old", "two street vendors": the unit describes somebody. */
const isOldOrPerson = (fold: string): boolean => /^olds?$/u.test(fold) || isPeople(fold);

/** "On 8 April 2018, a soldier", "05/07/2014: Two people": the day. */
function isInDate({ words, times }: ReadSentence, { from, to }: NumberPhrase): boolean {
  if (MONTH_WORDS.has(words[to]?.fold ?? '') && /^\p{Lu}/u.test(words[to]!.raw)) return true;
  const { start } = words[from]!;
  return times.some((t) => t.start <= start && start < t.end && /\d[/-]\d{1,2}[/-]\d/u.test(t.text));
}

/** "18-year-old", "18 year old", "18 month old", "18 y/o". */
export function isAge({ words }: ReadSentence, { to }: NumberPhrase): boolean {
  if (words[to]?.fold === 'y' && words[to + 1]?.fold === 'o') return true;
  return /^(?:years?|yrs?|months?|weeks?)$/u.test(words[to]?.fold ?? '') && /^olds?$/u.test(words[to + 1]?.fold ?? '');
}

/** "3:45", "07/04/1988", "555-0143", "4 of 10": a part of a larger sign. */
function isOfFigures(sentence: ReadSentence, { from, to }: NumberPhrase): boolean {
  const { words } = sentence;
  const isDigits = (k: number): boolean => /^\d/u.test(words[k]?.fold ?? '');
  if (isDigits(from) && isDigits(to) && gapAfter(sentence, from) === '-' && isWeekday(words[from - 1]?.fold ?? ''))
    return true; // "Friday 22-10"
  if (isDigits(to - 1) && isDigits(to) && /^(?:[:/]|-$)/u.test(gapAfter(sentence, to - 1)))
    return gapAfter(sentence, to - 1) !== '-' || words[to]!.fold.length > 2;
  if (!isDigits(from)) return false;
  const gap = gapAfter(sentence, from - 1);
  if (isDigits(from - 1) && (/^[:/]$/u.test(gap) || (gap === '-' && words[from]!.fold.length > 2))) return true;
  if (isDigits(from - 1) && gap === '-' && isWeekday(words[from - 2]?.fold ?? '')) return true;
  return words[from - 1]?.fold === 'of' && isDigits(from - 2);
}

const isWeekday = (fold: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(fold);

/** "a .223 rifle", "his 38 revolver": what it fires. */
function isCalibre(sentence: ReadSentence, { from, to }: NumberPhrase): boolean {
  const { words } = sentence;
  if (!/^\d{1,3}$/u.test(words[from]!.fold)) return false;
  const isWeapon = /^(?:rifle|pistol|revolver|handgun|shotgun|semiautomatic|automatic)$/u.test(words[to]?.fold ?? '');
  return (isWeapon && gapAfter(sentence, to - 1) !== '-') || /\s\.$/u.test(gapAfter(sentence, from - 1));
}

/** "July 15", "AK-47", "the 19- and 20-year-olds", "in their 20's". */
function isNamedByNumber(sentence: ReadSentence, { from, to }: NumberPhrase): boolean {
  const { words } = sentence;
  const before = words[from - 1]?.fold ?? '';
  const isApart = /[,:]/u.test(gapAfter(sentence, from - 1)); // "Last July, 17 soldiers died", "1 March: 39 people"
  if (MONTH_WORDS.has(before) && !isApart && /^\d{1,2}$/u.test(words[from]!.fold)) return true;
  if (gapAfter(sentence, from - 1) === '-' && /^\p{L}/u.test(before)) return true;
  return /^-\s/u.test(gapAfter(sentence, to - 1)) || words[to]?.fold === "'s";
}
