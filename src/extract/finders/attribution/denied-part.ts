import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { isDoing } from './doing.ts';
import { ownPart } from './own-part.ts';

const OF_DEED =
  /^(?:responsibility|involvement|role|behind|carrying|link|links|responsible|participation|hand|authorship|knowledge|part|participated|involved|blame|complicity)$/u;
const ACCUSATION = /^(?:accusations?|allegations?|charges|claims?|reports?|suggestions?|assertions?)$/u;
const DISOWNING = /^(?:disavow|disown|disclaim)/u;
const MAY_BE_OF_ANYTHING = /^(?:claims?|reports?|suggestions?|assertions?)$/u;
/** Is what somebody denies a part in the deed: "denied any role", "denied having planted the bomb", "dismissed the allegations"? */
export function isDeniedPart(
  sentence: ReadSentence,
  { to }: ReadClause,
  at: number,
  speaker: ActorMention | null,
): boolean {
  const rest = sentence.words.slice(at + 1, Math.min(to, at + 12)).map(({ fold }) => fold);
  if (isDoing(sentence, at + 1) || isChargeDenied(sentence, at)) return true;
  if (/\banything to do with\b/u.test(rest.join(' '))) return true;
  if (DISOWNING.test(sentence.words[at]!.fold) && rest.slice(0, 4).some((f) => eventNoun(f))) return true;
  if (ownPart(sentence, speaker, at + 1)?.isDenied === false) return true;
  const accused = rest.findIndex((f) => ACCUSATION.test(f));
  if (accused < 0)
    return rest.some((f) => OF_DEED.test(f)) || (rest[0] === 'any' && /^(?:deni|deny)/u.test(sentence.words[at]!.fold));
  if (rest[accused + 1] !== 'that') return !MAY_BE_OF_ANYTHING.test(rest[accused]!) && rest[accused + 1] !== 'of';
  const self = rest.findIndex((f, k) => k > accused + 1 && k < accused + 5 && SELF.test(f));
  return (
    self >= 0 &&
    (rest.slice(self).some((f) => OF_DEED.test(f)) || ownPart(sentence, speaker, at + 1 + self)?.isDenied === false)
  );
}

const SELF = /^(?:it|its|they|their)$/u;

/** "a charge the army | denied": what is denied stands before. */
const isChargeDenied = ({ words }: ReadSentence, at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ fold }, k, before) =>
        /^(?:charge|claim|accusation|allegation)$/u.test(fold) && /^(?:a|an)$/u.test(before[k - 1]?.fold ?? ''),
    );
