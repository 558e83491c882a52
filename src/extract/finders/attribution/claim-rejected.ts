import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { asWritten } from './as-written.ts';
import { PERFORMED } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';
import { ownPart } from './own-part.ts';

const REJECTING = neededWords(
  'rejected rejects dismissed dismisses disputed disputes refuted refutes rejecting dismissing doubted doubts denied discounted discounts',
);
const CLAIM = /^claims?$/u;
const REACH = 8;

/** "The ministry rejected the ELN’s claim of responsibility": the group claims the deed, and others say that it was not the one. */
export function claimRejected(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, REJECTING);
  if (at < 0 || words[at - 1]?.fold === 'not') return [];
  const end = words[at + 1]?.fold === 'as' ? at + REACH : Math.min(clause.to, at + REACH); // "rejected | as baseless claims by"
  const noun = words.slice(at + 1, end).findIndex(({ fold }) => CLAIM.test(fold)) + at + 1;
  const actor = noun > at ? claimantAt(sentence, noun, at) : null;
  if (!actor || actor.level === 'state' || !isOfDeed(sentence, actor, noun)) return [];
  const span = { from: at, to: Math.max(noun + 1, actor.to) };
  const by = rejecter(sentence, clause, at);
  const claimed: Found = { stance: 'claimed', actor, ...span, by: actor };
  return by ? [claimed, { stance: 'denied', actor, ...span, by }] : [claimed];
}

/** "its claim that | the blast was carried out by a bomber": by one of its own, and by nobody else who is named. */
const isDoneBy = (words: ReadSentence['words']): boolean =>
  words.some(
    ({ fold }, k) =>
      fold === 'by' &&
      /^(?:a|an|its|their|one)$/u.test(words[k + 1]?.fold ?? '') &&
      words.slice(0, k).some((word) => PERFORMED.has(word.fold)) &&
      words.slice(0, k).some((word) => eventNoun(word.fold)),
  );
/** In words: as far as its "by" may stand. */
const FAR = 14;

const LONGEST_SPEAKER = 7;
const BEFORE_VERB = /^(?:has|have|had|also|late|later|early|quickly|on|\p{L}+day)$/u;

/** "The Interior Ministry on Friday | rejected": who does not believe it, in the words that open the clause. */
export function rejecter(sentence: ReadSentence, { from: first }: ReadClause, verb: number): ActorMention | null {
  const { words } = sentence;
  let from = first;
  while (/^(?:the|but|and|however|while)$/u.test(words[from]!.fold)) from += 1;
  let to = verb;
  while (to > from && BEFORE_VERB.test(words[to - 1]!.fold)) to -= 1;
  if (to === from || to - from > LONGEST_SPEAKER) return null;
  const speaker = asWritten(sentence, from, to, 'class');
  return /[,;:"“”]/u.test(speaker.name) ? null : speaker;
}

/** "the ELN’s | claim", "the | claim by the ELN". */
function claimantAt(sentence: ReadSentence, noun: number, verb: number): ActorMention | null {
  const { words, actors } = sentence;
  const owner = actors.find((a) => a.from > verb && a.to <= noun && noun - a.to <= 1);
  if (owner) return owner;
  const by = words.slice(noun + 1, noun + 4).findIndex(({ fold }) => /^(?:by|from)$/u.test(fold)) + noun + 1;
  if (by > noun) return actorAfter(sentence, by + 1, 2);
  return /^(?:the|this|that)$/u.test(words[noun - 1]!.fold) ? claimantOf(sentence, verb) : null;
}

/** "The ELN claimed it, but Leon | rejected the claim": the only group that claimed before. */
function claimantOf({ words, actors }: ReadSentence, verb: number): ActorMention | null {
  const claimants = actors.filter(
    (a) => a.level === 'group' && a.to < verb && words.slice(a.to, a.to + 4).some(({ fold }) => fold === 'claimed'),
  );
  return claimants.length === 1 ? claimants[0]! : null;
}

const CLAIMED_IT =
  /^ (?:\(\p{L}+\) )?(?:has |had |have |also |later |yesterday )*claimed (?:responsibility|credit|the \p{L}*(?:attack|bombing|blast|raid|shooting|assault|killing)|it\b)/u;

/** "claim of responsibility", "claim that it had bombed", "claim to have carried out", "claims by the ELN that it was behind"; no more than "the claim" where the ELN claimed the deed before. */
function isOfDeed(sentence: ReadSentence, actor: ActorMention, noun: number): boolean {
  const { words } = sentence;
  if (actor.to <= noun && CLAIMED_IT.test(sentence.text.slice(actor.end - sentence.start))) return true;
  if (actor.from > noun && words[actor.to]?.fold === 'that')
    return ownPart(sentence, actor, actor.to + 1)?.isDenied === false;
  if (actor.from > noun && /^(?:regarding|about|concerning|over|on|for)$/u.test(words[actor.to]?.fold ?? ''))
    return words.slice(actor.to + 1, actor.to + 5).some(({ fold }) => eventNoun(fold));
  const next = words.slice(noun + 1, noun + 5).map(({ fold }) => fold);
  if (next.includes('responsibility')) return true;
  if (next[0] === 'to' && next[1] === 'have') return true;
  if (next[0] === 'it' || next[0] === 'they') return ownPart(sentence, actor, noun + 1)?.isDenied === false;
  if (next[0] !== 'that') return false;
  return ownPart(sentence, actor, noun + 2)?.isDenied === false || isDoneBy(words.slice(noun + 2, noun + FAR));
}
