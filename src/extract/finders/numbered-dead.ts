import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { attackersApart } from '../people/asides.ts';
import { numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';

const NUMBERED = neededWords('number numbers numbered numbering totalled totaled');
const PUTTING = /^(?:put|puts|putting)$/u;
const NEEDED = neededWords(NUMBERED, 'put puts putting');
const KILLED = /^(?:dead|deaths|fatalities)$/u;
const WOUNDED = /^(?:wounded|injured|hurt)$/u;

/** "The dead numbered 14, four attackers among them", "the wounded number 20", "put the dead at nine", "and the wounded 20". */
export function numberedDead(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    const harmed = words[/^(?:now|already)$/u.test(words[i - 1]?.fold ?? '') ? i - 2 : i - 1]?.fold ?? '';
    const effect = KILLED.test(harmed) ? 'killed' : WOUNDED.test(harmed) ? 'wounded' : null;
    if (WOUNDED.test(fold)) return alsoNumbered(sentence, i);
    const isPut =
      fold === 'at' &&
      words[i - 3]?.fold !== 'of' &&
      words[i - 2]?.fold !== 'of' &&
      words.slice(Math.max(0, i - 10), i - 1).some((word) => PUTTING.test(word.fold));
    const number = effect && (isPut || NUMBERED.has(fold)) ? numberAt(words, i + 1) : null;
    if (!effect || number?.state !== 'number' || isOfBoth(words, i)) return [];
    const group: PeopleGroup = { number, noun: null, attackers: false, from: number.from, to: number.to };
    const groups = attackersApart(sentence, [group], number.to);
    return draftsOf(sentence, i, effect, { groups, from: i - 1, to: groups.at(-1)!.to, pattern: 'numbered' });
  });
}

/** "the number of killed and wounded | at 20": nobody says how many were either. */
const isOfBoth = (words: ReadSentence['words'], i: number): boolean =>
  /^(?:killed|dead|died)$/u.test(words[i - 3]?.fold ?? '') && /^(?:and|or)$/u.test(words[i - 2]?.fold ?? '');

/** "The dead numbered nine and | the wounded 20": the verb is not said again. */
function alsoNumbered(sentence: ReadSentence, i: number): Draft[] {
  const { words } = sentence;
  const [verb, and, the] = [words.slice(Math.max(0, i - 8), i - 2), words[i - 2]?.fold, words[i - 1]?.fold];
  if (the !== 'the' || and !== 'and' || !verb.some(({ fold }) => NUMBERED.has(fold))) return [];
  const number = numberAt(words, i + 1);
  if (number?.state !== 'number') return [];
  const group: PeopleGroup = { number, noun: null, attackers: false, from: number.from, to: number.to };
  return draftsOf(sentence, i, 'wounded', { groups: [group], from: i, to: number.to, pattern: 'numbered' });
}
