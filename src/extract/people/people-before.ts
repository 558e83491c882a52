import { isPeople } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { ageAside, namedByAge } from './age-aside.ts';
import { withoutAppositions } from './appositions.ts';
import { areAttackers } from './are-attackers.ts';
import { areThoseWho, isOfThem } from './asides.ts';
import { areElidedAttackers } from './elided-attackers.ts';
import { namedBefore } from './named-people.ts';
import { countsNobody } from './no-count.ts';
import { nounBetween } from './noun-between.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import { NOT_DONE_TO, ownerBeside } from './owner-beside.ts';
import type { PeopleGroup } from './people-group.ts';
import { beforeOwner, isInitial, OWNERS } from './people-list.ts';
import { besidesAt, isOfPhraseBefore } from './phrase-before.ts';
import { bareAt, isGroup, oneAt, person } from './single-person.ts';

/** An aside in an aside in an aside is a list of something else. */
const MOST_ASIDES = 2;

/** The people that end right before a verb: "Two Poles and a Dane | were killed", "Six people, including two girls, | were". */
export function peopleBefore(sentence: ReadSentence, verb: number, stops: (k: number) => boolean): PeopleGroup[] {
  const { words } = sentence;
  if (isSomebodyBefore(words, verb - 1)) return [];
  let [end, asides] = [verb, 0];
  let groups: PeopleGroup[] = [];
  let doers: PeopleGroup[] = [];
  let beside: PeopleGroup[] = [];
  for (let at = end - 1; at >= 0 && end - at < 14; at -= 1) {
    at = beforeBracket(sentence, at);
    if (groups.length && /\),/u.test(gapAfter(sentence, at))) break; // "8 dead (3 women, 2 children), 12 | injured"
    if (
      at < end - 1 &&
      (breaksBefore(sentence, at, groups.length === 0 && FINITE.test(words[verb]!.fold)) || stops(at))
    )
      break;
    const found = groupOver(sentence, at, { to: groups[0]?.from ?? end, end, verb });
    if (found === 'things' && (!groups.length || words[groups[0]!.number.to]?.fold === 'of')) return [];
    if (found === 'things') break; // "14 shots rang out and four people | were hit"
    if (!found) continue;
    if (groups.length && words[found.number.to]?.fold === 'by') break; // "four by drowning and 100 | were wounded"
    if (isOfPhraseBefore(sentence, found, groups) || (groups.length && isKilled(sentence, found.from))) break;
    if (!groups.length && (isOfThose(words, found) || isJustSoMany(words, found, verb))) return [found];
    if (groups.length && isOfThem(words, found.number.to) && followsComma(sentence, found.from)) {
      at = found.from; // "Seven soldiers, one of them an officer, and a driver"
      continue;
    }
    groups.unshift(found);
    at = beforeOwner(sentence, found.from);
    if (words[at - 1]?.fold === 'another') at -= 1; // "four guards and another four clerks"
    const besides = besidesAt(words, at);
    if (besides > 0 && stops(besides - 1)) break; // "two dead, in addition to nine | injured"
    if (besides > 0 && asides < MOST_ASIDES) {
      beside = groups;
      groups = [];
      asides += 1;
      at = end = besides;
      continue;
    }
    if (isInside(words, at) && found.number.to === verb) break; // "twelve casualties, including five | killed"
    if (words[at - 1]?.fold === 'with' && isJoined(sentence, groups)) return groups.slice(-1);
    if (isInside(words, at) && asides < MOST_ASIDES) {
      const opener = words[at - 1]!.fold === 'the' ? at - 2 : at - 1;
      end = words[opener]!.fold === 'them' ? opener - 1 : opener;
      if (isJoint(words, groups) && stops(end - 1)) return groups.slice(-1); // "six died, including the bomber, and 20 | were hurt"
      // "…, among them four gunmen, and twelve | were wounded": the twelve are no part of the aside, nor is the one of "nine guards, including a captain, and a clerk".
      const joined = isJoined(sentence, groups) ? groups.slice(-1) : [];
      if (joined.length && !isPeople(words[end - 1]?.raw ?? '')) return joined;
      if (!isAnybody(words[end - 1])) beside = [...joined, ...beside];
      doers = groups.filter((group) => group.attackers && !joined.includes(group));
      groups = [];
      asides += 1;
      at = end;
    } else if (!/^(?:and|plus)$/u.test(words[at - 1]?.fold ?? '') && !followsComma(sentence, at)) {
      if (words[at - 1]?.fold !== 'all' || words[at - 2]?.fold !== 'and') break;
      at -= 1; // "nine civilians and all five attackers"
    }
  }
  const beforeAll = [...namedBeside(sentence, groups), ...ownerBeside(sentence, groups)];
  const all = withDoersApart([...beforeAll, ...withoutAppositions(sentence, groups)], doers);
  return [...all, ...beside];
}

