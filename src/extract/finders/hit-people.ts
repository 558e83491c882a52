import type { Draft } from '../draft.ts';
import { isPeople } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { draftsOf, type Found } from './figure-drafts.ts';
import { subjectOf } from './governed-people.ts';
import { harmAt } from './harm-phrases.ts';

const HIT = neededWords('hit hits struck strikes grazed grazes');
const BY_SHOTS =
  /^(?:gunfire|bullets?|shots?|gunshots?|rounds?|pellets?|shrapnel|shooter|shooters|gunm[ae]n|shooting|crossfire)$/u;
/** How far before "hit" the shots may stand. */
const NEAR = 10;
const PASSIVE = /^(?:was|were|been|being|also|each|both|all|fatally)$/u;
/** "hit with fines", "hit hard", "hit by a car", "struck down": no bullet. */
const OTHERWISE = /^(?:with|hard|by|down|off|on|a|an|the|his|her|their|home|back|out)$/u;

/** "Five people were hit, one of them fatally", "gunfire struck four guards", "the nine people hit when shots rang out": bullets hit them. */
export function hitPeople(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, HIT)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!HIT.has(fold) || harmAt(words, i)) return [];
    const found = hitByShots(sentence, i) ?? wereHit(sentence, i);
    const effect = words[i - 1]?.fold === 'fatally' ? 'killed' : 'shot';
    return found ? draftsOf(sentence, i, effect, found) : [];
  });
}

/** "Shots from a car hit | five people". */
function hitByShots(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  const before = words.slice(Math.max(0, i - NEAR), i);
  if (PASSIVE.test(words[i - 1]?.fold ?? '') || !before.some(({ fold }) => BY_SHOTS.test(fold))) return null;
  const groups = peopleFrom(sentence, i + 1);
  return arePeople(groups) ? { groups, from: i, to: groups.at(-1)!.to, pattern: 'active' } : null;
}

/** "Five people | were hit in the leg", "one of five people | hit when". */
function wereHit(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  const next = /[.,;:)]/u.test(gapAfter(sentence, i)) ? '' : (words[i + 1]?.fold ?? '');
  const isOther = isPassive(words, i) ? OTHERWISE.test(next) : !/^(?:when|while)$/u.test(next);
  if (isOther || !/(?:hit|struck|grazed)$/u.test(words[i]!.fold)) return null;
  const found = subjectOf(sentence, i);
  return found && arePeople(found.groups) ? found : null;
}

const isPassive = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 2), i).some(({ fold }) => PASSIVE.test(fold));

/** People alone, told by a noun or a name: houses and cars are hit too. */
const arePeople = (groups: readonly PeopleGroup[]): boolean =>
  groups.length > 0 &&
  groups.every(
    ({ noun, family, attackers }) => !attackers && (family !== undefined || (noun !== null && isPeople(noun))),
  );
