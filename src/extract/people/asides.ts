import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import type { Word } from '../text/words.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import { peopleFrom } from './people-from.ts';
import { less, type PeopleGroup } from './people-group.ts';
import { person } from './single-person.ts';

const LONGEST = 18;
const ENDS = /^(?:was|were|has|have|had|is|are|who|which|that|killed|wounded|injured|dead|died|hurt|shot)$/u;

/** How many words open an aside that says who most of the people were: "mostly", "most of whom". */
function shareAt(words: readonly Word[], k: number): number {
  const fold = words[k]?.fold ?? '';
  if (/^(?:mostly|mainly)$/u.test(fold)) return 1;
  return isOfThem(words, k + 1) && /^(?:most|many|some|several|all|both)$/u.test(fold) ? 3 : 0;
}

/** "three | of them", "two | of whom". */
export const isOfThem = (words: readonly Word[], of: number): boolean =>
  words[of]?.fold === 'of' && /^(?:them|whom)$/u.test(words[of + 1]?.fold ?? '');

/** "one of five people who | were shot": all five were. */
export const areThoseWho = (words: readonly Word[], verb: number): boolean =>
  /^(?:were|are|have)$/u.test(words[verb]?.fold ?? '') && words[verb - 1]?.fold === 'who';

/** "nine guards, | one critically, | were hurt", "| including one critically". */
const isSoHurt = (words: readonly Word[], k: number): boolean => {
  const number = numberAt(words, words[k]?.fold === 'including' ? k + 1 : k);
  return (
    number !== null &&
    /^(?:critically|seriously|severely|gravely|badly|lightly|slightly)$/u.test(words[number.to]?.fold ?? '')
  );
};

/** "three of them", "one from each side": so many of those just counted. */
const isCountedShare = (words: readonly Word[], k: number): boolean => {
  const number = numberAt(words, k);
  return number !== null && (isOfThem(words, number.to) || isOfEachSide(words, number.to));
};

const isOfEachSide = (words: readonly Word[], from: number): boolean =>
  /^(?:from|on)$/u.test(words[from]?.fold ?? '') && /^(?:each|either|both)$/u.test(words[from + 1]?.fold ?? '');

/** "more than | 100 of them": the number begins before. */
const isHedged = (words: readonly Word[], k: number): boolean => {
  const number = numberAt(words, k);
  return number !== null && [1, 2, 3].some((back) => k >= back && numberAt(words, k - back)?.to === number.to);
};

/** How many words open an aside on some of those just counted: "including", "among them". */
function openerAt(words: readonly Word[], k: number): number {
  const [fold, next] = [words[k]?.fold ?? '', words[k + 1]?.fold ?? ''];
  if (fold === 'including') return 1;
  return fold === 'among' && /^(?:them|whom)$/u.test(next) ? 2 : shareAt(words, k);
}

/** Where an aside begins that ends right before word `end`: "six people, most of them farmers, | were killed"; else `end`. */
export function beforeShare(sentence: ReadSentence, end: number): number {
  const { words } = sentence;
  if (/^(?:who|that)$/u.test(words[end - 1]?.fold ?? '') && gapAfter(sentence, end - 2).includes(',')) {
    const before = beforeShare(sentence, end - 1); // "nine people, two of them guards, who | were"
    return before < end - 1 ? before : end;
  }
  if (DASH.test(gapAfter(sentence, end - 1))) return beforeDashes(sentence, end);
  if (!gapAfter(sentence, end - 1).includes(',')) return end;
  const who = beforeWho(sentence, end);
  if (who < end) return who;
  for (let k = end - 1; k > 0 && end - k < LONGEST; k -= 1) {
    const isVerb = ENDS.test(words[k]!.fold) && words[k - 1]!.fold !== 'whom';
    if (isVerb || (k < end - 1 && /[.;:!?]/u.test(gapAfter(sentence, k)))) return end;
    if (
      gapAfter(sentence, k - 1).includes(',') &&
      (saysSo(words, k, end) || isCompany(words, k, end) || LIES.test(words[k]!.fold))
    )
      return k;
    const isShare = shareAt(words, k) > 0 || isCountedShare(words, k) || isSoHurt(words, k);
    if (isShare && !isHedged(words, k)) return gapAfter(sentence, k - 1).includes(',') ? k : end;
  }
  return end;
}

