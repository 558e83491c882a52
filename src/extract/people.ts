import { withoutAppositions } from './appositions.ts';
import { gapAfter } from './gap-after.ts';
import { ATTACKERS, PERSONS, THINGS } from './lexicon/people-words.ts';
import type { ReadSentence } from './mention.ts';
import { isNational } from './nationals.ts';
import { countsNobody, isAge, isAgeOfNamed } from './no-count.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import type { Word } from './words.ts';

const NP_STOPS = new Set(
  'in on at by from with after when while as for during near outside inside following who which that where this is was were has have had are be been being will would can could said told and or but than to against into of because including wednesday monday tuesday thursday friday saturday sunday early late overnight shot killed wounded injured dead hurt before he she they himself herself themselves then there kills wounds injures'.split(
    ' ',
  ),
);

/** So many people of one sort, as a noun phrase counts them. `from` and `to` are word indexes, end exclusive. */
export type PeopleGroup = {
  readonly number: NumberPhrase;
  readonly noun: string | null;
  readonly attackers: boolean;
  readonly from: number;
  readonly to: number;
};

/** The people listed from word `k` on: "two Poles and one Danish national", "80 villagers as well as the six guards". */
export function peopleFrom(sentence: ReadSentence, k: number): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  for (let at = k; groups.length < 5; ) {
    const group = groupAt(sentence, at);
    if (!group) break;
    groups.push(group);
    const joint = jointAt(sentence, group.to);
    if (joint === null) break;
    at = joint;
  }
  return withoutAppositions(sentence, groups);
}

/** One number with its noun; null where nobody is counted, or where the noun is a thing. */
function groupAt(sentence: ReadSentence, at: number): PeopleGroup | null {
  const { words } = sentence;
  const number = numberAt(words, at) ?? oneAt(sentence, at);
  if (!number || countsNobody(sentence, number)) return agedAt(sentence, at, number);
  let to = number.to;
  while (
    to < words.length &&
    to - number.to < 7 &&
    !NP_STOPS.has(words[to]!.fold) &&
    !(to > number.to && /[,.;:—]/u.test(gapAfter(sentence, to - 1)))
  )
    to += 1;
  const nouns = words.slice(number.to, to);
  if (nouns.some((w, k) => THINGS.has(w.fold) && nouns[k + 1]?.fold !== 'old')) return null;
  return {
    number,
    noun: nouns.map((w) => w.raw).join(' ') || null,
    attackers: ATTACKERS.has(nouns.at(-1)?.fold ?? ''),
    from: at,
    to,
  };
}

/** "18 year old woman", "31-year-old Tom Rowe": one person, known by age. */
function agedAt(sentence: ReadSentence, at: number, number: NumberPhrase | null): PeopleGroup | null {
  if (!number || !isAge(sentence, number)) return null;
  const one = { ...number, floor: 1, ceiling: 1 };
  return { number: one, noun: 'person', attackers: false, from: at, to: number.to + 2 };
}

const SINGLE = new Set('a an another one the his her their my our'.split(' '));

/** "a", "his": before a noun for a person, it makes one. */
export const isSingle = ({ fold }: Word): boolean => fold !== 'one' && SINGLE.has(fold);

/** "a soldier", "an 18 year old woman", "his wife", "the suspect": one; "an elderly couple": two; "his wife, son and aunt": three. */
export function oneAt(sentence: ReadSentence, at: number): NumberPhrase | null {
  const { words } = sentence;
  if (!SINGLE.has(words[at]?.fold ?? '')) return null;
  for (let k = at + 1; k < Math.min(words.length, at + 7); k += 1) {
    const word = words[k]!.fold;
    const next = gapAfter(sentence, k).includes(',') ? '' : (words[k + 1]?.fold ?? '');
    const isLast = !PERSONS.has(next) && !ATTACKERS.has(next);
    if (word === 'couple') return words[k + 1]?.fold === 'of' ? null : person(at, 2);
    if (((PERSONS.has(word) || ATTACKERS.has(word)) && isLast) || isNational(sentence, k))
      return kinFrom(sentence, at, k) ?? person(at, 1);
    if (NP_STOPS.has(word) || (THINGS.has(word) && words[k + 1]?.fold !== 'old')) return null;
  }
  return null;
}

const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

/** Those who share the "his" of the first: null where the first stands alone. */
function kinFrom(sentence: ReadSentence, at: number, first: number): NumberPhrase | null {
  const { words } = sentence;
  if (!OWNERS.has(words[at]!.fold)) return null;
  let [many, to] = [1, first + 1];
  for (let next = jointAt(sentence, to); next !== null && many < 9; next = jointAt(sentence, to)) {
    const k = words[next]?.fold === 'and' ? next + 1 : next;
    if (!PERSONS.has(words[k]?.fold ?? '') || PERSONS.has(words[k + 1]?.fold ?? '')) break;
    many += 1;
    to = k + 1;
  }
  return many > 1 ? { ...person(at, many), to } : null;
}

const person = (from: number, many: number): NumberPhrase => ({
  from,
  to: from + 1,
  floor: many,
  ceiling: many,
  approximate: false,
  state: 'number',
  modality: null,
});

/** Where a list of people goes on after "and", a comma, "as well as", "along with"; null where it ends. */
export function jointAt(sentence: ReadSentence, to: number): number | null {
  const at = (k: number): string => sentence.words[to + k]?.fold ?? '';
  const skipThe = (k: number): number => {
    const word = sentence.words[k]?.fold ?? '';
    return word === 'the' || (OWNERS.has(word) && numberAt(sentence.words, k + 1)) ? k + 1 : k;
  };
  if (at(0) === 'and') return skipThe(to + 1);
  if (at(0) === 'as' && at(1) === 'well' && at(2) === 'as') return skipThe(to + 3);
  if (at(0) === 'along' && at(1) === 'with') return skipThe(to + 2);
  return /^,\s*$/u.test(gapAfter(sentence, to - 1)) ? to : null;
}

