import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import { peopleBefore } from '../people/people-before.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { gapAfter } from '../text/gap-after.ts';
import { ACTIVE } from './harm-words.ts';

const LONGEST = 16;
const OTHER_SUBJECT = /^(?:said|says|told|that|they|he|she|it|claimed|was|were|is|are|killed|wounded|injured|shot)$/u;
/** "two of the guards | who were on the bus": no verb of another subject. */
const IS = /^(?:was|were|is|are)$/u;

/** "Four gunmen who stormed the building | were killed": those whom "who" goes on about; null where nothing of the sort stands there. */
export function beforeRelative(
  sentence: ReadSentence,
  end: number,
  stops: (k: number) => boolean,
): PeopleGroup[] | null {
  for (let k = end - 1; k > 0 && end - k < LONGEST; k -= 1) {
    const { fold } = sentence.words[k]!;
    const isOther = OTHER_SUBJECT.test(fold) && !(IS.test(fold) && sentence.words[k - 1]!.fold === 'who');
    if (/[,.;:]/u.test(gapAfter(sentence, k)) || isOther) return null;
    if (fold === 'who') return notHarmed(sentence, partOf(sentence, peopleBefore(sentence, k, stops)));
  }
  return null;
}

/** "two of the nine guards | who were there have died": the two. */
function partOf({ words }: ReadSentence, people: PeopleGroup[]): PeopleGroup[] {
  const from = people[0]?.from ?? 0;
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  const part = words[of]?.fold === 'of' ? numberAt(words, of - 1) : null;
  return part?.state === 'number' && part.to === of ? [{ ...people[0]!, number: part, from: part.from }] : people;
}

/** "shot four people who worked there": they are told of already. */
const notHarmed = ({ words }: ReadSentence, people: PeopleGroup[]): PeopleGroup[] | null =>
  people.length && !ACTIVE.has(words[people[0]!.from - 1]?.fold ?? '') ? people : null;
