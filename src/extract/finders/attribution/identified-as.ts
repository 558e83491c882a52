import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny } from '../../text/needed-words.ts';
import { ATTACKERS } from './attackers.ts';
import { NEGATIONS } from './deed-words.ts';
import { actorAfter, actorBefore, type Found } from './found.ts';
import { isHedge } from './is-hedge.ts';

const NAMING = /^(?:identified|described|named|tagged|identifies|describes|identifying|describing)$/u;
const CULPRITS = /^(?:culprits?|perpetrators?|attackers?|assailants?|killers?|bombers?|masterminds?|raiders?|gunmen)$/u;
const REACH = 8;

/** "identified the gunmen as members of X", "gunmen whom the army described as X rebels", "named X as the culprits". */
export function identifiedAs(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  if (!holdsAny(sentence, ATTACKERS)) return [];
  for (let as = Math.max(1, clause.from - 1); as < clause.to; as += 1) {
    if (words[as]!.fold !== 'as') continue;
    const near = Math.max(0, as - REACH);
    const verb = near + words.slice(near, as).findLastIndex(({ fold }) => NAMING.test(fold));
    const found =
      verb < near || isLeftOpen(sentence, verb)
        ? null
        : (ofAttackers(sentence, clause, verb, as) ?? culprits(sentence, verb, as));
    if (found) return [found];
  }
  return [];
}

const isLeftOpen = ({ words }: ReadSentence, verb: number): boolean =>
  words
    .slice(Math.max(0, verb - 6), verb)
    .some((word) => NEGATIONS.has(word.fold) || isHedge(word) || /^(?:whether|if)$/u.test(word.fold));

/** The attackers stand between the verb and its "as", or right before the verb. */
function ofAttackers(sentence: ReadSentence, { to }: ReadClause, verb: number, as: number): Found | null {
  const { words } = sentence;
  if (!words.slice(Math.max(0, verb - 5), as).some(({ fold }) => ATTACKERS.has(fold))) return null;
  const actor = actorAfter(sentence, as + 1, 4);
  return actor?.level === 'group' && actor.from < to ? { stance: 'blamed', actor, from: verb, to: actor.to } : null;
}

/** "named | X as the culprits". */
function culprits(sentence: ReadSentence, verb: number, as: number): Found | null {
  const actor = actorBefore(sentence, as, 0);
  const isNamed = actor !== null && actor.from > verb && actor.from - verb <= 2 && actor.level !== 'state';
  const isDoer = sentence.words.slice(as + 1, as + 4).some(({ fold }) => CULPRITS.test(fold));
  return isNamed && isDoer ? { stance: 'blamed', actor, from: verb, to: as + 1 } : null;
}
