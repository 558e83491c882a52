import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';

/** "accuses X of arming the rebels", "accused the men of spying, and X claimed it": behind the accusation word `at`, nobody says that `actor` did it. */
export const isNotOfDeed = (sentence: ReadSentence, at: number, actor: ActorMention): boolean =>
  isOfSupport(sentence.words, actor.to) || isNextClause(sentence, at, actor);

/** "accuses X of | arming the rebels": that X helps others, and not that it did it. */
const isOfSupport = (words: ReadSentence['words'], to: number): boolean =>
  words[to]?.fold === 'of' && SUPPORT.test(words[/ly$/u.test(words[to + 1]?.fold ?? '') ? to + 2 : to + 1]?.fold ?? '');

const SUPPORT =
  /^(?:arming|training|backing|funding|financing|supporting|sheltering|harbou?ring|sponsoring|aiding|helping|hosting|supplying|fomenting|providing|stoking|failing|seeking|trying|violating|allowing|protecting|meddling|interfering|hiding|using|spreading|exploiting|threatening)$/u;

/** "accused the men of spying, and | X claimed": whoever goes on to do something else. */
const isNextClause = (sentence: ReadSentence, at: number, { from }: ActorMention): boolean => {
  const { words } = sentence;
  const first = words[from - 1]?.fold === 'the' ? from - 1 : from;
  return first - 2 > at && words[first - 1]!.fold === 'and' && /^,/u.test(gapAfter(sentence, first - 2));
};
