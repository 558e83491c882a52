import { withoutAppositions } from './appositions.ts';
import { gapAfter } from './gap-after.ts';
import { actorOf } from './lexicon/lexicon.ts';
import { ATTACKERS, PERSONS, THINGS } from './lexicon/people-words.ts';
import type { ReadSentence } from './mention.ts';
import { isNational } from './nationals.ts';
import { countsNobody, isAge } from './no-count.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import type { PeopleGroup } from './people-group.ts';
import type { Word } from './words.ts';

/** Words that no noun phrase for people goes past. */
export const NP_STOPS = new Set(
  'in on at by from with after when while as for during near outside inside following who which that where this is was were has have had are be been being will would can could said told and or but than to against into of because including wednesday monday tuesday thursday friday saturday sunday early late overnight shot killed wounded injured dead hurt before he she they himself herself themselves then there kills wounds injures'.split(
    ' ',
  ),
);

/** The people listed from word `k` on: "two Poles and one Danish national", "80 villagers as well as the six guards". */
export function peopleFrom(sentence: ReadSentence, k: number): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  for (let at = k; groups.length < 5; ) {
    const group = groupAt(sentence, at);
    if (!group || (at > k && isShareOfThem(sentence, group))) break;
    groups.push(group);
    const joint = jointAt(sentence, group.to);
    if (joint === null) break;
    at = joint;
  }
  return withoutAppositions(sentence, groups);
}

/** "ten people, three of whom": these are among those counted before. */
const isShareOfThem = ({ words }: ReadSentence, { number: { to } }: PeopleGroup): boolean =>
  words[to]?.fold === 'of' && /^(?:whom|them)$/u.test(words[to + 1]?.fold ?? '');

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
  const noun = nouns.map((w) => w.raw).join(' ') || null;
  return {
    number,
    noun,
    attackers: areAttackers(sentence, number, noun),
    from: at,
    to,
  };
}

/** "five gunmen", "15 Taliban", "two suspected Boko Haram": by what they are called, or by nothing but the name of an armed group. */
export function areAttackers(
  { actors, words }: ReadSentence,
  { from, to }: NumberPhrase,
  noun: string | null,
): boolean {
  if (noun === null) return false;
  if (ATTACKERS.has(noun.split(' ').at(-1)!.toLowerCase())) return true;
  const name = /^(?:suspected|alleged)$/u.test(words[to]?.fold ?? '') ? to + 1 : to;
  const group = actors.find((a) => a.from === name && a.level === 'group' && actorOf(a.id));
  return !isSingle(words[from]!) && group !== undefined && noun.endsWith(words[group.to - 1]!.raw);
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
    if (/(?:s|men)$/u.test(word) && ATTACKERS.has(word)) return null;
    const next = gapAfter(sentence, k).includes(',') ? '' : (words[k + 1]?.fold ?? '');
    const isLast = !PERSONS.has(next) && !ATTACKERS.has(next);
    if (word === 'couple') return words[k + 1]?.fold === 'of' ? null : person(at, 2);
    if (((PERSONS.has(word) || ATTACKERS.has(word)) && isLast) || isNational(sentence, k))
      return kinFrom(sentence, at, k) ?? person(at, 1);
    if (NP_STOPS.has(word) || (THINGS.has(word) && words[k + 1]?.fold !== 'old')) return null;
  }
  return null;
}

export const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

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

/** So many people as a number phrase of one word. */
export const person = (from: number, many: number): NumberPhrase => ({
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

export const isThing = (fold: string): boolean => THINGS.has(fold);
