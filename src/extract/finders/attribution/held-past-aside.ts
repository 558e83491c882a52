import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { isCut } from './aside-before.ts';
import type { Found } from './found.ts';

const HOLDING = /^(?:hold|holds|held|holding)$/u;
const SEEING = /^(?:regards?|regarded|considers?|considered|sees?|saw|deems?|deemed|holds?|held)$/u;
const LONGEST_ASIDE = 25;

/** "held the ELN, which is based in Leon, | responsible", "Leon, which they see as | responsible for the raid": on whom it is laid past an aside. */
export const heldPastAside = (sentence: ReadSentence, at: number): Found | null =>
  heldBefore(sentence, at) ?? regarded(sentence, at);

function heldBefore(sentence: ReadSentence, at: number): Found | null {
  const { words, actors } = sentence;
  if (!isCut(sentence, at)) return null;
  const from = Math.max(0, at - LONGEST_ASIDE);
  const verb = from + words.slice(from, at).findLastIndex(({ fold }) => HOLDING.test(fold));
  const whom = verb < from ? undefined : actors.find((a) => a.from > verb && a.from - verb <= 3);
  const isAside = whom && isCut(sentence, whom.to) && /^(?:which|who|an?|the)$/u.test(words[whom.to]!.fold);
  return isAside ? laid(whom, verb, at) : null;
}

function regarded(sentence: ReadSentence, at: number): Found | null {
  const { words, actors } = sentence;
  const verb = words[at - 1]?.fold === 'as' ? at - 2 : at - 1;
  if (!SEEING.test(words[verb]?.fold ?? '') || words[at + 1]?.fold !== 'for') return null;
  const from = Math.max(0, verb - 4);
  const which = from + words.slice(from, verb).findLastIndex(({ fold }) => /^(?:which|whom)$/u.test(fold));
  const whom = which >= from && isCut(sentence, which) ? actors.find((a) => a.to === which) : undefined;
  return whom ? laid(whom, which, at) : null;
}

const laid = (actor: ActorMention, from: number, at: number): Found => ({ stance: 'blamed', actor, from, to: at + 1 });
