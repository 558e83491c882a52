import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';

/** "does not know if the army did it", "asked whether rebels attacked", "denied that they did": nobody says that they did. */
export const isLeftOpen = ({ words }: ReadSentence, { from }: ReadClause, actor: ActorMention): boolean =>
  words
    .slice(Math.max(from, actor.from - 4), actor.from)
    .some(
      ({ fold }, k, near) =>
        /^(?:if|whether|denied|denies|denying|deny)$/u.test(fold) ||
        (/^(?:not|never)$/u.test(fold) && OPEN.test(near[k + 1]?.fold ?? '')),
    );

const OPEN =
  /^(?:say|said|know|known|believe|think|confirm|confirmed|clear|specify|establish|established|determined)$/u;
