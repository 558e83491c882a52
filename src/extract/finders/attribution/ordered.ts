import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { ATTACKERS } from './attackers.ts';
import { NEGATIONS } from './deed-words.ts';
import { actorAfter, actorBefore, type Found, indexOf, subjectOf } from './found.ts';

const ORDERING = neededWords('ordered directed orchestrated masterminded sponsored sent dispatched');
const HEDGING = neededWords('assumption suspected suspects suspect believed believes thought likely');
const SENT = /^(?:sent|dispatched)$/u;
/** "the | suicide | bomber had been | sent": how far before the verb they stand. */
const NEAR = 4;
/** "had ordered the | church | bombing": how far behind the verb. */
const LONGEST_DEED = 5;

/** "operating under the assumption that it was ordered by X", "X had ordered the bombing", "the bomber was sent by X": who had others do it. */
export function ordered(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, ORDERING);
  if (at < 0 || words.slice(Math.max(clause.from, at - NEAR), at).some(({ fold }) => NEGATIONS.has(fold))) return [];
  const hedge = indexOf(sentence, clause, HEDGING);
  if (words[at + 1]?.fold !== 'by') return orderedBy(sentence, at, hedge);
  if (SENT.test(words[at]!.fold) && !words.slice(Math.max(0, at - NEAR), at).some(({ fold }) => ATTACKERS.has(fold)))
    return [];
  const actor = actorAfter(sentence, at + 2, 3);
  if (!actor || actor.from >= clause.to || (SENT.test(words[at]!.fold) && actor.level !== 'group')) return [];
  const by = actorBefore(sentence, hedge < 0 ? at : hedge, 6);
  return [
    {
      stance: 'suspected',
      actor: asSponsor(actor),
      from: hedge < 0 ? at : hedge,
      to: actor.to,
      ...(by ? { by } : {}),
    },
  ];
}

/** "X had ordered the bombing": no inquiry into it. */
function orderedBy(sentence: ReadSentence, at: number, hedge: number): readonly Found[] {
  const { words } = sentence;
  if (SENT.test(words[at]!.fold)) return [];
  const deed = words.slice(at + 1, at + LONGEST_DEED).findIndex(({ fold }) => eventNoun(fold) !== undefined);
  if (deed < 1 || words.slice(at + 1, at + 1 + deed).some(({ fold }) => /^(?:into|after|over|against|in)$/u.test(fold)))
    return [];
  const actor = /^(?:the|this|that)$/u.test(words[at + 1]!.fold) ? subjectOf(sentence, at, NEAR) : null;
  return actor && actor.level !== 'individual'
    ? [
        {
          stance: actor.level === 'state' || hedge >= 0 ? 'suspected' : 'blamed',
          actor: asSponsor(actor),
          from: actor.from,
          to: at + deed + 2,
        },
      ]
    : [];
}

/** A state that has others strike does not strike itself. */
const asSponsor = (actor: ActorMention): ActorMention => ({
  ...actor,
  level: actor.level === 'state' ? 'sponsor' : actor.level,
});
