import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people/people-from.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';

const BEATING = new Set(
  'put putting beat beating beats buried burying stabbed stabbing hacked hacking burned burnt burning stoned stoning clubbed clubbing bludgeoned trampled tortured starved choked crushed'.split(
    ' ',
  ),
);
const NEEDED = neededWords(BEATING);

/** "beat a man to death", "hacked to death two herders", "burned alive a guard": a verb that "to death" or "alive" makes one of killing, with those to whom it was done behind it. */
export function toDeath(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  const deathTo = (k: number): number => {
    if (words[k]?.fold === 'alive') return k + 1;
    return words[k]?.fold === 'to' && words[k + 1]?.fold === 'death' ? k + 2 : k;
  };
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!BEATING.has(fold) || /^(?:was|were|been|being|is|are)$/u.test(words[i - 1]?.fold ?? '')) return [];
    const from = deathTo(i + 1);
    const groups = peopleFrom(sentence, from);
    const last = groups.at(-1)?.to ?? i;
    const to = from > i + 1 ? last : deathTo(last);
    if (!groups.length || (from === i + 1 && to === last)) return [];
    return draftsOf(sentence, i, 'killed', { groups, from: i, to, pattern: 'active' });
  });
}
