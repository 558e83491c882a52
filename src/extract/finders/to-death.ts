import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people/people-from.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { draftsOf } from './figure-drafts.ts';
import { unlistedPeople } from './unlisted-people.ts';

const BEATING = new Set(
  'put putting beat beating beats buried burying stabbed stabbing hacked hacking burned burnt burning stoned stoning clubbed clubbing bludgeoned trampled tortured starved choked crushed slit slitting slits'.split(
    ' ',
  ),
);
const NEEDED = neededWords(BEATING);

/** "beat a man to death", "hacked to death two herders", "burned alive a guard", "slit the throats of two herders": a verb that "to death" or "alive" makes one of killing, with those to whom it was done behind it. */
export function toDeath(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  const deathTo = (k: number): number => {
    if (words[k]?.fold === 'alive') return k + 1;
    return words[k]?.fold === 'to' && words[k + 1]?.fold === 'death' ? k + 2 : k;
  };
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!BEATING.has(fold) || /^(?:was|were|been|being|is|are)$/u.test(words[i - 1]?.fold ?? '')) return [];
    const throats = /^slit/u.test(fold) ? throatsOf(words, i) : null;
    if (/^slit/u.test(fold) && throats === null) return [];
    const from = throats ?? deathTo(i + 1);
    const people = peopleFrom(sentence, from);
    const groups = people.length > 0 || from === i + 1 ? people : unlistedPeople(sentence, from);
    const last = groups.at(-1)?.to ?? i;
    const to = from > i + 1 ? last : deathTo(last);
    if (!groups.length || (from === i + 1 && to === last)) return [];
    return draftsOf(sentence, i, 'killed', { groups, from: i, to, pattern: 'active' });
  });
}

/** "slit | the throats of | seven fishermen": where those begin to whom it was done; else null. */
function throatsOf(words: readonly Word[], i: number): number | null {
  const throat = words[i + 1]?.fold === 'the' ? i + 2 : i + 1;
  return /^throats?$/u.test(words[throat]?.fold ?? '') && words[throat + 1]?.fold === 'of' ? throat + 2 : null;
}
