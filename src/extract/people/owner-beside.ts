import { THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { joined, type Word } from '../text/words.ts';
import type { PeopleGroup } from './people-group.ts';
import { NP_STOPS, person } from './single-person.ts';

const LONGEST = 7;
/** What stands between the verb and a noun that it is not done to. */
export const NOT_DONE_TO =
  /^(?:in|at|on|of|to|by|near|from|with|for|against|between|around|outside|inside|across|into|off)$/u;

/** "The councilor and his | two guards were killed": the one whose they are, whatever the word for him. */
export function ownerBeside(sentence: ReadSentence, [first]: readonly PeopleGroup[]): PeopleGroup[] {
  if (!first) return [];
  const { words } = sentence;
  const his = isHis(words[first.from]?.fold) ? first.from : first.from - 1;
  if (!isHis(words[his]?.fold) || words[his - 1]?.fold !== 'and') return [];
  for (let at = his - 2; at >= Math.max(0, his - LONGEST); at -= 1) {
    const { fold } = words[at]!;
    if (/^(?:the|an?)$/u.test(fold))
      return at < his - 2 && !NOT_DONE_TO.test(words[at - 1]?.fold ?? '') ? [owner(words, at, his - 1)] : [];
    if (NP_STOPS.has(fold) || THINGS.has(fold) || gapAfter(sentence, at) !== ' ') return [];
  }
  return [];
}

function owner(words: readonly Word[], from: number, to: number): PeopleGroup {
  const noun = joined(words, from + 1, to);
  return { number: person(from, 1), noun, attackers: false, from, to };
}

const isHis = (fold: string | undefined): boolean => fold === 'his' || fold === 'her';
