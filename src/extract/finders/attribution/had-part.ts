import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { actorBefore, type Found, indexOf } from './found.ts';
import { isHedge } from './is-hedge.ts';
import { ofWhomSaid } from './of-whom-said.ts';

const PART = neededWords('hand part role involvement complicity');
const SAID = /^(?:said|says|stated|insisted|declared|announced|added)$/u;
const REACH = 6;

/** "Leon's involvement in the attack" of which there is evidence, "the ELN had a hand in the attack". */
export function hadPart(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, PART);
  if (at < 2 || !isOfDeed(sentence, at)) return [];
  return evidenceOf(sentence, clause, at) ?? tookPart(sentence, clause, at, words) ?? [];
}

/** "a hand | in the attack", "a part | in it". */
function isOfDeed({ words }: ReadSentence, at: number): boolean {
  if (at + 1 === words.length) return true;
  if (words[at + 1]?.fold !== 'in') return false;
  return words
    .slice(at + 2, at + 2 + REACH)
    .some(({ fold }, k) => eventNoun(fold) || (k === 0 && /^(?:it|this)$/u.test(fold)));
}

/** "evidence of Leon's | involvement in the attack". */
function evidenceOf({ words, actors }: ReadSentence, { from }: ReadClause, at: number): readonly Found[] | null {
  const actor = words[at - 1]!.fold === "'s" ? actors.find((a) => a.to === at - 1) : undefined;
  const before = words.slice(Math.max(from, at - 7), at).map(({ fold }) => fold);
  const isProof = before.some((fold) => /^(?:evidence|proof)$/u.test(fold));
  return actor && isProof && !words.slice(from, at).some(isOpen)
    ? [{ stance: 'blamed', actor, from: actor.from, to: at + 1 }]
    : null;
}

const isOpen = ({ fold }: ReadSentence['words'][number]): boolean =>
  NEGATIONS.has(fold) ||
  /^(?:any|if|whether|seek|seeking|seeks|find|demand|demanded|asked|lacks?|share|provide)$/u.test(fold);

/** "the ELN had a | part in the raid", "Leon had no | hand in it, its president said". */
function tookPart(
  sentence: ReadSentence,
  clause: ReadClause,
  at: number,
  words: ReadSentence['words'],
): readonly Found[] | null {
  const verb = at - 2;
  if (!/^(?:had|played|took|has)$/u.test(words[verb]!.fold) || !/^(?:an?|no|some)$/u.test(words[at - 1]!.fold))
    return null;
  const actor = ofWhomSaid(sentence, verb, 3);
  if (!actor || actor.from < clause.from || words.slice(clause.from, verb).some(isOpen)) return null;
  if (words[at - 1]!.fold === 'no') return saysSoItself(sentence, actor, at) ? [found(actor, 'denied', at)] : null;
  const isHedged = words.slice(clause.from, verb).some(isHedge);
  return [found(actor, isHedged ? 'suspected' : 'asserted', at)];
}

/** "Leon had no hand in it, | the mayor of Leon said". */
const saysSoItself = (sentence: ReadSentence, { id }: ActorMention, at: number): boolean => {
  const said = at + sentence.words.slice(at).findIndex(({ fold }) => SAID.test(fold));
  const by = said > at ? actorBefore(sentence, said, 8) : null;
  return by !== null && by.from > at && by.id === id;
};

const found = (actor: ActorMention, stance: Found['stance'], at: number): Found => ({
  stance,
  actor,
  from: actor.from,
  to: at + 1,
});
