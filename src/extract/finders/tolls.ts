import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { isOfAYear } from './of-a-year.ts';

const COUNTED = neededWords(['toll', 'number', 'count']);
const KILLED = /^(?:toll|deaths?|dead|fatalities|fatality|killed)$/u;
const WOUNDED = /^(?:injured|wounded|injuries|hurt)$/u;
/** "the injury | toll". */
const INJURY = /^(?:injury|injuries|wounded|injured)$/u;

const isHarm = (word: Words[number] | undefined): boolean =>
  word !== undefined && (KILLED.test(word.fold) || WOUNDED.test(word.fold));

/** "the death toll rose to 290", "a death count of 53", "the number of injured increased to 500", "revised from 359 to 253", "the injury toll rose to 12". */
export function findTolls(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, COUNTED)) return [];
  const { words } = sentence;
  return words.flatMap((word, i): Draft[] => {
    const isToll =
      word.fold === 'toll' || (word.fold === 'count' && /^(?:death|body)$/u.test(words[i - 1]?.fold ?? ''));
    const toll = isToll && isOfPeople(words, i) && !isCompared(words, i);
    const numbered =
      (word.fold === 'number' && (words[i + 1]?.fold === 'of' || isHarm(words[i + 1]))) ||
      (word.fold === 'count' && !toll && words[i + 1]?.fold === 'of') ||
      isOfMore(words, i);
    if ((!toll && !numbered) || isExpected(words, i)) return [];
    const counted = numbered ? words.slice(i + 1, i + 6).find(isHarm) : word;
    const sort =
      WOUNDED.test(counted?.fold ?? '') || (toll && INJURY.test(words[i - 1]?.fold ?? '')) ? 'wounded' : 'killed';
    if (!counted || isOfBoth(words, words.indexOf(counted))) return [];
    const stated = statedAfter(sentence, counted === word ? i : words.indexOf(counted));
    const field = DOERS.test(words[stated?.number.to ?? -1]?.fold ?? '') ? `attackers_${sort}` : sort;
    const cue = stated && { start: word.start, end: words[stated.number.to - 1]!.end };
    return stated && cue && !isOfAYear(sentence, cue)
      ? [
          {
            field,
            value: figureValue(sentence, stated),
            sentence,
            cue,
            modality: stated.number.modality,
            foundBy: 'casualties/toll',
          } as Draft,
        ]
      : [];
  });
}

type Words = ReadSentence['words'];

/** "a toll of two | assailants": fighters and suspects may be whom others struck. */
const DOERS = /^(?:assailants?|attackers?|gunm[ae]n|bombers?|hijackers?|perpetrators?)$/u;

/** "the number of dead | and wounded": nobody says how many were either. */
const isOfBoth = (words: Words, at: number): boolean =>
  /^(?:and|or)$/u.test(words[at + 1]?.fold ?? '') && isHarm(words[at + 2]);

/** "the number of dead at nine and | of wounded at 40". */
const isOfMore = (words: Words, i: number): boolean =>
  words[i]!.fold === 'of' &&
  /^(?:and|that)$/u.test(words[i - 1]?.fold ?? '') &&
  (isHarm(words[i + 1]) || (words[i + 1]?.fold === 'the' && isHarm(words[i + 2]))) &&
  words.slice(Math.max(0, i - 16), i).some(({ fold }) => COUNTED.has(fold));

/** No "toll road", no "toll-free number"; "a combined toll" is of several events. */
const isOfPeople = (words: Words, i: number): boolean =>
  !/^(?:road|booth|plaza|free)$/u.test(words[i + 1]?.fold ?? '') && words[i - 1]?.fold !== 'combined';

/** "the toll could rise to ten": nobody has counted them. */
const isExpected = (words: Words, i: number): boolean =>
  words
    .slice(i + 1, i + 5)
    .some(({ fold }) => /^(?:could|may|might|would|will|likely|expected|feared|set)$/u.test(fold));

/** "two fewer than the seven dead of an earlier toll", "lower than the toll of 150": what it was. */
const isCompared = (words: Words, i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ fold }) => fold === 'than');

type Stated = { readonly number: NumberPhrase; readonly from: number | null };