/** "nine people, including five women, and two children": a count of anybody counts those behind the aside, too. */
const isAnybody = (word: Word | undefined): boolean =>
  /^(?:people|persons|civilians|victims|others|residents|villagers)$/u.test(word?.fold ?? '');

/** "she | was shot": not those named right before; "rushed a guard to a hospital, where he | died" is the guard. */
const isSomebodyBefore = (words: readonly Word[], at: number): boolean =>
  /^(?:he|she|they|it)$/u.test(words[at]?.fold ?? '') &&
  (words[at - 1]?.fold !== 'where' ||
    words.slice(Math.max(0, at - 9), at).some(({ fold }) => /^(?:him|her|them)$/u.test(fold)));

/** "Bomb kills | 13 in Leon, 28 hurt": the harm of those before is told by their own verb. */
const isKilled = (sentence: ReadSentence, from: number): boolean =>
  /^(?:kills?|killed|killing|wounds|wounding|injures|injuring)$/u.test(sentence.words[from - 1]?.fold ?? '') &&
  !/;/u.test(gapAfter(sentence, from - 1));

const LONGEST_BRACKET = 12;
const SHARE = /^(?:(?:of|from) (?:them|whom|which|each|either)|including|incl|all|mostly)$/u;

/** "nine soldiers (two of them officers) and | …": the last word before a bracket that ends at a word and tells of some of them. */
function beforeBracket(sentence: ReadSentence, at: number): number {
  if (!gapAfter(sentence, at).includes(')')) return at;
  let from = at;
  while (from > 0 && at - from < LONGEST_BRACKET && !gapAfter(sentence, from - 1).includes('(')) from -= 1;
  const inside = sentence.words.slice(from, at + 1).map(({ fold }) => fold);
  const isShare = inside.some((fold, k) => SHARE.test(fold) || SHARE.test(`${fold} ${inside[k + 1] ?? ''}`));
  return isShare && from > 0 && gapAfter(sentence, from - 1).includes('(') ? from - 1 : at;
}

/** "Ann Rowe and | three others", "Ann Rowe, | her son and two others": those called by name before people who are counted. */
function namedBeside(sentence: ReadSentence, [first]: readonly PeopleGroup[]): PeopleGroup[] {
  if (!first || first.family !== undefined) return [];
  const { words } = sentence;
  const from = beforeOwner(sentence, first.from);
  const isListed = OWNERS.has(words[from]?.fold ?? '') && followsComma(sentence, from);
  if (words[from - 1]?.fold !== 'and' && !isListed) return [];
  const he = words[from - 2];
  if (he && /^(?:he|she)$/u.test(he.fold)) {
    const one = { number: person(from - 2, 1), noun: null, attackers: false, from: from - 2, to: from - 1 };
    return [one]; // "he and | three others"
  }
  if (from === 2 && words[from]!.fold === 'another' && isCapitalised(words[0]))
    return [{ number: person(0, 1), noun: null, attackers: false, from: 0, to: 1, family: words[0]!.fold }]; // "Rowe and | another guard"
  const named = namedBefore(sentence, isListed ? from : from - 1);
  return named.length && NOT_DONE_TO.test(words[named[0]!.from - 1]?.fold ?? '') ? [] : named; // “near Rowe Hall and three people”
}

/** The people whom a number or an age over word `at` counts, as far as `to`; `things` where it counts things. */
function groupOver(
  sentence: ReadSentence,
  at: number,
  { to, end, verb }: { readonly to: number; readonly end: number; readonly verb: number },
): PeopleGroup | 'things' | null {
  const { words } = sentence;
  const number = numberCovering(words, at, end) ?? oneAt(sentence, at) ?? bareAt(sentence, at, to);
  if (!number) return null;
  const aged = ageAside(sentence, number);
  if (aged !== null) return namedByAge(sentence, aged, to);
  const isOfOthers =
    FINITE.test(words[verb]?.fold ?? '') && !areThoseWho(words, verb) && isWholeOfPart(words, number.from);
  if (isOfOthers || isOfBody(words, number.from) || countsNobody(sentence, number)) return null;
  const noun = nounBetween(sentence, number.to, to);
  if (noun === false) return 'things';
  if (words[number.to]?.fold === 'lives') return 'things'; // "12 lives and four people"
  if (/\b(?:martyrs|deaths?|fatalit(?:y|ies))$/u.test(noun ?? '')) return 'things'; // "nine martyrs and four wounded"
  return {
    number,
    noun,
    attackers:
      areAttackers(sentence, number, noun ?? words[number.from]!.raw) ||
      ((noun === null || noun === 'others') && areElidedAttackers(sentence, number)),
    from: number.from,
    to: end,
  };
}

const FINITE = /^(?:was|were|is|are|has|have|had|die|died|dies|succumbed|succumbs|suffered|sustained|received)$/u;

