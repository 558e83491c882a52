import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people/people-from.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';
import type { Effect } from './harm-phrases.ts';

const THOSE = new Map<string, Effect>([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['slain', 'killed'],
  ['injured', 'wounded'],
  ['wounded', 'wounded'],
]);
const NEEDED = neededWords(THOSE.keys());
/** How far behind "the injured" their names may be told. */
const REACH = 9;

/** "The wounded are Ann Rowe and Tom Rowe", "the dead guards were identified as …": all whom the list calls by name. */
export function identifiedPeople(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    const effect = THOSE.get(fold);
    if (!effect || words[i - 1]?.fold !== 'the') return [];
    const from = namesFrom(sentence, i);
    const groups = from === null ? [] : peopleFrom(sentence, from);
    if (groups.length < 2 || !groups.every(({ family }) => family)) return [];
    return draftsOf(sentence, i, effect, { groups, from: i, to: groups.at(-1)!.to, pattern: 'named' });
  });
}

/** Where the names begin: behind "were identified as", or behind a mere "are". */
function namesFrom({ words }: ReadSentence, i: number): number | null {
  for (let k = i + 1; k < Math.min(words.length, i + REACH); k += 1) {
    if (!/^(?:is|are|was|were)$/u.test(words[k]!.fold)) continue;
    const isTold = /^(?:identified|named)$/u.test(words[k + 1]?.fold ?? '');
    return !isTold ? k + 1 : words[k + 2]?.fold === 'as' ? k + 3 : k + 2;
  }
  return null;
}
