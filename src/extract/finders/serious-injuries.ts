import type { Draft } from '../draft.ts';
import { THINGS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { countsNobody } from '../people/no-count.ts';
import { numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { sum } from './figure-drafts.ts';

const SERIOUS = new Set(['serious', 'critical', 'severe', 'lifethreatening']);
const NEEDED = neededWords(SERIOUS);

/** "one of the ten": the ten are not those who are badly hurt. */
const isWhole = (words: ReadSentence['words'], k: number): boolean =>
  words[/^(?:the|those|these)$/u.test(words[k - 1]?.fold ?? '') ? k - 2 : k - 1]?.fold === 'of';

/** "one of the injured Americans sustained serious injuries", "two were in critical condition". */
export function seriousInjuries(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  const at = words.findIndex(
    (w, k) => SERIOUS.has(w.fold) && /^(?:injuries|injury|condition|wounds)$/u.test(words[k + 1]?.fold ?? ''),
  );
  for (let k = at - 1; k >= Math.max(0, at - 9); k -= 1) {
    const number = numberAt(words, k);
    if (!number || isWhole(words, k) || number.to > at || number.state === 'none' || countsNobody(sentence, number))
      continue;
    if (THINGS.has(words[number.to]?.fold ?? '')) continue;
    const group: PeopleGroup = { number, noun: null, attackers: false, from: k, to: number.to };
    return [
      {
        field: 'wounded_serious',
        value: sum(sentence, [group]),
        sentence,
        cue: { start: words[k]!.start, end: words[at + 1]!.end },
        modality: number.modality,
        foundBy: 'casualties/serious-injuries',
      } as Draft,
    ];
  }
  return [];
}
