import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny } from '../../text/needed-words.ts';
import { DENYING } from './denying.ts';

/** "does not know if the army did it", "asked whether rebels attacked", "denied that they did": nobody says that they did. */
export const isLeftOpen = (sentence: ReadSentence, { from }: ReadClause, actor: ActorMention): boolean =>
  isOnlyReported(sentence, actor) ||
  sentence.words
    .slice(Math.max(from, actor.from - 4), actor.from)
    .some(
      ({ fold }, k, near) =>
        /^(?:if|whether|denied|denies|denying|deny)$/u.test(fold) ||
        (/^(?:not|never)$/u.test(fold) && OPEN.test(near[k + 1]?.fold ?? '')),
    );

const OPEN =
  /^(?:say|said|know|known|believe|think|confirm|confirmed|clear|specify|establish|established|determined)$/u;

/** "dismissed reports that | it had done it". */
const isOnlyReported = (sentence: ReadSentence, { from }: ActorMention): boolean =>
  holdsAny(sentence, DENYING) &&
  sentence.words[from - 1]?.fold === 'that' &&
  /^(?:reports?|claims?|accusations?|allegations?|suggestions?|rumou?rs)$/u.test(sentence.words[from - 2]?.fold ?? '');

/** "Two unidentified armed | rebels fired": nobody knows whose they were. */
export const isUnidentified = ({ words }: ReadSentence, { from, level }: ActorMention): boolean =>
  level === 'class' &&
  words.slice(Math.max(0, from - 2), from + 1).some(({ fold }) => fold === 'unidentified' || fold === 'unknown');
