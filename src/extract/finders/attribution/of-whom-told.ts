import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

const KIN =
  /^(?:ally|allies|affiliates?|offshoot|branch|splinter|rival|rivals|foe|wing|arm|allied|affiliated|linked|loyal|tied|aligned|allegiance|loyalty|ties|links|split|broke|away|faction|members?|part)$/u;
/** "the ELN, an ally | of the FARC", "which broke away | from the FARC". */
const LEADS = /^(?:of|to|with|from|the|banned|outlawed|local)$/u;

/** Of the actors that pass, the last of whom a sentence tells something, else the last that it names: the ELN in "the ELN, an ally of the FARC". */
export function ofWhomTold(sentence: ReadSentence, passes: (actor: ActorMention) => boolean): ActorMention | null {
  const all = sentence.actors.filter(passes);
  return all.findLast((a) => !isKinOnly(sentence, a)) ?? all.at(-1) ?? null;
}

/** Named only as whom somebody else is tied to. */
export function isKinOnly({ words }: ReadSentence, { from }: ActorMention): boolean {
  let k = from - 1;
  while (k > from - 4 && LEADS.test(words[k]?.fold ?? '')) k -= 1;
  return k < from - 1 && KIN.test(words[k]?.fold ?? '');
}
