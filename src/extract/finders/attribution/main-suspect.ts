import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';
import { ofWhomSaid } from './of-whom-said.ts';

const SUSPECT = neededWords('suspect suspects culprit culprits perpetrator perpetrators author authors');
const MAIN =
  /^(?:prime|primary|main|chief|likely|likeliest|leading|top|first|probable|obvious|principal|only|immediate|usual)$/u;
const SEEN = /^(?:fingered|named|identified|seen|regarded|described|considered|cited|singled|viewed)$/u;
const IS = /^(?:is|are|was|were|remains|remain)$/u;
/** "named the ELN, which has fought there since 1964, as": how far the name may stand before. */
const LONGEST_ASIDE = 30;

/** "The ELN is the prime suspect", "the main suspect is the ELN", "officials named the ELN as the likeliest suspect". */
export function mainSuspect(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, SUSPECT);
  const main = words[at - 1]?.fold ?? '';
  if (at < 2 || !(MAIN.test(main) || main === 'likely')) return null;
  const first = opens(words, at);
  if (words.slice(Math.max(0, first - 3), first).some(({ fold }) => NEGATIONS.has(fold))) return null;
  const actor = namedAs(sentence, first) ?? subject(sentence, first) ?? complement(sentence, at);
  return actor && actor.level !== 'state'
    ? [{ stance: 'suspected', actor, from: Math.min(actor.from, at), to: Math.max(actor.to, at + 1) }]
    : null;
}

/** "the ELN is a strong line of inquiry", "called the ELN the primary line of inquiry". */
export function lineOfInquiry(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, INQUIRY);
  if (at < 3 || words[at - 1]!.fold !== 'of' || !/^(?:line|avenue|focus)s?$/u.test(words[at - 2]!.fold)) return null;
  const first = opens(words, at - 2);
  if (words.slice(Math.max(0, first - 4), first).some(({ fold }) => NEGATIONS.has(fold))) return null;
  const actor =
    subject(sentence, first) ?? sentence.actors.find((a) => a.to === first && a.from >= clause.from) ?? null;
  return actor && actor.level === 'group' ? [{ stance: 'suspected', actor, from: actor.from, to: at + 1 }] : null;
}
const INQUIRY = neededWords('inquiry enquiry');

/** The first word of "the most likely suspect". */
function opens(words: ReadSentence['words'], at: number): number {
  let k = at - 1;
  while (k > at - 4 && !/^(?:the|a|an|its|their)$/u.test(words[k]?.fold ?? 'the')) k -= 1;
  return k;
}

/** "named X, …, as | the likeliest suspect". */
function namedAs(sentence: ReadSentence, first: number): ActorMention | null {
  const { words } = sentence;
  if (words[first - 1]?.fold !== 'as') return null;
  const from = Math.max(0, first - LONGEST_ASIDE);
  const verb = from + words.slice(from, first).findLastIndex(({ fold }) => SEEN.test(fold));
  if (verb < from) return null;
  const isPassive = verb === first - 2;
  return isPassive ? ofWhomSaid(sentence, verb, 3) : actorAfter(sentence, verb + 1, 2);
}

/** "X is | the prime suspect". */
const subject = (sentence: ReadSentence, first: number): ActorMention | null =>
  IS.test(sentence.words[first - 1]?.fold ?? '') ? ofWhomSaid(sentence, first - 1, 2) : null;

/** "the prime suspect | is X". */
const complement = (sentence: ReadSentence, at: number): ActorMention | null =>
  IS.test(sentence.words[at + 1]?.fold ?? '') ? actorAfter(sentence, at + 2, 1) : null;
