import type { ReadSentence } from '../../mention.ts';
import { personAt } from '../../people/person-names.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import type { Found } from './found.ts';
import { foundPerson } from './found-person.ts';

const ATTACKER =
  /^(?:gunman|attacker|assailant|bomber|shooter|stabber|knifeman|perpetrator|killer|terrorist|hijacker|suspect)$/u;
const ATTACKERS = /^(?:gunmen|attackers|assailants|bombers|shooters|suspects|men|four|three|two)$/u;
const SOMEBODY = /^(?:man|woman|teenager|youth|boy|driver|student|soldier)$/u;
/** What somebody does who attacks, or what happens to him then; a man who "was shot" or "is held" may be a victim. */
const DOES = /^(?:arrested|detained|custody|charged|confessed|accused|opened|rammed|ploughed|plowed|stormed)$/u;
const HARMS = /^(?:killed|killing|shot|shooting|stabbed|stabbing|wounded|injured|attacked|hit)$/u;
/** Somebody else was harmed, of whom the next sentence may go on to tell. */
const VICTIM = /^(?:victim|deceased|died|dead|body|killed|murder|shooting|stabbing|killing|death)$/u;

/** A sentence that tells of one attacker and of nobody else whom "he" may be: "The gunman fled", "One of the men held is a miller". */
export function tellsOfOneAttacker({ words }: ReadSentence): boolean {
  const folds = words.map(({ fold }) => fold);
  const attacker = folds.findIndex((fold, k) => ATTACKER.test(fold) || isOneOf(folds, k));
  if (attacker >= 0)
    return !folds.some((fold, k) => isHarmOfOne(folds, k) || fold === 'victim' || isOneWhoDied(folds, k));
  const [first, ...others] = folds.filter((fold) => SOMEBODY.test(fold));
  return (
    first !== undefined &&
    others.length === 0 &&
    folds.some((fold) => DOES.test(fold)) &&
    !folds.some((fold) => VICTIM.test(fold))
  );
}

/** "one of the | suspects", "one of the | men being held". */
const isOneOf = (folds: readonly string[], k: number): boolean =>
  ATTACKERS.test(folds[k]!) &&
  folds.slice(Math.max(0, k - 3), k).join(' ') === 'one of the' &&
  (/^(?:men|four|three|two)$/u.test(folds[k]!)
    ? folds.slice(k).some((fold) => DOES.test(fold) || fold === 'held')
    : true);

/** "shot | a guard", "the shooting | of a guard". */
const isHarmOfOne = (folds: readonly string[], k: number): boolean =>
  (HARMS.test(folds[k]!) || VICTIM.test(folds[k]!)) &&
  isOne(folds[k + 1] === 'of' || folds[k + 1] === 'dead' ? folds[k + 2] : folds[k + 1]);

/** "One man | died and a suspect was held". */
const isOneWhoDied = (folds: readonly string[], k: number): boolean =>
  SOMEBODY.test(folds[k]!) && isOne(folds[k - 1]) && folds.slice(k + 1, k + 4).some((fold) => VICTIM.test(fold));

const isOne = (fold: string | undefined): boolean => /^(?:an?|one|another|him|her|his)$/u.test(fold ?? '');

const NAMING = neededWords('named names identified identifies was is');
const HIM = /^(?:him|her|man|woman|driver|teenager|youth|student)$/u;
const BEFORE = /^(?:was|were|has|had|been|is|later|also|since|officially|publicly|formally)$/u;
const NEAR = 9;

/** "He was named by a newspaper as Tom Rowe", "police identified the man as Tom Rowe", "the driver was Tom Rowe": the attacker of whom the sentence before told. */
export function namedHim(sentence: ReadSentence): Found | null {
  const { words } = sentence;
  if (!holdsAny(sentence, NAMING)) return null;
  for (let verb = 1; verb < words.length - 1; verb += 1) {
    if (!NAMING.has(words[verb]!.fold)) continue;
    const name = nameAt(sentence, verb);
    const person = name < 0 ? null : personAt(sentence, name);
    const isNot = words.slice(Math.max(0, verb - 3), verb + 2).some(({ fold }) => NEGATIONS.has(fold));
    const isHis = words[person?.to ?? 0]?.fold === "'s";
    if (person?.name === name && person.to - name > 1 && !isNot && !isHis)
      return foundPerson(sentence, person, 'blamed', verb);
  }
  return null;
}

/** Where the name of him must begin whom the words around a verb speak of; -1 where they speak of somebody else. */
function nameAt({ words }: ReadSentence, verb: number): number {
  if (/^(?:was|is)$/u.test(words[verb]!.fold))
    return HIM.test(words[verb - 1]!.fold) && words[verb - 2]?.fold === 'the' ? pastAge(words, verb + 1) : -1;
  const as = words.slice(verb + 1, verb + NEAR).findIndex(({ fold }) => fold === 'as') + verb + 1;
  if (as <= verb) return -1;
  let first = verb;
  while (first > 0 && BEFORE.test(words[first - 1]!.fold)) first -= 1;
  const isPassive = words.slice(first, verb).some(({ fold }) => /^(?:was|been)$/u.test(fold));
  const subject = words[first - 1]?.fold ?? '';
  const isHe = isPassive
    ? first - 1 <= 1 && (/^s?he$/u.test(subject) || (HIM.test(subject) && words[0]!.fold === 'the'))
    : HIM.test(words[as - 1]!.fold) && as - verb <= 3;
  return isHe ? pastAge(words, as + 1) : -1;
}

/** "34-year-old | Tom Rowe". */
function pastAge(words: ReadSentence['words'], from: number): number {
  let k = from;
  while (k < from + 3 && /^(?:\d{2}|years?|olds?|\d{2}-year-old)$/u.test(words[k]?.fold ?? '')) k += 1;
  return k;
}
