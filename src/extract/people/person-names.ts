import { ATTACKERS, PERSONS, THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { numberAt } from './numbers.ts';
import { NP_STOPS } from './single-person.ts';

/** Somebody whom a sentence calls by name: word indexes, end exclusive. `from` is where titles and offices begin. */
export type PersonName = { readonly from: number; readonly name: number; readonly to: number };

const TITLES = new Set(
  'mr mrs ms miss dr msgr monsignor gen col lt maj capt sgt cpl rep sen gov prof rev fr sr don dona sir head chairman chairwoman boss founder spokesman spokeswoman premier king prince'.split(
    ' ',
  ),
);
const PARTICLES = new Set('de del la las los y von van der bin ibn al el da dos di'.split(' '));
/** Capitals that begin a sentence, call an office, a group of people or an institution, and nobody by name. */
const NO_NAME = new Set(
  'the a an this that these those it he she they we you i his her their our its there here both all none one two three four five six seven eight nine ten some many several others another police army soldiers troops people person persons men women children authorities officials forces guards priests nuns radio television national international university party front movement union federation association committee church embassy palace government ministry department institute institution council congress assembly court bank street avenue meanwhile moreover however also today yesterday after before when while as if in on at by from for with and but or not according last later earlier then now no gmt is are was were has have had be been who that which what why how where still according well least most more only nobody everyone each every inside outside nearby school college hospital academy station center centre hotel market'.split(
    ' ',
  ),
);
const LONGEST_OFFICE = 9;
const LONGEST_NAME = 6;

/** The person whose name, with any title and office before it, begins at word `k`: "former minister Ann Rowe". */
export function personAt(sentence: ReadSentence, k: number): PersonName | null {
  const { words } = sentence;
  if (numberAt(words, k)) return null;
  let to = k;
  while (to < words.length && to - k < LONGEST_OFFICE && belongs(sentence, k, to)) to += 1;
  const person = personEndingAt(sentence, to);
  return person && person.name >= k && (person.name === k || isCalling(words[person.name - 1]))
    ? { ...person, from: k }
    : null;
}

/** One word that can only be a name: "the killing of Rowe". More than one person is no name. */
export function familyAt(sentence: ReadSentence, k: number): PersonName | null {
  const word = sentence.words[k];
  if (!word || !isNameWord(sentence, word) || /s$/u.test(word.fold)) return null;
  const isWhole = !isCapitalised(sentence.words[k + 1]) && !/^-/u.test(gapAfter(sentence, k));
  return isWhole ? { from: k, name: k, to: k + 1 } : null;
}

/** The word goes on with a noun phrase that may end in a name. */
const belongs = (sentence: ReadSentence, k: number, i: number): boolean => {
  if (i > k && gapAfter(sentence, i - 1) !== ' ' && !/^(?:\.\s|\s+|-)$/u.test(gapAfter(sentence, i - 1))) return false;
  const word = sentence.words[i]!;
  return (
    !NP_STOPS.has(word.fold) &&
    (isCapitalised(word) || isCalling(word) || isNameAhead(sentence.words, i) || isParticle(sentence.words, k, i))
  );
};

/** "Ann | al-Rowe", "Tom | bin Rowe". */
const isParticle = (words: readonly Word[], k: number, i: number): boolean =>
  i > k && PARTICLES.has(words[i]!.fold) && isCapitalised(words[i - 1]) && isCapitalised(words[i + 1]);

/** "political leader Ann Rowe", "party's candidate Ann Rowe": a plain word before the office. */
const isNameAhead = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + 3).some((word, k) => isCalling(word) && isCapitalised(words[i + k + 2]));

/** The person whose name ends right before word `to`. One word is a name only behind a title or an office. */
export function personEndingAt(sentence: ReadSentence, to: number): PersonName | null {
  const { words } = sentence;
  let name = to;
  while (name > 0 && to - name < LONGEST_NAME && isNamePart(sentence, name - 1, to)) name -= 1;
  while (name < to && PARTICLES.has(words[name]!.fold)) name += 1;
  if (name === to || to - name === LONGEST_NAME) return null;
  const called = isCalling(words[name - 1]) && gapAfter(sentence, name - 1).length <= 2;
  return to - name > 1 || called ? { from: called ? name - 1 : name, name, to } : null;
}

const isNamePart = (sentence: ReadSentence, i: number, to: number): boolean => {
  const { words } = sentence;
  const word = words[i]!;
  if (i < to - 1 && isInitial(sentence, i)) return true;
  if (i < to - 1 && !/^(?:\s+|-)$/u.test(gapAfter(sentence, i))) return false;
  if (PARTICLES.has(word.fold)) return i < to - 1;
  return isNameWord(sentence, word) || isFamilyLikeATown(sentence, i);
};

/** "E. C. Rowe", "Ann M Rowe": one letter before a name. */
const isInitial = (sentence: ReadSentence, i: number): boolean =>
  /^(?:\p{Lu}\.){2,3}$/u.test(sentence.words[i]!.raw) ||
  (/^\p{Lu}$/u.test(sentence.words[i]!.raw) &&
    (/^\.\s$/u.test(gapAfter(sentence, i)) || (gapAfter(sentence, i) === ' ' && isCapitalised(sentence.words[i - 1]))));

/** "Ann Maria Toledo": a place behind the first words of a name is a family. */
const isFamilyLikeATown = (sentence: ReadSentence, i: number): boolean => {
  const [before, word] = [sentence.words[i - 1], sentence.words[i]!];
  return (
    before !== undefined &&
    /^\s+$/u.test(gapAfter(sentence, i - 1)) &&
    isNameWord(sentence, before) &&
    isCapitalised(word) &&
    sentence.places.some(({ start, end }) => start === word.start && end === word.end)
  );
};

/** A capitalised word that is no office, no group of people, no place and no actor. */
export const isNameWord = (sentence: ReadSentence, word: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word.raw) && !isNoun(word) && !isTaken(sentence, word);

const isNoun = ({ fold }: Word): boolean =>
  NO_NAME.has(fold) || TITLES.has(fold) || THINGS.has(fold) || isPeople(fold) || isPeople(fold.replace(/s$/u, ''));
const isPeople = (fold: string): boolean => PERSONS.has(fold) || ATTACKERS.has(fold);

/** A title or an office, behind which a name may stand. */
const isCalling = (word: Word | undefined): boolean =>
  word !== undefined && (TITLES.has(word.fold) || PERSONS.has(word.fold));

const isTaken = ({ actors, places, times }: ReadSentence, { start, end }: Word): boolean =>
  [...actors, ...places, ...times].some((m) => m.start <= start && end <= m.end);
