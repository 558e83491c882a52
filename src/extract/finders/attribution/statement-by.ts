import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

const STATEMENT = /^(?:statement|communiqu[eé]|message|video|email|e-mail|audio|recording|post|note|letter)$/u;
const OF = /^(?:by|from|of|to)$/u;
const ISSUED = /^(?:issued|released|posted|published|signed|attributed|purportedly|allegedly|sent|put|out|the)$/u;
/** "carried | by a broadcaster", "posted | on its website": where the statement was read. */
const READ =
  /^(?:carried|posted|published|quoted|read|sent|broadcast|aired|seen|obtained|released|issued|on|late|\p{L}+day)$/u;
const LONGEST_WAY = 12;

/** "A statement from the ELN | carried by a broadcaster | said": the group whose statement it is. */
export function statementBy({ words, actors }: ReadSentence, verb: number): ActorMention | null {
  const actor = actors.findLast((a) => a.to <= verb && verb - a.to <= LONGEST_WAY && a.level === 'group');
  if (!actor || (actor.to < verb && !READ.test(words[actor.to]!.fold))) return null;
  let k = actor.from - 1;
  while (k > 0 && ISSUED.test(words[k]!.fold)) k -= 1;
  if (!OF.test(words[k]?.fold ?? '')) return null;
  k -= 1;
  while (k > 0 && ISSUED.test(words[k]!.fold)) k -= 1;
  return STATEMENT.test(words[k]?.fold ?? '') ? actor : null;
}