/** The number that the toll now stands at: behind "to", "at", "of", "is", "reached"; "from N" is what it was. */
function statedAfter({ words }: ReadSentence, i: number): Stated | null {
  let from: number | null = null;
  for (let k = i + 1; k < Math.min(words.length, i + 24); k += 1) {
    const lead = words[k - 1]!.fold;
    if (isOfMore(words, k) || words[k]!.fold === 'when') return null;
    if (lead === 'of' && numberAt(words, k - 2)) continue; // "after one of | 20 hurt in the raid died"
    if (lead === 'hit' && words.slice(i, k).some(({ fold }) => /^(?:when|which|who|that)$/u.test(fold))) continue;
    const number =
      /^(?:to|at|as|of|is|was|now|reached|touched|hit|from|stands|stood|reaching)$/u.test(lead) ||
      BEYOND.test(lead) ||
      words[k]!.fold === 'at'
        ? numberAt(words, k)
        : null;
    if (!number || number.state === 'none') continue;
    if (lead === 'of' && k === i + 2 && /^(?:days|weeks|months|years)$/u.test(words[number.to]?.fold ?? ''))
      return null; // "the toll of 15 months of war"
    const value = number.floor ?? number.ceiling;
    const risen = lead === 'from' ? rangeRead(words, number) : null;
    if (risen) return { number: risen, from: number.floor };
    if (BEYOND.test(lead) && number.modality === null && value !== null)
      return { number: { ...number, floor: value + 1, ceiling: null, modality: lead }, from };
    if (lead === 'from') from = value;
    else if (!/^(?:percent|days|hours|years)$/u.test(words[number.to]?.fold ?? '')) {
      const later = risenSince(words, number.to);
      return later ? { number: later, from: value } : { number, from: from ?? cameFrom(words, number.to) };
    }
    k = number.to - 1;
  }
  return null;
}

/** "the toll surpassed 130": it is more than that. */
const BEYOND = /^(?:surpass|exceed|topp?|pass)(?:ed|es|s|ing)$/u;

/** "stood at nine on Sunday | and had risen to 12 by Monday": the number that it has come to since. */
function risenSince(words: Words, from: number): NumberPhrase | null {
  for (let k = from; k < Math.min(words.length - 2, from + 12); k += 1) {
    const isRise = /^(?:risen|rose|climbed|leapt|jumped|grown|increased|fallen|dropped)$/u.test(words[k]!.fold);
    if (isRise && words[k + 1]!.fold === 'to') return numberAt(words, k + 2);
  }
  return null;
}

/** "from seven to nine" is no range: the number that it has come to. */
function rangeRead(words: Words, { from, to, floor, ceiling }: NumberPhrase): NumberPhrase | null {
  if (floor === null || ceiling === null || floor === ceiling) return null;
  const at = words.slice(from, to).findIndex(({ fold }) => fold === 'to');
  return at < 0 ? null : numberAt(words, from + at + 1);
}

/** "… to 40, down from an earlier 52", "… to 40 from 52": what it was. */
function cameFrom(words: Words, to: number): number | null {
  for (let at = to; at < Math.min(words.length, to + 5); at += 1) {
    if (words[at]!.fold !== 'from') continue;
    if (/^(?:up|down)$/u.test(words[at - 1]!.fold)) return firstNumber(words, at + 1)?.value ?? null;
    const old = at <= to + 1 ? firstNumber(words, at + 1) : null;
    return old && isAlone(words, old.to) ? old.value : null;
  }
  return null;
}

function firstNumber(words: Words, from: number): { readonly value: number | null; readonly to: number } | null {
  for (let k = from; k < from + 3; k += 1) {
    const number = numberAt(words, k);
    if (number?.state === 'number') return { value: number.floor ?? number.ceiling, to: number.to };
  }
  return null;
}

/** "from 52", "from 52 people", not "from two attacks": nothing else is counted. */
const isAlone = (words: Words, to: number): boolean => NOTHING_ELSE.test(words[to]?.fold ?? 'people');

const NOTHING_ELSE =
  /^(?:people|dead|deaths?|killed|wounded|injured|fatalities|victims|earlier|previously|initially|originally|reported|on|in|after|as|and|but|it|he|she|they|said|a|the|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/u;

function figureValue({ text, start, words }: ReadSentence, { number, from }: Stated): FigureValue {
  return {
    floor: number.floor,
    ceiling: number.ceiling,
    approximate: number.approximate,
    state: number.state === 'vague' ? 'vague' : 'number',
    says: text.slice(words[number.from]!.start - start, words[number.to - 1]!.end - start),
    victims: null,
    part: false,
    replaces: from,
  };
}
