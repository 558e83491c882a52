import type { Draft } from '../draft.ts';
import { gapAfter } from '../gap-after.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../needed-words.ts';
import { sum } from './figure-drafts.ts';

const HARMED = new Map([
  ['dead', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['hurt', 'wounded'],
] as const);

const LEAVING = neededWords('left leaving leaves');

/** "shot him and left him badly wounded": one person, whoever it was. */
export function leftHurt(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, LEAVING)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!LEAVING.has(fold) || !/^(?:him|her)$/u.test(words[i + 1]?.fold ?? '')) return [];
    const at = /ly$/u.test(words[i + 2]?.fold ?? '') ? i + 3 : i + 2;
    const field = HARMED.get((words[at]?.fold ?? '') as 'dead');
    if (!field || /[,.;:]/u.test(gapAfter(sentence, i + 1))) return [];
    const number = {
      from: i + 1,
      to: i + 2,
      floor: 1,
      ceiling: 1,
      approximate: false,
      state: 'number',
      modality: null,
    } as const;
    const value = sum(sentence, [{ number, noun: null, attackers: false, from: i + 1, to: i + 2 }]);
    const cue = { start: words[i]!.start, end: words[at]!.end };
    return [{ field, value, sentence, cue, modality: null, foundBy: 'casualties/left' } as Draft];
  });
}
