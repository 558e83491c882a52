import type { ActorLevel } from '../../model/attribution.ts';
import type { Span } from '../../model/quote.ts';
import type { Word } from '../text/words.ts';

/** What those are called who are tied to somebody else. */
const FOLLOWERS = new Set(
  `militia militias militants militant group groups rebels rebel fighters fighter faction factions forces insurgents
   insurgent terrorists terrorist guerrillas jihadists jihadist extremists extremist gunmen gunman men man attackers
   attacker bombers bomber cell cells network gang gangs assailants separatists bandits people brothers couple`.split(
    /\s+/u,
  ),
);
const TIED =
  /^(?:linked|affiliated|allied|aligned|loyal|tied|connected|close|sympathetic|links|ties|allegiance|loyalty)$/u;
const TO = /^(?:to|with)$/u;
const LONGEST_TIE = 7;
const IN_TIE = /^(?:who|that|which|had|has|have|with|pledged|sworn|were|was|are|is|closely|allegedly|reportedly)$/u;

type Named = Span & { readonly from: number; readonly to: number; readonly id: string; readonly level: ActorLevel };
type Followers = Named & { readonly name: string };

/** "militants linked to the ELN", "men who had pledged allegiance to the ELN": those who are tied to a group, and are not the group. */
export function followersBefore(words: readonly Word[], actor: Named, text: (span: Span) => string): Followers | null {
  let k = words[actor.from - 1]?.fold === 'the' ? actor.from - 2 : actor.from - 1;
  if (!TO.test(words[k]?.fold ?? '') || !TIED.test(words[k - 1]?.fold ?? '')) return null;
  k -= 2;
  while (k > actor.from - LONGEST_TIE && IN_TIE.test(words[k]?.fold ?? '')) k -= 1;
  const noun = words[k];
  const span = noun && { start: noun.start, end: actor.end };
  if (!span || !FOLLOWERS.has(noun.fold) || text(span).includes(',') || isStatement(text(span))) return null;
  return { ...span, from: k, to: actor.to, id: `${actor.id}-linked`, name: text(span), level: 'class' };
}

/** "the attackers were linked to the ELN": says it of them, and names them not by it. */
const isStatement = (said: string): boolean =>
  /\b(?:were|was|are|is|had|has|have)\b/u.test(said) && !/\b(?:who|that|which)\b/u.test(said);