/** The people that end right before word `end`: "Two Poles and a Dane | were killed". */
export function peopleBefore(sentence: ReadSentence, verb: number, stops: (k: number) => boolean): PeopleGroup[] {
  const { words } = sentence;
  const isWholeSubject = FINITE.test(words[verb]?.fold ?? '');
  let end = verb;
  let groups: PeopleGroup[] = [];
  let doers: PeopleGroup[] = [];
  for (let at = end - 1; at >= 0 && end - at < 14; at -= 1) {
    if (at < end - 1 && (breaksBefore(sentence, at) || stops(at))) break;
    const number = numberCovering(words, at, end) ?? oneAt(sentence, at);
    const isNamed = number !== null && isAgeOfNamed(sentence, number);
    if (isNamed) {
      groups.unshift(namedGroup(sentence, number, groups[0]?.from ?? end));
      at = groups[0]!.from;
    } else {
      if (!number || countsNobody(sentence, number) || (isWholeSubject && isWholeOfPart(words, number.from))) continue;
      const noun = nounBetween(words, number.to, groups[0]?.from ?? end);
      if (noun === false) return [];
      groups.unshift({ number, noun, attackers: isOfAttackers(noun), from: number.from, to: end });
      at = OWNERS.has(words[number.from - 1]?.fold ?? '') ? number.from - 1 : number.from;
    }
    if (isInside(words, at)) {
      doers = groups.filter(({ attackers }) => attackers);
      groups = [];
      end = words[at - 1]!.fold === 'them' ? at - 2 : at - 1;
      at = end;
    } else if (!isNamed && words[at - 1]?.fold !== 'and' && !followsComma(sentence, at)) break;
  }
  return withDoersApart(withoutAppositions(sentence, groups), doers);
}

const FINITE = /^(?:was|were|is|are|has|have|had|died|dies)$/u;

/** "two of the three men were": the number of those of whom so many are spoken of. */
function isWholeOfPart(words: readonly Word[], from: number): boolean {
  const of = /^(?:the|those|these|them)$/u.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return words[of]?.fold === 'of' && of > 0 && numberCovering(words, of - 1, of) !== null;
}

const isOfAttackers = (noun: string | null): boolean =>
  noun !== null && ATTACKERS.has(noun.split(' ').at(-1)!.toLowerCase());

/** "including two children", "among them a guard": some of those who were counted before. */
const isInside = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.fold === 'including' || (words[from - 1]?.fold === 'them' && words[from - 2]?.fold === 'among');

/** "Four people, including the gunman": three, and one who did it. */
function withDoersApart(groups: readonly PeopleGroup[], doers: readonly PeopleGroup[]): PeopleGroup[] {
  const [all, ...more] = groups;
  const many = doers.reduce((sum, { number }) => sum + (number.floor ?? 0), 0);
  if (!all || more.length || all.attackers || many === 0 || (all.number.floor ?? 0) <= many) return [...groups];
  const { floor, ceiling } = all.number;
  const victims = { ...all.number, floor: floor! - many, ceiling: ceiling === null ? null : ceiling - many };
  return [{ ...all, number: victims }, ...doers];
}

const followsComma = (sentence: ReadSentence, from: number): boolean => /,\s*$/u.test(gapAfter(sentence, from - 1));

/** "Ann Rowe, 15": one person, known by name; the name goes as far left as its capitals do. */
function namedGroup(sentence: ReadSentence, age: NumberPhrase, to: number): PeopleGroup {
  const { words } = sentence;
  let from = age.from - 1;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1]!.raw) && gapAfter(sentence, from - 1) === ' ') from -= 1;
  const noun = words
    .slice(from, age.from)
    .map((w) => w.raw)
    .join(' ');
  return { number: { ...person(from, 1), to: age.from }, noun, attackers: false, from, to };
}

/** The number phrase, hedge included, that covers word `at` and ends before `end`. */
function numberCovering(words: readonly Word[], at: number, end: number): NumberPhrase | null {
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const number = numberAt(words, from);
    if (number && at < number.to && number.to <= end) return number;
  }
  return null;
}

const breaksBefore = (sentence: ReadSentence, k: number): boolean =>
  /[.;:!?“”"—]/u.test(gapAfter(sentence, k)) ||
  /^(?:was|were|has|have|had|said|told|is|are|when|after|while|which|who|that|but|as|he|she|they|it|before)$/u.test(
    sentence.words[k]!.fold,
  );

/** The noun between a number and what follows; false where it is a thing, not people. */
function nounBetween(words: readonly Word[], from: number, to: number): string | null | false {
  const list: Word[] = [];
  for (let k = from; k < to && list.length < 7; k += 1) {
    const word = words[k]!;
    if (THINGS.has(word.fold)) {
      if (words[k + 1]?.fold !== 'old') return false;
      list.pop();
      k += 1;
      continue;
    }
    if (
      NP_STOPS.has(word.fold) &&
      word.fold !== 'of' &&
      word.fold !== 'and' &&
      !(word.fold in { wounded: 1, injured: 1 })
    )
      break;
    list.push(word);
  }
  while (list.length && /^(?:and|of|,)$/u.test(list.at(-1)!.fold)) list.pop();
  const noun = list
    .map((w) => w.raw)
    .join(' ')
    .replace(/ (['’]s)/gu, '$1')
    .replace(/^of (?:the|those|them) ?/u, '')
    .replace(/^(?:wounded|injured) /u, '');
  return noun || null;
}

export const isThing = (fold: string): boolean => THINGS.has(fold);