/** "A girl, with her mother and a guard, | was hurt": she alone. */
const isCompany = (words: readonly Word[], from: number, end: number): boolean =>
  words[from]!.fold === 'with' && /^(?:was|is|has)$/u.test(words[end]?.fold ?? '');

/** "Nine people, he said, | were killed", "nine, as far as we know, | are dead": who says it. */
const saysSo = (words: readonly Word[], from: number, end: number): boolean =>
  words.slice(from, end).some(({ fold }) => SAYING.test(fold));
/** "Five guards at a mill in Toledo, located 40 km from Leon, | were killed". */
const LIES = /^(?:located|situated|lying)$/u;
const SAYING = /^(?:said|says|told|reported|know|confirmed|announced|added)$/u;

const HURT = /^(?:shot|wounded|injured|hurt|hit|struck|stabbed|killed|died)$/u;

/** "Her husband, who was with her, | was injured": where "who" stands; harm told in between is told for itself. */
function beforeWho(sentence: ReadSentence, end: number): number {
  for (let k = end - 2; k > 0 && end - k < LONGEST; k -= 1) {
    if (/[.;:!?–—]|--/u.test(gapAfter(sentence, k))) return end;
    if (HURT.test(sentence.words[k]!.fold)) return end;
    if (sentence.words[k]!.fold === 'who') return gapAfter(sentence, k - 1).includes(',') ? k : end;
  }
  return end;
}

const DASH = /\s[–-]\s|—|--/u;

/** "Five people — three men and two women — | were killed": where the first dash stands. */
function beforeDashes(sentence: ReadSentence, end: number): number {
  for (let k = end - 1; k > 0 && end - k < LONGEST; k -= 1) {
    const gap = gapAfter(sentence, k - 1);
    if (DASH.test(gap)) return k;
    if (/[.;:!?]/u.test(gap)) return end;
  }
  return end;
}

/** Where an aside begins behind a verb at word `verb`: "were killed in the attack, | among them"; else the next word. */
export function asideBehind(sentence: ReadSentence, verb: number): number {
  for (let k = verb + 1; k < Math.min(sentence.words.length, verb + LONGEST); k += 1) {
    const gap = gapAfter(sentence, k - 1);
    if (
      LISTS.test(gap) ||
      sentence.words[k]!.fold === 'including' ||
      (gap.includes(',') &&
        (openerAt(sentence.words, k) > 0 ||
          includedAt(sentence, k).length > 0 ||
          attackersOfThem(sentence, k).length > 0))
    )
      return k;
    if (/[.;,!?]/u.test(gap) || ENDS.test(sentence.words[k]!.fold)) break;
  }
  return verb + 1;
}

/** "Six people died, the gunman included", "with the gunman counted among them": who is counted among those before; none where no such aside begins at `k`. */
function includedAt({ words }: ReadSentence, opener: number): PeopleGroup[] {
  const k = words[opener]?.fold === 'with' ? opener + 1 : opener;
  const from = words[k]?.fold === 'the' ? k + 1 : k;
  const number = numberAt(words, from);
  const at = number?.to ?? from;
  const isAlone = number === null || k > opener; // "four attackers among them" is read for itself
  const isCounted = words[at + 1]?.fold === 'included' || (isAlone && isAmongThem(words, at + 1));
  if (!ATTACKERS.has(words[at]?.fold ?? '') || !isCounted) return [];
  if (number) return number.state === 'number' ? [groupOf(words, number, at)] : [];
  return from > k && !/(?:s|men)$/u.test(words[at]!.fold) ? [groupOf(words, person(k, 1), at)] : [];
}

