import { PERSONS, THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { TELLS, tellsIt } from '../speech/tells-it.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised } from '../text/words.ts';
import { ageAside } from './age-aside.ts';
import { withoutAppositions } from './appositions.ts';
import { areAttackers } from './are-attackers.ts';
import { behindApposition, namedAt } from './named-people.ts';
import { countsNobody, isAge } from './no-count.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import type { PeopleGroup } from './people-group.ts';
import { isInitial, jointAt, OWNERS, pastOwner } from './people-list.ts';
import { severalAt } from './several-people.ts';
import { bareFrom, endsNoun, kinOfNamed, oneAt } from './single-person.ts';

/** The people listed from word `k` on: "two Poles and one Danish national", "his wife, Ann, their son and niece". */
export function peopleFrom(sentence: ReadSentence, k: number): PeopleGroup[] {
  const { words } = sentence;
  const groups: PeopleGroup[] = [];
  for (let at: number | null = behindArticle(sentence, k); at !== null && groups.length < 5; ) {
    const group: PeopleGroup | null =
      namedAt(sentence, at) ?? groupAt(sentence, at) ?? bareFrom(sentence, at, groups.at(-1));
    // "wounded nine people, two critically": a mere number behind a comma counts some of those before it.
    const isJoined = words[words[at - 1]?.fold === 'the' ? at - 2 : at - 1]?.fold === 'and';
    if (
      !group ||
      (groups.length &&
        !isJoined &&
        (isShareOfThem(group) || tellsIt(sentence, group.to) || TELLS.test(words[group.to - 1]!.fold)))
    )
      break;
    groups.push(group);
    at = nextListed(sentence, group);
  }
  return withoutAppositions(sentence, groups);
}

/** "their | four children", "a total of | nine people", "a further | nine". */
function behindArticle(sentence: ReadSentence, k: number): number {
  const [a, of, next] = [0, 1, 2].map((n) => sentence.words[k + n]?.fold ?? '');
  if (a === 'a' && of === 'total' && next === 'of') return k + 3;
  if (/^an?$/u.test(a!) && /^(?:further|additional)$/u.test(of!)) return k + 2;
  if (/^(?:anti|pro)$/u.test(a!) && gapAfter(sentence, k) === '-') return k + 2; // "killed | anti-Spanish politician Tom Rowe"
  return pastOwner(sentence, k);
}

const isShareOfThem = ({ noun, number, family }: PeopleGroup): boolean =>
  family === undefined && !(number.state === 'vague' && number.modality === null) && NOT_A_NOUN.test(noun ?? '');

/** "critically", "of them": no noun. */
const NOT_A_NOUN = /^(?:$|of\b|(?!family\b)\p{L}+ly\b)/iu;

/** Where the list goes on behind a group, also behind the name of the one person that it is, or behind what somebody named is. */
function nextListed(sentence: ReadSentence, group: PeopleGroup): number | null {
  const behind = group.family ? behindApposition(sentence, group.to) : behindBody(sentence, group.to);
  const joint = behind === null ? null : jointAt(sentence, behind);
  if (joint === null || group.family || group.number.floor !== 1 || sentence.words[joint - 1]?.fold === 'and')
    return joint;
  const named = nameFrom(sentence, joint);
  return named === null ? joint : jointAt(sentence, named);
}

/** How many words the body may have that people are of: "members | of the security forces". */
const LONGEST_BODY = 6;

/** "nine members | of the security forces | and a clerk", "the owner | of a shop | and his son": where the list goes on; `to` where no body stands before an "and". */
function behindBody(sentence: ReadSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.fold !== 'of') return to;
  const and = to + words.slice(to, to + LONGEST_BODY + 1).findIndex(({ fold }) => fold === 'and');
  if (and <= to + 1) return to;
  if (/^(?:members?|men|personnel|officers?|officials?|soldiers?|fighters?)$/u.test(words[to - 1]?.fold ?? ''))
    return /^(?:an?|one|two|three|four|five|\d+)$/u.test(words[and + 1]?.fold ?? '') ? and : to;
  return isHis(sentence, and + 1) ? and : to;
}

/** "the owner of a shop and | his two sons", "and | four of his sons". */
function isHis({ words }: ReadSentence, k: number): boolean {
  if (OWNERS.has(words[k]?.fold ?? '')) return true;
  const number = numberAt(words, k);
  return number !== null && words[number.to]?.fold === 'of' && OWNERS.has(words[number.to + 1]?.fold ?? '');
}

/** Where a name ends that begins at a word, its age included: "Ann Rowe, 24"; null where none begins. */
function nameFrom(sentence: ReadSentence, from: number): number | null {
  const { words } = sentence;
  let to = from;
  while (to - from < 5 && isCapitalised(words[to]) && (to === from || gapAfter(sentence, to - 1) === ' ')) to += 1;
  if (to === from) return null;
  const age = numberAt(words, to);
  return age && ageAside(sentence, age) !== null ? age.to : to;
}

/** One number with its noun; null where nobody is counted, or where the noun is a thing. */
function groupAt(sentence: ReadSentence, at: number): PeopleGroup | null {
  const { words } = sentence;
  const number = numberAt(words, at) ?? oneAt(sentence, at) ?? kinOfNamed(sentence, at) ?? severalAt(sentence, at);
  if (!number || countsNobody(sentence, number)) return agedAt(sentence, at, number);
  let to = number.to;
  while (
    to < words.length &&
    to - number.to < 7 &&
    !endsNoun(sentence, to) &&
    !opensNext(words, to, number.to) &&
    !endsPhrase(sentence, to - 1) &&
    !opensList(sentence, to)
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

/** "10 soldiers | a few hours before": what follows is told of something else; "nine of | the guards" is one phrase. */
const opensNext = (words: ReadSentence['words'], k: number, from: number): boolean =>
  k > from && /^an?$/u.test(words[k]!.fold) && words[k - 1]!.fold !== 'of';

/** "killed eight | (five men, two women and a child)": a bracket that counts them out; "two (2) guards" says it again. */
const opensList = (sentence: ReadSentence, k: number): boolean =>
  gapAfter(sentence, k - 1).endsWith('(') &&
  !gapAfter(sentence, k).startsWith(')') &&
  (numberAt(sentence.words, k) !== null || sentence.words[k]!.fold === 'not'); // "three (not counting the bomber)"

const endsPhrase = (sentence: ReadSentence, k: number): boolean =>
  /[,.;:—]|\s[–-]\s/u.test(gapAfter(sentence, k)) && !isInitial(sentence, k);

/** "18 year old woman": one person, known by age; "31-year-old Tom Rowe": by name. */
function agedAt(sentence: ReadSentence, at: number, number: NumberPhrase | null): PeopleGroup | null {
  const { words } = sentence;
  if (!number || !isAge(sentence, number)) return null;
  const one = { ...number, floor: 1, ceiling: 1 };
  let to = number.to + 2;
  const named = namedAt(sentence, to);
  if (named) return { ...named, from: at };
  while (PERSONS.has(words[to]?.fold ?? '') && gapAfter(sentence, to - 1) === ' ') to += 1;
  return { number: one, noun: 'person', attackers: false, from: at, to };
}
