import { eventNoun, eventVerb } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import { namedBefore } from '../people/named-people.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { isNameWord } from '../people/person-names.ts';
import type { Clause } from '../text/clauses.ts';

/** The family names of those killed: "the killing of Ismail Rowe", "Rowe’s assassination", "killed Ann Rowe", "Ann Rowe was murdered". */
export function victimsIn(sentence: ReadSentence, clause: Clause, left: number, i: number): string[] {
  const { words } = sentence;
  const killing = eventNoun(words[i]!.fold)?.class === 'killing' || eventVerb(words[i]!.fold) === 'killing';
  if (killing && words[i + 1]?.fold === 'of') return familiesOf(peopleFrom(sentence, i + 2));
  if (killing && words[i - 1]?.fold === "'s" && i - 1 > left - 1) return familyBefore(sentence, i - 1);
  if (eventVerb(words[i]!.fold) === 'killing' && ['was', 'were', 'been'].includes(words[i - 1]?.fold ?? ''))
    return familiesOf(namedBefore(sentence, i - 1));
  const killed = words.slice(i, clause.to).findIndex((w) => w.fold === 'killed' || w.fold === 'killing');
  return killed < 0 ? [] : familiesOf(peopleFrom(sentence, i + killed + 1));
}

const familiesOf = (people: readonly PeopleGroup[]): string[] => people.flatMap(({ family }) => family ?? []);

/** "Rowe's killing": before the possessive one word is enough for a name. */
function familyBefore(sentence: ReadSentence, possessive: number): string[] {
  const word = sentence.words[possessive - 1];
  return word && isNameWord(sentence, word) ? [word.fold] : [];
}
