import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people.ts';
import { draftsOf } from './figure-drafts.ts';

const DEATH = /^(?:murders?|assassinations?|killings?|deaths?|massacres?|slayings?|executions?|lives)$/u;

/** "the murder of six priests and two maids", "claimed the lives of two children": people whom a noun of death governs. */
export function deathsOf(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!DEATH.test(fold) || words[i + 1]?.fold !== 'of') return [];
    const groups = peopleFrom(sentence, i + 2);
    // "The killing of the leader" speaks of somebody known, and counts nobody anew.
    if (groups.every(({ from }) => /^(?:the|his|her|their)$/u.test(words[from]!.fold))) return [];
    return draftsOf(sentence, i, 'killed', { groups, from: i, to: groups.at(-1)!.to, pattern: 'deaths-of' });
  });
}
