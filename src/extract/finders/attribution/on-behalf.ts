import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { ATTACKERS } from './attackers.ts';
import { NEGATIONS, PERFORMED } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';
import { isAttack } from './is-attack.ts';
import { isHedge } from './is-hedge.ts';

const BEHALF = neededWords('behalf orders instructions behest acting acted');
const ACTING = /^act(?:ed|ing)$/u;
/** Who acts for others in a court or in trade. */
const AGENT = /^(?:lawyers?|attorneys?|solicitors?|counsel|barristers?|mediators?|brokers?|firm|bank|whether|if)$/u;

/** "the gunman had been acting for the ELN", "the raid was carried out on the orders of the ELN": those for whom it was done. */
export function onBehalf(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  let at = indexOf(sentence, clause, BEHALF);
  if (at < 1) return [];
  const before = words.slice(clause.from, at);
  if (before.some(({ fold }) => NEGATIONS.has(fold) || AGENT.test(fold))) return [];
  const isActing = ACTING.test(words[at]!.fold);
  if (isActing && words[at + 1]?.fold !== 'for') {
    const behind = words.slice(at + 1, at + 4).findIndex(({ fold }) => BEHALF.has(fold));
    if (behind < 0) return [];
    at += behind + 1;
  } else if (!isActing && !before.some(({ fold }) => PERFORMED.has(fold) && isDeedTold(before))) return [];
  if (!/^(?:for|of|from)$/u.test(words[at + 1]?.fold ?? '')) return [];
  const actor = actorAfter(sentence, at + 2, 2);
  if (!actor || actor.to > clause.to || (actor.level !== 'group' && !isDeedTold(before))) return [];
  const isOpen = before.some((word) => isHedge(word) || /^(?:believes?|thinks?|suspects?)$/u.test(word.fold));
  return [{ stance: isOpen ? 'suspected' : 'blamed', actor, from: at, to: actor.to }];
}

const isDeedTold = (before: ReadSentence['words']): boolean =>
  before.some(({ fold }) => isAttack(fold) || ATTACKERS.has(fold) || /^(?:acts?|crimes?)$/u.test(fold));
