import { countryNamed } from '../lexicon/gazetteer.ts';
import { ATTACKERS, PERSONS, THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isNational } from './nationals.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import { ORDINALS } from './ordinals.ts';
import type { PeopleGroup } from './people-group.ts';
import { jointAt, OWNERS } from './people-list.ts';

/** Words that no noun phrase for people goes past. */
export const NP_STOPS = new Set(
  'in on at by from with after since when while as for during near outside inside following who which that where this is was were has have had are be been being will would can could said told and or but than to against into of because including wednesday monday tuesday thursday friday saturday sunday early late overnight shot killed wounded injured dead die died dies hurt reported announced before he she they himself herself themselves then there kills wounds injures remain remained survived escaped fled'.split(
    ' ',
  ),
);

/** No noun phrase goes past word `k`; "IS" may be the group. */
export const endsNoun = (sentence: ReadSentence, k: number): boolean =>
  NP_STOPS.has(sentence.words[k]!.fold) && !isGroup(sentence, k);

/** "IS" where it names the group and is no verb. */
export const isGroup = ({ words, actors }: ReadSentence, k: number): boolean =>
  words[k]!.raw === 'IS' && actors.some((a) => a.from <= k && k < a.to);

const SINGLE = new Set('a an another one the his her their my our'.split(' '));

/** "a", "his": before a noun for a person, it makes one. */
export const isSingle = ({ fold }: Word): boolean => fold !== 'one' && SINGLE.has(fold);

