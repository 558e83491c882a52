import type { ReadSentence } from '../../mention.ts';
import { DEEDS } from './deed-words.ts';
import type { OwnPart } from './own-part.ts';

const SELF = /^(?:it|they)$/u;
const ATTACK =
  /^(?:attacks?|strikes?|assaults?|ambush|bombings?|barrage|bombardment|shelling|missiles?|rockets?|drones?|bombs?)$/u;
const ITS_ATTACK = /^(?:attack|strike|assault|ambush|bombing|raid|operation|barrage)$/u;
const SENT = /^(?:launched|carried|mounted|staged|conducted|fired|sent|planted|made)$/u;
const AUXILIARY = /^(?:has|have|had|also|itself|themselves)$/u;
/** "its attack | would go on": not the one that was told of. */
const TO_COME = /^(?:would|will|could|might|may|must|plans?)$/u;
/** Behind such a word somebody else is told of. */
const OF_OTHERS = /^(?:who|after|when|while|adding|citing|because|until|unless|if)$/u;
/** Nobody else is told of before it: "said on Monday that the target of | its raid". */
const LEADS_TO_IT =
  /^(?:that|the|in|on|a|an|of|via|its|their|statement|message|post|video|telegram|channel|website|late|\p{L}+day|targets?|aim|goal|purpose)$/u;
const REACH = 18;

/** "said the rockets | it had fired fell on a camp", "said a camp was what | it had attacked": a deed that those who speak call their own in passing. */
export function ownAttack({ words }: ReadSentence, from: number): OwnPart | null {
  const last = Math.min(words.length, from + REACH);
  for (let k = from + 1; k < last && !OF_OTHERS.test(words[k]!.fold); k += 1) {
    if (!SELF.test(words[k]!.fold)) continue;
    const before = /^(?:that|which)$/u.test(words[k - 1]!.fold) ? k - 2 : k - 1;
    let verb = k + 1;
    while (AUXILIARY.test(words[verb]?.fold ?? '')) verb += 1;
    const done = words[verb]?.fold ?? '';
    const isOwn =
      (before >= from && ATTACK.test(words[before]!.fold) && SENT.test(done)) ||
      (words[k - 1]!.fold === 'what' && DEEDS.has(done));
    if (isOwn) return { at: verb, isDenied: false };
  }
  return null;
}

/** "said | the attack was revenge for a raid", "said it was carried out to avenge one": who says why it was done did it. */
export function inRevenge({ words, text, start }: ReadSentence, from: number): OwnPart | null {
  const first = words[from];
  const told = first && IN_REVENGE.exec(text.slice(first.start - start));
  return told ? { at: words.findIndex(({ end }) => end >= first.start + told[0].length), isDenied: false } : null;
}

const IN_REVENGE =
  /^(?:that )?(?:(?:it|they) (?:was|were|had been) (?:carried out|conducted|staged) |(?:the|this|that) (?:attack|bombing|blast|operation|raid|killing|assault|ambush|shooting)s? (?:was|were|had been|is|came|comes) (?:carried out |conducted |staged |done )?)["“]?(?:in (?:retaliation|revenge|reprisal)|(?:an? |the )?(?:act of )?(?:retaliation|revenge|reprisal) for|to avenge|avenging)\b(?! (?:for )?(?:its|their) (?:\p{L}+ )?(?:capture|attacks?|raids?|strikes?|operations?|seizure|shelling|killing))/u;

/** "said | its attack had killed nine", "said the target of | its latest raid was a camp". */
export function itsAttack({ words }: ReadSentence, from: number): OwnPart | null {
  const last = Math.min(words.length, from + REACH);
  for (let k = from; k < last && LEADS_TO_IT.test(words[k]!.fold); k += 1) {
    if (!/^(?:its|their)$/u.test(words[k]!.fold)) continue;
    const noun = ITS_ATTACK.test(words[k + 1]?.fold ?? '') ? k + 1 : k + 2;
    if (ITS_ATTACK.test(words[noun]?.fold ?? '') && !TO_COME.test(words[noun + 1]?.fold ?? ''))
      return { at: noun, isDenied: false };
  }
  return null;
}
