import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people-from.ts';
import type { Word } from '../words.ts';
import { draftsOf } from './figure-drafts.ts';

const DEATH = /^(?:murders?|assassinations?|killings?|deaths?|massacres?|slayings?|executions?|lives)$/u;

const INJURY = /^(?:injury|injuries|wounding|hospitali[sz]ation)$/u;

/** "injuries to five people". */
const DONE_TO = /^(?:injury|injuries|wounds)$/u;

const ARTICLE = /^(?:the|his|her|their)$/u;

/** "the bodies of three men were found", "found the bodies of three men": dead, whoever they are. */
const isFoundDead = (words: readonly Word[], i: number): boolean =>
  /^(?:body|bodies|corpses?|remains)$/u.test(words[i]!.fold) &&
  words[i + 3]?.fold !== 'more' &&
  words.slice(Math.max(0, i - 3), i + 16).some(({ fold }) => /^(?:found|discovered|dumped)$/u.test(fold));

/** "the murder of four teachers and a driver", "the injury of nine people": people whom a noun of harm governs. */
export function harmOfPeople(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    const isDoneTo = DONE_TO.test(fold) && words[i + 1]?.fold === 'to';
    const effect = DEATH.test(fold) ? 'killed' : INJURY.test(fold) || isDoneTo ? 'wounded' : null;
    if (!effect && !isFoundDead(words, i)) return [];
    if (words[i + 1]?.fold !== 'of' && !isDoneTo) return [];
    const groups = peopleFrom(sentence, i + 2);
    // "The killing of the leader" speaks of somebody known, and counts nobody anew.
    if (groups.every(({ from, number }) => number.state === 'number' && ARTICLE.test(words[from]!.fold))) return [];
    const pattern = groups.every(({ family }) => family) ? 'named' : 'harm-of';
    return draftsOf(sentence, i, effect ?? 'killed', { groups, from: i, to: groups.at(-1)!.to, pattern });
  });
}
