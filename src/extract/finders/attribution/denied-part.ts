import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { isDoing } from './doing.ts';
import { ownPart } from './own-part.ts';

const OF_DEED =
  /^(?:responsibility|involvement|role|behind|carrying|link|links|responsible|participation|hand|authorship|knowledge|part|participated|involved|blame|complicity|culpability)$/u;
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
  const rest = sentence.words.slice(at + 1, Math.min(to, at + 12, endOfAside(sentence, at))).map(({ fold }) => fold);
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

/** "The ELN, which | rejected talks, was behind it": what it denied ends where its own verb comes. */
function endOfAside(sentence: ReadSentence, at: number): number {
  const { words } = sentence;
  if (!/^(?:who|which)$/u.test(words[at - 1]?.fold ?? '')) return words.length;
  const end = words.findIndex(
    ({ fold }, k) =>
      k > at && /^(?:is|are|was|were|has|have|had)$/u.test(fold) && gapAfter(sentence, k - 1).includes(','),
  );
  return end < 0 ? words.length : end;
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
