import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { asWritten } from './as-written.ts';
import { DEEDS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';

const CHARGING = neededWords('blamed blame blaming accused accuse accusing trade traded trading exchanged exchange');
const EACH_OTHER = /^(?:each other|one another)$/u;
const TRADED = /^(?:trad|exchang)/u;
const BLAME = /^(?:blame|accusations)$/u;
const BEFORE_VERB = /^(?:have|has|had|also|later|both|then|again|\p{L}+ly)$/u;
/** Sides of a war that a report calls by what they are. */
const SIDES = /^(?:army|military|government|rebels|insurgents|separatists|junta)$/u;
/** What is blamed on each other stands near. */
const NEAR = 6;

/** "The army and the rebels blamed each other", "Leon and Toledo traded blame for the strike": each by the other. */
export function eachOther(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CHARGING);
  if (at < 0 || !isMutual(words, at) || !isOfDeed(words, at)) return [];
  let verb = at;
  while (verb > clause.from && BEFORE_VERB.test(words[verb - 1]!.fold)) verb -= 1;
  const second = sideBefore(sentence, verb);
  const and = second ? beforeArticle(words, second.from) - 1 : -1;
  const first = and > 0 && words[and]?.fold === 'and' ? sideBefore(sentence, and) : null;
  return first && second
    ? [
        { stance: 'blamed', actor: second, from: first.from, to: at + 1, by: first },
        { stance: 'blamed', actor: first, from: first.from, to: at + 1, by: second },
      ]
    : [];
}

const isMutual = (words: ReadSentence['words'], at: number): boolean =>
  TRADED.test(words[at]!.fold)
    ? BLAME.test(words[at + 1]?.fold ?? '')
    : EACH_OTHER.test(`${words[at + 1]?.fold} ${words[at + 2]?.fold}`);

/** Nothing else than a deed: "for | the strike", not "for | the collapse of the talks". */
function isOfDeed(words: ReadSentence['words'], at: number): boolean {
  const rest = words.slice(at + 1, at + 1 + NEAR).map(({ fold }) => fold);
  const of = rest.findIndex((fold) => /^(?:for|of|over)$/u.test(fold));
  return of < 0 || words.slice(at + of + 2, at + of + 2 + NEAR).some(({ fold }) => eventNoun(fold) || DEEDS.has(fold));
}

/** Who stands right before a word: somebody named, or "the army". */
function sideBefore(sentence: ReadSentence, end: number): ActorMention | null {
  const named = sentence.actors.find((a) => a.to === end);
  if (named) return named;
  const { words } = sentence;
  return SIDES.test(words[end - 1]?.fold ?? '') && words[end - 2]?.fold === 'the'
    ? asWritten(sentence, end - 1, end, words[end - 1]!.fold.endsWith('s') ? 'class' : 'state')
    : null;
}

const beforeArticle = (words: ReadSentence['words'], from: number): number =>
  /^(?:the|an?)$/u.test(words[from - 1]?.fold ?? '') ? from - 1 : from;
