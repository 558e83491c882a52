import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { actorAfter, type Found, indexOf, togetherBehind } from './found.ts';
import { isToldBy } from './own-account.ts';

const NOT = neededWords('not no never nothing');
const DENIED = neededWords('denied rejected disowned dismissed');
const DENIAL = neededWords('denial denials');
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|did|does|do|been|played|took|insurgents|rebels|fighters|militants)$/u;
const NO_PART =
  /^(?:behind|involved|responsible|part|role|hand|involvement|connection|links?|ties|carry|commit|attack|plant|launch|fire|stage|conduct|perpetrate|to do with)$/u;
const NEAR = 5;
/** "involvement | denied by", "a charge | denied by". */
const CHARGE =
  /^(?:responsibility|involvement|role|part|hand|links?|connection|charges?|accusations?|allegations?|claimed|blamed)$/u;
const REACH = 12;

/** "The ELN was not behind it, its spokesman said", "any role was denied by the ELN": a denial that does not begin with the one who denies. */
export const toldDenial = (sentence: ReadSentence, clause: ReadClause): readonly Found[] =>
  deniedBy(sentence, clause) ?? denialBy(sentence, clause) ?? toldBehind(sentence, clause) ?? [];

/** "claimed by the FARC but | denied by the ELN". */
function deniedBy(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, DENIED);
  if (at < 1 || words[at + 1]?.fold !== 'by') return null;
  const isOfPart = words.slice(Math.max(0, at - REACH), at).some(({ fold }) => CHARGE.test(fold));
  const first = isOfPart ? actorAfter(sentence, at + 2, 2) : null;
  return first && [first, ...togetherBehind(sentence, first, () => null)].map((actor) => denialOf(actor, at, actor.to));
}

/** "the denial by the ELN of any role", "denial of the ELN about its involvement". */
function denialBy(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, DENIAL);
  if (at < 0 || !/^(?:by|from|of)$/u.test(words[at + 1]?.fold ?? '')) return null;
  const actor = actorAfter(sentence, at + 2, 2);
  const isOfPart = actor && words.slice(actor.to, actor.to + NEAR).some(({ fold }) => CHARGE.test(fold));
  return isOfPart ? [denialOf(actor, at, actor.to)] : null;
}

/** "The ELN had no | part in the raid, the group said": told by itself behind the comma. */
function toldBehind(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, NOT);
  if (at < 1) return null;
  let subject = at;
  while (subject > clause.from && AUXILIARY.test(words[subject - 1]!.fold)) subject -= 1;
  const actor = subject < at ? sentence.actors.find((a) => a.to === subject || a.to === at - 1) : undefined;
  const part = words.slice(at + 1, at + NEAR).findIndex(({ fold }) => NO_PART.test(fold)) + at + 1;
  return actor && part > at && isOfDeed(sentence, part) && isToldBy(sentence, actor, part)
    ? [denialOf(actor, actor.from, part + 1)]
    : null;
}

/** "no part | in the raid", "not involved,": of a deed or of what was told. */
const isOfDeed = ({ words }: ReadSentence, part: number): boolean =>
  words.slice(part + 1, part + NEAR).some(({ fold }) => eventNoun(fold) || /^(?:it|this|that)$/u.test(fold)) ||
  /^(?:behind|involved|responsible)$/u.test(words[part]!.fold);

const denialOf = (actor: ActorMention, from: number, to: number): Found => ({
  stance: 'denied',
  actor,
  from: Math.min(actor.from, from),
  to,
  by: actor,
});