const isAmongThem = (words: readonly Word[], k: number): boolean => {
  const among = words[k]?.fold === 'counted' ? k + 1 : k;
  return words[among]?.fold === 'among' && words[among + 1]?.fold === 'them';
};

/** These people without the attackers whom an aside at word `k` counts among them, and those attackers apart. */
export function attackersApart(sentence: ReadSentence, groups: readonly PeopleGroup[], k: number): PeopleGroup[] {
  const attackers = groups.some((g) => g.attackers)
    ? []
    : [...includedAt(sentence, k), ...attackersAt(sentence, k), ...attackersCountedOut(sentence, groups, k)];
  const many = attackers.reduce((sum, { number }) => sum + (number.floor ?? 0), 0);
  const whole = groups.findIndex(({ number }) => (number.floor ?? number.ceiling ?? 0) >= many);
  if (many === 0 || whole < 0) return [...groups];
  const to = attackers.at(-1)!.to;
  return [...groups.map((group, at) => (at === whole ? less(group, many, to) : group)), ...attackers];
}

/** The attackers of a list at word `k` that counts all of them out: "Nine people – five rebels and four guards – were killed". */
function attackersCountedOut(sentence: ReadSentence, groups: readonly PeopleGroup[], k: number): PeopleGroup[] {
  if (!COUNTS_OUT.test(gapAfter(sentence, k - 1)) || groups.length !== 1) return [];
  const parts = peopleFrom(sentence, k);
  const all = parts.reduce((sum, { number }) => sum + (number.floor ?? 0), 0);
  return parts.length > 1 && all === groups[0]!.number.floor ? parts.filter((part) => part.attackers) : [];
}

const COUNTS_OUT = /,|\s[–-]\s|—|--/u;

/** A colon or a bracket, behind which a list tells who they were: "nine dead (six guards, three rebels)". */
const LISTS = /^:\s|\($/u;

/** The attackers in an aside that begins at word `k`, or in a list behind a colon or a bracket there. */
function attackersAt(sentence: ReadSentence, k: number): PeopleGroup[] {
  const opener = openerAt(sentence.words, k);
  if (opener === 0 && !LISTS.test(gapAfter(sentence, k - 1))) return attackersOfThem(sentence, k);
  const all = peopleFrom(sentence, k + opener);
  const isBehindThe = !all.length && sentence.words[k + opener]?.fold === 'the'; // "including the two gunmen"
  return (isBehindThe ? peopleFrom(sentence, k + opener + 1) : all).filter((group) => group.attackers);
}

/** "… three of whom were attackers", "two of them gunmen", "one of them the gunman", "four attackers among them". */
function attackersOfThem({ words }: ReadSentence, k: number): PeopleGroup[] {
  const number = numberAt(words, k);
  if (number?.state !== 'number') return [];
  const isAmong = openerAt(words, number.to + 1) === 2;
  if (isAmong && ATTACKERS.has(words[number.to]!.fold)) return [groupOf(words, number, number.to)];
  if (words[number.to]?.fold !== 'of') return [];
  if (!/^(?:them|whom)$/u.test(words[number.to + 1]?.fold ?? '')) return [];
  const noun = number.to + (/^(?:were|was)$/u.test(words[number.to + 2]?.fold ?? '') ? 3 : 2);
  const at = /^(?:an?|the)$/u.test(words[noun]?.fold ?? '') ? noun + 1 : noun;
  return ATTACKERS.has(words[at]?.fold ?? '') ? [groupOf(words, number, at)] : [];
}

const groupOf = (words: readonly Word[], number: NumberPhrase, at: number): PeopleGroup => ({
  number,
  noun: words[at]!.raw,
  attackers: true,
  from: number.from,
  to: at + 1,
});
