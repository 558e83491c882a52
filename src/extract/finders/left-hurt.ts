import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { namedAt } from '../people/named-people.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { jointAt } from '../people/people-list.ts';
import { NP_STOPS, person } from '../people/single-person.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';
import type { Effect } from './harm-phrases.ts';

const LEFT: ReadonlyMap<string, Effect> = new Map([
  ['dead', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['hurt', 'wounded'],
] as const);
const DONE: ReadonlyMap<string, Effect> = new Map([
  ['killing', 'killed'],
  ['killed', 'killed'],
  ['wounding', 'wounded'],
  ['injuring', 'wounded'],
] as const);

/** Verbs that "dead", "to death" or "down" behind their object make ones of killing. */
const DEADLY = new Set('shot gunned stabbed knifed beat hacked clubbed stoned burned burnt bludgeoned'.split(' '));

const LEAVING = neededWords('left leaving leaves');
const PRONOUN = neededWords('him her');

/** "shot him and left him badly wounded", "fired at his car, killing him and a guard", "stabbed her to death", "leaving Ann Rowe dead": one person, whoever it was, and those listed with him. */
export function leftHurt(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, PRONOUN)) return holdsAny(sentence, LEAVING) ? leftByName(sentence) : [];
  return sentence.words.flatMap((_, i): Draft[] => {
    const left = leftAt(sentence, i);
    if (left)
      return draftsOf(sentence, i, left.effect, { groups: [him(i + 1)], from: i, to: left.to, pattern: 'left' });
    const effect = doneAt(sentence, i);
    const dead = effect ? null : deadBehind(sentence, i);
    if (!effect && dead === null) return [];
    const joint = jointAt(sentence, dead ?? i + 2);
    const groups = [him(i + 1), ...(joint === null ? [] : peopleFrom(sentence, joint))];
    const to = Math.max(dead ?? 0, groups.at(-1)!.to);
    return draftsOf(sentence, i, effect ?? 'killed', { groups, from: i, to, pattern: 'left' });
  });
}

/** "leaving Ann Rowe dead and Tom Lee injured": each of them by name. */
function leftByName(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  const drafts: Draft[] = [];
  let at = words.findIndex(({ fold }) => LEAVING.has(fold)) + 1;
  for (;;) {
    const person = namedAt(sentence, at);
    const effect = person && LEFT.get(words[person.to]?.fold ?? '');
    if (!effect) return drafts;
    drafts.push(
      ...draftsOf(sentence, person.to, effect, { groups: [person], from: at, to: person.to + 1, pattern: 'named' }),
    );
    if (words[person.to + 1]?.fold !== 'and') return drafts;
    at = person.to + 2;
  }
}

const him = (at: number): PeopleGroup => ({
  number: person(at, 1),
  noun: null,
  attackers: false,
  from: at,
  to: at + 1,
});

/** "shot | him dead", "stabbed | her to death", "gunned | him down": where the words that make the verb one of killing end; else null. */
function deadBehind({ words }: ReadSentence, i: number): number | null {
  if (!DEADLY.has(words[i]!.fold) || !PRONOUN.has(words[i + 1]?.fold ?? '')) return null;
  const behind = words[i + 2]?.fold;
  if (words[i]!.fold === 'gunned') return behind === 'down' ? i + 3 : null;
  if (words[i]!.fold === 'shot' && behind === 'dead') return i + 3;
  return behind === 'to' && words[i + 3]?.fold === 'death' ? i + 4 : null;
}

function leftAt(sentence: ReadSentence, i: number): { readonly effect: Effect; readonly to: number } | null {
  const { words } = sentence;
  if (!LEAVING.has(words[i]!.fold) || !PRONOUN.has(words[i + 1]?.fold ?? '')) return null;
  const at = /ly$/u.test(words[i + 2]?.fold ?? '') ? i + 3 : i + 2;
  const effect = LEFT.get(words[at]?.fold ?? '');
  return effect && !/[,.;:]/u.test(gapAfter(sentence, i + 1)) ? { effect, to: at + 1 } : null;
}

/** What was done to the "him" behind word `i`; "killing her son" is done to another. */
function doneAt(sentence: ReadSentence, i: number): Effect | null {
  const { words } = sentence;
  const effect = DONE.get(words[i]!.fold);
  if (!effect || !PRONOUN.has(words[i + 1]?.fold ?? '')) return null;
  if (words[i]!.fold === 'killed' && words[i - 1]?.fold !== 'and' && words[i + 2]?.fold !== 'and') return null;
  const next = words[i + 2];
  const isAlone = !next || /[,.;:]/u.test(gapAfter(sentence, i + 1)) || /^and$|ly$/u.test(next.fold);
  return isAlone || NP_STOPS.has(next.fold) ? effect : null;
}
