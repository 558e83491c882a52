import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { DEEDS } from './deed-words.ts';

/** "accuses X of arming the rebels", "accused the men of spying, and X claimed it": behind the accusation word `at`, nobody says that `actor` did it. */
export const isNotOfDeed = (sentence: ReadSentence, at: number, actor: ActorMention): boolean =>
  isOfSupport(sentence.words, pastName(sentence, actor.to)) || isNextClause(sentence, at, actor);

/** "accused the Leonese | Mill Authority of": the first word behind the whole name. */
function pastName(sentence: ReadSentence, to: number): number {
  let k = to;
  if (sentence.words[k]?.fold === "'s") k += /^\p{Ll}/u.test(sentence.words[k + 1]?.raw ?? '') ? 2 : 1; // "Leon's elite | Revolutionary Guards"
  while (/^\p{Lu}/u.test(sentence.words[k]?.raw ?? '') && gapAfter(sentence, k - 1) === ' ') k += 1;
  return k;
}

/** "accuses X of | arming the rebels", "of being terrorists": that X helps others, or is something, and not that it did it. */
const isOfSupport = (words: ReadSentence['words'], to: number): boolean => {
  const verb = /ly$/u.test(words[to + 1]?.fold ?? '') ? to + 2 : to + 1;
  if (words[to]?.fold !== 'of') return false;
  if (
    words[verb]?.fold === 'being' &&
    !/^(?:behind|responsible|involved|part|complicit)$/u.test(words[verb + 1]?.fold ?? '')
  )
    return true;
  if (words[verb]?.fold === 'having' && SUPPORTED.test(words[verb + 1]?.fold ?? ''))
    return !words
      .slice(verb + 2, verb + 6)
      .some(({ fold }) => DEEDS.has(fold) || /^(?:carry|commit|stage|plan)$/u.test(fold));
  const isToCome = words[verb]?.fold === 'planning' && !/^(?:the|this|that|it)$/u.test(words[verb + 1]?.fold ?? '');
  return isToCome || (SUPPORT.test(words[verb]?.fold ?? '') && !isOfTheDeed(words, verb));
};

/** "of having | trained the men". */
const SUPPORTED =
  /^(?:armed|trained|backed|funded|financed|supported|sheltered|harbou?red|sponsored|aided|helped|hosted|supplied)$/u;

/** "of supporting | the bombing": the deed itself. */
const isOfTheDeed = (words: ReadSentence['words'], verb: number): boolean =>
  /^(?:supporting|backing|sponsoring|financing|funding|aiding)$/u.test(words[verb]!.fold) &&
  /^(?:the|this|that)$/u.test(words[verb + 1]?.fold ?? '') &&
  words.slice(verb + 2, verb + 4).some(({ fold }) => eventNoun(fold)?.plural === false);

const SUPPORT =
  /^(?:arming|training|backing|funding|financing|supporting|sheltering|harbou?ring|sponsoring|aiding|helping|hosting|supplying|fomenting|providing|stoking|failing|seeking|trying|violating|allowing|protecting|meddling|interfering|hiding|covering|plotting|using|spreading|exploiting|threatening|releasing|freeing|paying|honou?ring)$/u;

/** "accused the men of spying, and | X claimed": whoever goes on to do something else. */
const isNextClause = (sentence: ReadSentence, at: number, { from }: ActorMention): boolean => {
  const { words } = sentence;
  const first = words[from - 1]?.fold === 'the' ? from - 1 : from;
  return first - 2 > at && words[first - 1]!.fold === 'and' && /^,/u.test(gapAfter(sentence, first - 2));
};
