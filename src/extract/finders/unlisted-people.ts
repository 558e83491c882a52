import { ATTACKERS, THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { namedAt } from '../people/named-people.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { jointAt } from '../people/people-list.ts';
import { NP_STOPS, person } from '../people/single-person.ts';
import { gapAfter } from '../text/gap-after.ts';
import { AUX, EFFECTS } from './harm-words.ts';

const LONGEST = 4;
const TRADE = /(?:[^aeiou]er|[ct]or|ist|ian|eer)$/u;
const NO_TRADE = /^(?:number|quarter|other|further|later|former|cluster)$/u;

/** People behind a word of harm whom no list of nouns knows, and those listed with them: by the ending of a trade ("a tax collector"), by the name behind what somebody is, by the others beside him. */
export function unlistedPeople(sentence: ReadSentence, at: number): PeopleGroup[] {
  const { words, text, start } = sentence;
  if (!/^an?$/u.test(words[at]?.fold ?? '')) {
    const called = describedByName(sentence, at);
    return called.length > 0 ? called : oneAndOthers(sentence, at);
  }
  let to = at + 1;
  while (to < words.length && to - at <= LONGEST && isWithin(words[to]!.fold)) to += 1;
  const last = words[to - 1]!;
  if (to === at + 1 || !TRADE.test(last.fold) || NO_TRADE.test(last.fold) || THINGS.has(last.fold)) return [];
  const noun = text.slice(words[at + 1]!.start - start, last.end - start);
  const more = jointAt(sentence, to);
  return [
    { number: person(at, 1), noun, attackers: false, from: at, to },
    ...(more === null ? [] : peopleFrom(sentence, more)),
  ];
}

/** "killed well-known local co-owner | Tom Rowe": what he is, without an article, and his name. */
function describedByName(sentence: ReadSentence, at: number): PeopleGroup[] {
  const { words } = sentence;
  const isSort = (k: number): boolean =>
    /^\p{Ll}/u.test(words[k]?.raw ?? '') &&
    gapAfter(sentence, k) === ' ' &&
    isWithin(words[k]!.fold) &&
    !isNoOne(words[k]!.fold);
  let to = at;
  while (to - at < LONGEST_SORT && (isSort(to) || gapAfter(sentence, to) === '-')) to += 1;
  const named = to === at ? null : namedAt(sentence, to);
  if (!named) return [];
  const more = jointAt(sentence, named.to);
  return [{ ...named, from: at }, ...(more === null ? [] : peopleFrom(sentence, more))];
}

const LONGEST_SORT = 6;

/** "killing the | bride and eight others": whatever the one is called, the others make a person of him. */
function oneAndOthers(sentence: ReadSentence, at: number): PeopleGroup[] {
  const { words, text, start } = sentence;
  const from = words[at - 1]?.fold === 'the' ? at : at + 1;
  if (from > at && !/^(?:the|its|their|his|her)$/u.test(words[at]?.fold ?? '')) return [];
  let to = from;
  while (to < words.length && to - from < LONGEST && isWithin(words[to]!.fold)) to += 1;
  const joint = to === from || words[to]?.fold !== 'and' ? null : jointAt(sentence, to);
  const more = joint === null ? [] : peopleFrom(sentence, joint);
  if (!/^others?\b/iu.test(more[0]?.noun ?? '') || words.slice(from, to).some(({ fold }) => isNoOne(fold))) return [];
  const noun = text.slice(words[from]!.start - start, words[to - 1]!.end - start);
  return [
    { number: person(Math.max(at, from - 1), 1), noun, attackers: ATTACKERS.has(words[to - 1]!.fold), from: at, to },
    ...more,
  ];
}

/** "the | guards and eight others": more than one, or things. */
const isNoOne = (fold: string): boolean => /s$/u.test(fold) || /^\d/u.test(fold) || THINGS.has(fold);

const isWithin = (fold: string): boolean => !NP_STOPS.has(fold) && !AUX.has(fold) && !EFFECTS.has(fold);
