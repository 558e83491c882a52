import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../needed-words.ts';
import { peopleFrom } from '../people-from.ts';
import { draftsOf } from './figure-drafts.ts';

const BEATING = new Set(
  'beat beating beats stabbed stabbing hacked hacking burned burnt burning stoned stoning clubbed clubbing bludgeoned trampled tortured starved choked crushed'.split(
    ' ',
  ),
);
const NEEDED = neededWords(BEATING);

/** "beat a man to death", "hacked to death two herders": a verb that "to death" makes one of killing, with those to whom it was done behind it. */
export function toDeath(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  const isToDeath = (k: number): boolean => words[k]?.fold === 'to' && words[k + 1]?.fold === 'death';
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!BEATING.has(fold) || /^(?:was|were|been|being|is|are)$/u.test(words[i - 1]?.fold ?? '')) return [];
    const isBefore = isToDeath(i + 1);
    const groups = peopleFrom(sentence, isBefore ? i + 3 : i + 1);
    const to = groups.at(-1)?.to ?? i;
    if (!groups.length || !(isBefore || isToDeath(to))) return [];
    return draftsOf(sentence, i, 'killed', { groups, from: i, to: isBefore ? to : to + 2, pattern: 'active' });
  });
}
