import { gapAfter } from './gap-after.ts';
import { THINGS } from './lexicon/people-words.ts';
import type { ReadSentence } from './mention.ts';
import type { PeopleGroup } from './people-group.ts';
import { NP_STOPS, person } from './single-person.ts';

const LONGEST = 7;
const NOT_DONE_TO = /^(?:in|at|on|of|to|by|near|from|with|for|against|between|around|outside|inside|across|into|off)$/u;

/** "The councilor and his | two guards were killed": the one whose they are, whatever the word for him. */
export function ownerBeside({ words, ...sentence }: ReadSentence, [first]: readonly PeopleGroup[]): PeopleGroup[] {
  if (!first) return [];
  const his = isHis(words[first.from]?.fold) ? first.from : first.from - 1;
  if (!isHis(words[his]?.fold) || words[his - 1]?.fold !== 'and') return [];
  for (let at = his - 2; at >= Math.max(0, his - LONGEST); at -= 1) {
    const { fold } = words[at]!;
    if (/^(?:the|an?)$/u.test(fold)) return at < his - 2 && !isElsewhere(at) ? [owner(at)] : [];
    if (NP_STOPS.has(fold) || THINGS.has(fold) || gapAfter({ words, ...sentence }, at) !== ' ') return [];
  }
  return [];

  function isElsewhere(at: number): boolean {
    return NOT_DONE_TO.test(words[at - 1]?.fold ?? '');
  }

  function owner(from: number): PeopleGroup {
    const noun = words
      .slice(from + 1, his - 1)
      .map(({ raw }) => raw)
      .join(' ');
    return { number: person(from, 1), noun, attackers: false, from, to: his - 1 };
  }
}

const isHis = (fold: string | undefined): boolean => fold === 'his' || fold === 'her';
