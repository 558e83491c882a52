import type { ReadSentence } from '../mention.ts';
import { peopleBefore } from '../people/people-before.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { gapAfter } from '../text/gap-after.ts';
import { ACTIVE } from './harm-words.ts';

const LONGEST = 16;
const OTHER_SUBJECT = /^(?:said|says|told|that|they|he|she|it|claimed|was|were|is|are|killed|wounded|injured|shot)$/u;

/** "Four gunmen who stormed the building | were killed": those whom "who" goes on about; null where nothing of the sort stands there. */
export function beforeRelative(
  sentence: ReadSentence,
  end: number,
  stops: (k: number) => boolean,
): PeopleGroup[] | null {
  for (let k = end - 1; k > 0 && end - k < LONGEST; k -= 1) {
    const { fold } = sentence.words[k]!;
    if (/[,.;:]/u.test(gapAfter(sentence, k)) || OTHER_SUBJECT.test(fold)) return null;
    if (fold === 'who') return notHarmed(sentence, peopleBefore(sentence, k, stops));
  }
  return null;
}

/** "shot four people who worked there": they are told of already. */
const notHarmed = ({ words }: ReadSentence, people: PeopleGroup[]): PeopleGroup[] | null =>
  people.length && !ACTIVE.has(words[people[0]!.from - 1]?.fold ?? '') ? people : null;
