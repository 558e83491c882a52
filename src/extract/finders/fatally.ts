import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';
import type { Effect } from './harm-phrases.ts';

const TIMES = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['sextuple', 6],
]);
const NEEDED = neededWords(['fatally'], TIMES.keys());
const DEADLY = /^(?:homicide|murder|slaying|killing)$/u;

/** "Five were shot, three of them fatally", "a triple homicide", "a quadruple shooting": numbers that stand without a noun for people. */
export function fatally(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  return sentence.words.flatMap(({ fold }, i): Draft[] => {
    if (fold === 'fatally') return thoseFatally(sentence, i);
    const many = TIMES.get(fold);
    return many === undefined ? [] : timesOver(sentence, i, many);
  });
}

function thoseFatally(sentence: ReadSentence, i: number): Draft[] {
  const { words } = sentence;
  if (/^(?:shot|wounded|injured|struck|stabbed|hit|wounding|shooting)$/u.test(words[i + 1]?.fold ?? '')) return [];
  const end = words[i - 2]?.fold === 'of' ? i - 2 : i;
  const number = [3, 2, 1].map((back) => numberAt(words, end - back)).find((found) => found?.to === end);
  return number ? drafted(sentence, i, 'killed', { ...number, to: i }) : [];
}

function timesOver(sentence: ReadSentence, i: number, many: number): Draft[] {
  const [noun = '', next = ''] = [sentence.words[i + 1]?.fold, sentence.words[i + 2]?.fold];
  if (next === 'suicide' || !(DEADLY.test(noun) || noun === 'shooting')) return [];
  const number: NumberPhrase = {
    from: i,
    to: i + 1,
    floor: many,
    ceiling: many,
    approximate: false,
    state: 'number',
    modality: null,
  };
  return drafted(sentence, i + 1, DEADLY.test(noun) ? 'killed' : 'shot', number);
}

function drafted(sentence: ReadSentence, i: number, effect: Effect, number: NumberPhrase): Draft[] {
  const group: PeopleGroup = { number, noun: null, attackers: false, from: number.from, to: number.to };
  return draftsOf(sentence, i, effect, { groups: [group], from: number.from, to: i + 1, pattern: 'passive' });
}
