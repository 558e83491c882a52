import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

const TIE =
  /^(?:the|an?|to|with|by|of|for|close|linked|affiliated|associated|tied|loyal|aligned|belonging|run|operated|used|supporting|supportive|sympathetic|thought|said|believed|be|is|are)$/u;
const OUTLET =
  /^(?:channels?|websites?|sites?|outlets?|agenc(?:y|ies)|accounts?|media|newspapers?|pages?|station|magazine)$/u;
/** "which is thought to be run by the". */
const LONGEST_TIE = 7;

/** "on a channel close to the | ELN", "on a website belonging to the | ELN": named only for the outlet in which others publish their words. */
export function isOfOutlet({ words }: ReadSentence, { from }: ActorMention): boolean {
  let k = from - 1;
  while (k > from - LONGEST_TIE && TIE.test(words[k]?.fold ?? '')) k -= 1;
  return k < from - 1 && OUTLET.test(words[k]?.fold ?? '');
}
