import type { ActorMention } from '../../actor-mentions.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { DEEDS, PERFORMED } from './deed-words.ts';
import { ownPart } from './own-part.ts';

const OF_DEED =
  /^(?:responsibility|involvement|role|behind|carrying|link|links|responsible|participation|hand|authorship|knowledge|part|participated|involved|blame|complicity)$/u;
const ACCUSATION = /^(?:accusations?|allegations?|charges|claims?|reports?|suggestions?|assertions?)$/u;
const MAY_BE_OF_ANYTHING = /^(?:claims?|reports?|suggestions?|assertions?)$/u;
const DOING =
  /^(?:attacking|killing|shelling|bombing|planting|striking|firing|ambushing|kidnapping|abducting|shooting|staging|perpetrating|committing|launching|ordering|murdering|hitting)$/u;

/** Is what somebody denies a part in the deed: "denied any role", "denied having planted the bomb", "dismissed the allegations"? */
export function isDeniedPart(
  sentence: ReadSentence,
  { to }: ReadClause,
  at: number,
  speaker: ActorMention | null,
): boolean {
  const rest = sentence.words.slice(at + 1, Math.min(to, at + 12)).map(({ fold }) => fold);
  if (DOING.test(rest[0] ?? '')) return true;
  if (rest[0] === 'having' && rest.slice(1, 4).some((f) => DEEDS.has(f) || PERFORMED.has(f))) return true;
  if (ownPart(sentence, speaker, at + 1)?.isDenied === false) return true;
  const accused = rest.findIndex((f) => ACCUSATION.test(f));
  if (accused < 0)
    return rest.some((f) => OF_DEED.test(f)) || (rest[0] === 'any' && /^(?:deni|deny)/u.test(sentence.words[at]!.fold));
  return !MAY_BE_OF_ANYTHING.test(rest[accused]!) && !/^(?:that|of)$/u.test(rest[accused + 1] ?? '');
}
