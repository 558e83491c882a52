import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import type { PeopleGroup } from './people-group.ts';
import { person } from './single-person.ts';

const LONGEST = 12;

/** "The bomber, Tom Rowe, | also died", "the gunman, a student named Tom Rowe, | was killed": he did it, though he is called by name; no one where the comma parts something else. */
export function attackerByName(sentence: ReadSentence, end: number): PeopleGroup[] {
  const { words } = sentence;
  if (!/^,\s/u.test(gapAfter(sentence, end - 1))) return [];
  for (let at = end - 2; at > 0 && end - at <= LONGEST; at -= 1) {
    const gap = gapAfter(sentence, at);
    if (/[.;:]/u.test(gap)) return [];
    if (!gap.includes(',')) continue;
    const { raw, fold } = words[at]!;
    if (!ATTACKERS.has(fold) || /(?:s|men)$/u.test(fold) || words[at - 1]?.fold !== 'the') return [];
    return [{ number: person(at - 1, 1), noun: raw, attackers: true, from: at - 1, to: end }];
  }
  return [];
}
