import { PERSONS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { type NumberPhrase, numberAt } from './numbers.ts';
import type { PeopleGroup } from './people-group.ts';
import { NP_STOPS } from './single-person.ts';

/** "the priests", "their maids", "civilians": more than one, but not how many. */
export function severalAt(sentence: ReadSentence, at: number): NumberPhrase | null {
  const { words } = sentence;
  let k = DETERMINERS.has(words[at]?.fold ?? '') ? at + 1 : at;
  const last = k + 5;
  while (k < last && words[k] && !NP_STOPS.has(words[k]!.fold) && !numberAt(words, k)) {
    const next = words[k + 1];
    const isHead =
      !next || !(isPlural(next) || GROUPS.has(next.fold) || isCapitalised(next)) || gapAfter(sentence, k) !== ' ';
    if (isPlural(words[k]!) && isHead) return { ...VAGUE, from: at, to: k + 1 };
    if (/[,.;:]/u.test(gapAfter(sentence, k))) return null;
    k += 1;
  }
  return null;
}

const DETERMINERS = new Set('the his her their our its these those other'.split(' '));
const GROUPS = new Set('union unions party federation association movement group groups organization'.split(' '));
const VAGUE = { floor: null, ceiling: null, approximate: false, state: 'vague', modality: null } as const;
const isPlural = ({ fold }: Word): boolean =>
  /^(?:people|persons|men|women|children|policemen|family)$/u.test(fold) ||
  (fold.endsWith('s') && PERSONS.has(fold.slice(0, -1))) ||
  (fold.endsWith('men') && PERSONS.has(`${fold.slice(0, -2)}an`));

/** "the priests | were killed": more than one, right before word `end`. */
export function severalBefore(sentence: ReadSentence, end: number): PeopleGroup[] {
  for (let at = Math.max(0, end - 5); at < end; at += 1) {
    const number = severalAt(sentence, at);
    if (number?.to === end && !isOtherThan(sentence, at))
      return [{ number, noun: null, attackers: false, from: at, to: end }];
  }
  return [];
}

/** "the families of the priests", "no priests": not the priests. */
const isOtherThan = ({ words }: ReadSentence, at: number): boolean =>
  /^(?:of|by|no|against|with|for|from)$/u.test(words[at - 1]?.fold ?? '');
