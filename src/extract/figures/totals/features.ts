import { remembering } from '../../lexicon/remembering.ts';
import { holdsAny, type NeededWords, NUMBERS, neededWords } from '../../text/needed-words.ts';
import { boundOf, type Contest, type Rival } from './rival.ts';

/** What speaks for or against a number being the whole count; each is true or absent. */
export function featuresOf(rival: Rival, contest: Contest, other: Contest | undefined): string[] {
  return [
    'bias',
    sizeOf(boundOf(rival)),
    patternOf(rival.foundBy),
    placeOf(rival.cue.start),
    ...amongRivals(boundOf(rival), contest),
    ...inWords(rival),
    ...around(rival),
    ...(other?.times.has(boundOf(rival)) ? ['the other count says the same'] : []),
  ];
}

/** Larger numbers are not told apart: how large an event was says nothing about which of its numbers is the whole. */
const SIZES = ['size 0', 'size 1', 'size 2'] as const;
const sizeOf = (bound: number): string => SIZES[bound] ?? 'size more';

const patternOf = remembering((foundBy) => `pattern ${foundBy.split('/')[1] ?? ''}`);

const placeOf = (start: number): string =>
  start < 200 ? 'place first' : start < 600 ? 'place lead' : start < 1500 ? 'place middle' : 'place late';

const SAID = ['said 0 times', 'said 1 times', 'said 2 times', 'said 3 times', 'said 4 times'] as const;

function amongRivals(bound: number, { rivals, times, smallest, largest }: Contest): string[] {
  const same = times.get(bound) ?? 0;
  const share = same / rivals.length;
  return [
    SAID[Math.min(4, same)]!,
    share === 1 ? 'share all' : share >= 0.5 ? 'share most' : share >= 0.25 ? 'share some' : 'share few',
    ...(bound === largest ? ['largest'] : []),
    ...(bound === smallest && share < 1 ? ['smallest'] : []),
    ...(isSumOfTwo(bound, times) ? ['sum of two others'] : []),
    ...(rivals.length === 1 ? ['alone'] : []),
  ];
}

/** More numbers than this are a list of something, and the search for sums would cost their square. */
const MOST_ADDED = 30;

const isSumOfTwo = (bound: number, times: ReadonlyMap<number, number>): boolean =>
  times.size <= MOST_ADDED &&
  [...times].some(([a, often]) => {
    const b = bound - a;
    return a > 0 && b > 0 && (a === b ? often > 1 : times.has(b));
  });

function inWords({ value, modality }: Rival): string[] {
  const says = value.says.toLowerCase();
  const people = value.victims?.toLowerCase() ?? '';
  return [
    ...(value.part ? ['called a part'] : []),
    ...(modality ? ['hedged'] : []),
    ...(value.floor === 1 && !/\bone\b|\d/u.test(says) ? ['a single person'] : []),
    ...(says === 'one' ? ['the word one'] : []),
    ...(/^\d/u.test(says) ? ['digits'] : []),
    ...(says.includes(' and ') ? ['a list'] : []),
    ...(/\b(?:people|victims?|persons)\b/u.test(people) ? ['people'] : []),
    ...(/\b(?:wom[ae]n|m[ae]n|boys?|girls?|child(?:ren)?|teens?|officers?|soldiers?|civilians?)\b/u.test(people)
      ? ['a class of people']
      : []),
  ];
}

const NEAR = 60;
const OTHERS = neededWords('other others more additional');
const TOTAL = neededWords('total all altogether overall');
const INCLUDING = neededWords('including among');
const PAST = neededWords('last years year months month weeks week previous this so date since');
const CONDITION = neededWords('condition');

function around({ sentence, cue }: Rival): string[] {
  const holds = (needed: NeededWords): boolean => holdsAny(sentence, needed);
  const text = sentence.text.toLowerCase();
  const [from, to] = [cue.start - sentence.start, cue.end - sentence.start];
  const before = text.slice(Math.max(0, from - NEAR), from);
  const own = text.slice(from, to);
  const after = text.slice(to, to + NEAR);
  return [
    ...(holds(OTHERS) && /\b(?:others?|more|additional)\b/u.test(own) ? ['others'] : []),
    ...(/\bof (?:the|them|those|these|whom|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/u.test(own)
      ? ['of them']
      : []),
    ...(holds(TOTAL) && /\b(?:total|in all|altogether|overall)\b/u.test(`${before}${own}${after}`)
      ? ['called a total']
      : []),
    ...(holds(INCLUDING) && /\b(?:including|among them|among the)\b[^.]*$/u.test(before) ? ['behind including'] : []),
    ...(holds(INCLUDING) && /^[^.]{0,25}\bincluding\b/u.test(after) ? ['before including'] : []),
    ...(holds(NUMBERS) && /\b(?:19|20)\d\d\b/u.test(text) ? ['a year is named'] : []),
    ...(holds(PAST) &&
    /\b(?:last (?:year|month)|(?:years?|months?|weeks?) (?:ago|earlier)|previous|this year|so far|to date|since)\b/u.test(
      text,
    )
      ? ['the past']
      : []),
    ...(holds(CONDITION) && /\b(?:critical|serious|stable|fair|good) condition\b/u.test(after) ? ['a condition'] : []),
  ];
}