/** "a soldier", "an 18 year old woman", "his wife", "the suspect": one; "an elderly couple", "both guards", "his parents": two; "his wife, son and aunt": three. */
export function oneAt(sentence: ReadSentence, at: number): NumberPhrase | null {
  const { words } = sentence;
  if (words[at]?.fold === 'both') return areSeveral(words, at + 1) || areAlone(words, at + 1) ? person(at, 2) : null;
  if (
    words[at - 1]?.fold === 'the' &&
    words[at + 1]?.fold === 'of' &&
    words[at + 2]?.fold === 'another' &&
    KIN.test(words[at]!.fold)
  )
    return person(at, 1);
  if (!SINGLE.has(words[at]?.fold ?? '')) return null;
  if (isAlone(sentence, at)) return person(at, 1);
  for (let k = at + 1; k < Math.min(words.length, at + 7); k += 1) {
    const word = words[k]!.fold;
    if (/(?:s|men)$/u.test(word) && ATTACKERS.has(word)) return null;
    const next = gapAfter(sentence, k).includes(',') ? '' : (words[k + 1]?.fold ?? '');
    const isLast = !PERSONS.has(next) && !ATTACKERS.has(next) && !/^(?:'s|couple)$/u.test(next);
    if (word === 'parents' && OWNERS.has(words[at]!.fold)) return person(at, 2);
    if (word === 'couple') return words[k + 1]?.fold === 'of' ? null : person(at, 2);
    if (((PERSONS.has(word) || ATTACKERS.has(word)) && isLast) || isHead(words, k) || isNational(sentence, k))
      return kinFrom(sentence, at, k) ?? person(at, 1);
    if (
      NP_STOPS.has(word) ||
      (THINGS.has(word) && words[k + 1]?.fold !== 'old') ||
      /[,;:]/u.test(gapAfter(sentence, k))
    )
      return null;
  }
  return null;
}

/** "the village | head". */
const isHead = (words: readonly Word[], k: number): boolean =>
  words[k]!.fold === 'head' &&
  /^(?:village|town|district|ward|community|clan|hamlet|household)$/u.test(words[k - 1]!.fold);

/** "the | daughter | of another". */
const KIN = /^(?:daughter|son|wife|husband|father|mother|brother|sister|child|nephew|niece|cousin|fianc[eé]e?)$/u;

/** "both | were pronounced dead": no noun is needed. */
const areAlone = (words: readonly Word[], at: number): boolean => /^(?:were|died|have)$/u.test(words[at]?.fold ?? '');

/** "victims", "young soldiers": more than one person. */
const areSeveral = (words: readonly Word[], at: number): boolean =>
  [words[at], words[at + 1]].some((word) => {
    const one = word?.fold.replace(/men$/u, 'man').replace(/s$/u, '') ?? '';
    return one !== word?.fold && (PERSONS.has(one) || ATTACKERS.has(one));
  });

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

/** "Rowe's son": one, told by whose he is. */
export function kinOfNamed({ words }: ReadSentence, at: number): NumberPhrase | null {
  let k = at;
  while (k < at + 4 && isCapitalised(words[k])) k += 1;
  if (k === at || words[k]?.fold !== "'s") return null;
  const behind = words.slice(k + 1, k + 5);
  const noun = behind.findIndex(({ fold }) => PERSONS.has(fold) || NP_STOPS.has(fold));
  return PERSONS.has(behind[noun]?.fold ?? '') ? { ...person(at, 1), to: k + 1 } : null;
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

/** "a third was wounded", "wounding the other": nobody else is named. */
const ORDINAL = new Set(['other', ...ORDINALS.slice(2)]);
function isAlone(sentence: ReadSentence, at: number): boolean {
  const { words } = sentence;
  const last = words[at]!.fold === 'another' ? at : at + 1;
  if (last !== at && !ORDINAL.has(words[last]?.fold ?? '')) return false;
  const next = words[last + 1]?.fold;
  return next === undefined || NP_STOPS.has(next) || /ly$/u.test(next) || /[.,;:]/u.test(gapAfter(sentence, last));
}

const DETERMINERS = new Set(
  "the a an another this that these those his her their its our my no any each every 's of".split(' '),
);

/** "Man | killed, three hurt", "Mother, three children | shot": a headline leaves the article out; "another | suffered burns". */
export function bareAt(sentence: ReadSentence, at: number, edge: number): NumberPhrase | null {
  const { words } = sentence;
  if (at + 1 === edge && words[at]!.fold === 'another') return person(at, 1);
  const isJoined = at + 2 === edge && words[at + 1]!.fold === 'and';
  if (!isHeadline(sentence) || (at + 1 !== edge && !isJoined)) return null;
  if (words[at]!.fold === 'old' && isAged(words, at - 2) && isBare(words, at - 2))
    return { ...person(at - 2, 1), to: at + 1 };
  if (!isOneByName(words[at]!)) return null;
  for (let k = at - 1; k >= 0 && !/[.,;:!?]/u.test(gapAfter(sentence, k)); k -= 1) {
    const { fold } = words[k]!;
    if (NP_STOPS.has(fold) && fold !== 'of') break;
    if (isAged(words, k) && isBare(words, k)) break;
    if (at - k > 5 || DETERMINERS.has(fold) || ORDINAL.has(fold) || numberAt(words, k)) return null;
  }
  return person(at, words[at]!.fold === 'couple' ? 2 : 1);
}

/** "| 72-year-old woman shot": how old one person is. */
const isAged = (words: readonly Word[], k: number): boolean =>
  /^\d{1,2}$/u.test(words[k]?.fold ?? '') &&
  /^(?:year|month|week)$/u.test(words[k + 1]?.fold ?? '') &&
  words[k + 2]?.fold === 'old';

/** No article and no number stands before it. */
const isBare = (words: readonly Word[], k: number): boolean =>
  k === 0 || !(DETERMINERS.has(words[k - 1]!.fold) || SINGLE.has(words[k - 1]!.fold) || numberAt(words, k - 1));

/** Headlines further down are of other reports. */
const isHeadline = ({ index }: ReadSentence): boolean => index < 3;

const isOneByName = ({ fold }: Word): boolean =>
  fold === 'couple' || ((PERSONS.has(fold) || ATTACKERS.has(fold)) && !/(?:s|men)$/u.test(fold) && fold !== 'old');

/** "killed his wife, daughter | and niece", "kills wife, two children": those who stand in a list without an article. */
export function bareFrom(sentence: ReadSentence, from: number, before: PeopleGroup | undefined): PeopleGroup | null {
  const { words } = sentence;
  const isListed = before ? words[from - 1]?.fold === 'and' || before.number.floor === 1 : isHeadline(sentence);
  let at = from;
  while (at - from < 2 && isAdjective(words[at]) && gapAfter(sentence, at) === ' ') at += 1;
  const word = words[at];
  if (!isListed || !word || !isOneByName(word) || ATTACKERS.has(word.fold)) return null;
  const next = words[at + 1]?.fold ?? 'and';
  if (!/^[,.]/u.test(gapAfter(sentence, at)) && (!NP_STOPS.has(next) || FINITE.test(next))) return null;
  return { number: person(at, word.fold === 'couple' ? 2 : 1), noun: word.raw, attackers: false, from, to: at + 1 };
}

const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^\p{Ll}/u.test(word.raw) || countryNamed(word.raw) !== undefined) &&
  ![NP_STOPS, DETERMINERS, PERSONS].some((words) => words.has(word.fold));

const FINITE = /^(?:is|was|were|has|have|had|are|said|told|who|which|will|would|can|could)$/u;
