import { ATTACKERS, PERSONS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import type { NumberPhrase } from './numbers.ts';

/** "Nine rebels were killed and | four wounded", "the gunmen escaped, although | one was wounded": more of those named just before; besides a bomber, it is others who are hurt. */
export function areElidedAttackers({ words, actors, text }: ReadSentence, { from, to }: NumberPhrase): boolean {
  if (words[from - 1]?.fold === 'other' && words[from - 2]?.fold === 'the') return areOthers(words, from);
  if (/^(?:although|though|while)$/u.test(words[from - 1]?.fold ?? '') && /^(?:was|were)$/u.test(words[to]?.fold ?? ''))
    return ATTACKERS.has(
      words.slice(Math.max(0, from - 6), from).findLast(({ fold }) => ATTACKERS.has(fold) || PERSONS.has(fold))?.fold ??
        '',
    );
  const isHurt = (at: number): boolean => /^(?:wounded|injured|hurt)$/u.test(words[at]?.fold ?? '');
  const isOthers = words[to]?.fold === 'others' && isHurt(to + 1);
  const isBare = words[from - 1]?.fold === 'and' && (isHurt(to) || (isOthers && FIGHT.test(text)));
  if (!isBare || !/^(?:killed|dead|died|slain)$/u.test(words[from - 2]?.fold ?? '')) return false;
  let last = from - 3;
  while (/^(?:was|were|are|being|also|been|have|reported|reportedly|left)$/u.test(words[last]?.fold ?? '')) last -= 1;
  const noun = words[last]?.fold ?? '';
  if (noun === 'bombers') return false;
  if (isOthers && ONE_ARMED.test(noun)) return true;
  return (
    (ATTACKERS.has(noun) && /(?:s|men)$/u.test(noun)) || actors.some((a) => a.level === 'group' && a.to === last + 1)
  );
}

/** Where a bomb went off, the others are those whom it hit. */
const FIGHT =
  /\b(?:exchange of (?:fire|gunfire)|clash(?:es)?|encounter|gun ?fight|gun ?battle|firefight|shoot-?out|operation|crackdown)\b/iu;

/** "One | terrorist was killed and three others injured in a clash". */
const ONE_ARMED = /^(?:terrorist|militant|rebel|insurgent|guerrilla)$/u;

/** "One of the gunmen was shot and the other | two blew themselves up": of those who were named last. */
function areOthers(words: ReadSentence['words'], from: number): boolean {
  const last = words
    .slice(Math.max(0, from - 24), from)
    .findLast(({ fold }) => PERSONS.has(fold) || ATTACKERS.has(fold));
  return last !== undefined && ATTACKERS.has(last.fold);
}