/** "two of the three men were": the number of those of whom so many are spoken of. */
function isWholeOfPart(words: readonly Word[], from: number): boolean {
  const of = /^(?:the|those|these|them)$/u.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return words[of]?.fold === 'of' && of > 0 && numberCovering(words, of - 1, of) !== null;
}

/** "four members of | one family", "nine people of | four nationalities": what they belong to. */
const isOfBody = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.fold === 'of' &&
  (/^(?:members|generations|children|sons|daughters)$/u.test(words[from - 2]?.fold ?? '') ||
    words.slice(from + 1, from + 4).some(({ fold }) => /^(?:nationalities|nations|countries|families)$/u.test(fold)));

/** "five guards, two of whom | died", "shots rang out, and two of them | died": those two alone. */
const isOfThose = (words: readonly Word[], { number: { to }, from }: PeopleGroup): boolean =>
  isOfThem(words, to) && (words[to + 1]?.fold === 'whom' || words[from - 1]?.fold === 'and');

/** "seven dead, including four guards and | twenty | wounded": a bare number right before the harm. */
const isJustSoMany = (words: readonly Word[], { number: { to }, from }: PeopleGroup, verb: number): boolean =>
  to === verb && words[from - 1]?.fold === 'and' && /^(?:wounded|injured|hurt|dead)$/u.test(words[verb]!.fold);

/** "including two children", "among them a guard": some of those who were counted before. */
function isInside(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  return words[at]?.fold === 'including' || (words[at]?.fold === 'them' && words[at - 1]?.fold === 'among');
}

/** More than one, the last behind an "and". */
const isJoint = (words: readonly Word[], groups: readonly PeopleGroup[]): boolean =>
  groups.length > 1 && words[groups.at(-1)!.from - 1]?.fold === 'and';

/** More than one, and a comma stands before the "and" of the last. */
const isJoined = (sentence: ReadSentence, groups: readonly PeopleGroup[]): boolean =>
  groups.length > 1 &&
  sentence.words[groups.at(-1)!.from - 1]?.fold === 'and' &&
  followsComma(sentence, groups.at(-1)!.from - 1) &&
  !/,\s*$/u.test(gapAfter(sentence, groups.at(-1)!.to - 1));

/** "Four people, including the gunman": three, and one who did it. */
function withDoersApart(groups: readonly PeopleGroup[], doers: readonly PeopleGroup[]): PeopleGroup[] {
  const [all, ...more] = groups;
  const many = doers.reduce((sum, { number }) => sum + (number.floor ?? 0), 0);
  if (!all || more.length || all.attackers || many === 0 || (all.number.floor ?? 0) <= many) return [...groups];
  const { floor, ceiling } = all.number;
  const victims = { ...all.number, floor: floor! - many, ceiling: ceiling === null ? null : ceiling - many };
  return [{ ...all, number: victims, told: doers.at(-1)!.to }, ...doers];
}

const followsComma = (sentence: ReadSentence, from: number): boolean => /,\s*$/u.test(gapAfter(sentence, from - 1));

/** The number phrase, hedge included, that covers word `at` and ends before `end`. */
function numberCovering(words: readonly Word[], at: number, end: number): NumberPhrase | null {
  for (let from = Math.max(0, at - LONGEST_NUMBER); from <= at; from += 1) {
    const number = numberAt(words, from);
    if (number && at < number.to && number.to <= end) return number;
  }
  return null;
}

/** "at least 12 and as many as 31": so many words before its last one. */
const LONGEST_NUMBER = 7;

const breaksBefore = (sentence: ReadSentence, k: number, isSubject: boolean): boolean =>
  (/[.;:!?“”"—]/u.test(gapAfter(sentence, k)) && !isInitial(sentence, k)) ||
  (!isGroup(sentence, k) && BREAKS.test(sentence.words[k]!.fold)) ||
  (!isSubject && isOtherFate(sentence, k));

/** "40 hostages freed by the army, | nine guards killed": something else became of those before; not "a guard held by rebels | was killed". */
const isOtherFate = (sentence: ReadSentence, k: number): boolean =>
  FATE.test(sentence.words[k]!.fold) &&
  (/^,/u.test(gapAfter(sentence, k)) || GOES_ON.test(sentence.words[k + 1]?.fold ?? ''));

const FATE =
  /^(?:freed|rescued|released|saved|arrested|detained|captured|abducted|kidnapped|evacuated|surrendered|seized|hostage|held|trapped|unaccounted)$/u;
const GOES_ON = /^(?:by|in|from|after|as|during|on|at|for|and|but|while|with)$/u;

const BREAKS =
  /^(?:was|were|has|have|had|said|told|is|are|when|after|while|which|who|that|but|as|he|she|they|it|before|lost|left|leaving|included|embraced|attained|neither|escaped|survived|fled|took|opened|broke|began|erupted|came|went|happened|occurred|unharmed|unhurt|missing|die|dies|died|succumbs|succumbed)$/u;
