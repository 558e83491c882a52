import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import type { OwnPart } from './own-part.ts';
import { whoseWork } from './whose-work.ts';

/** "The attack was | its work, the ELN said": what stands before the comma behind which the group speaks. */
export function toldBehind(sentence: ReadSentence, { from, level }: ActorMention): OwnPart | null {
  const { words } = sentence;
  const first = words[from - 1]?.fold === 'the' ? from - 1 : from;
  if (level === 'state' || first < 3 || !/^,["”]?\s/u.test(gapAfter(sentence, first - 1))) return null;
  const part = whoseWork(sentence, Math.max(0, first - REACH));
  return part && part.at < first ? part : null;
}

const REACH = 14;

/** "it was | holding 12 people": those whom it took in the deed that the report tells of. */
export function holdsPeople({ words }: ReadSentence, from: number): OwnPart | null {
  const at = words.slice(from, from + REACH).findIndex(({ fold }) => fold === 'holding') + from;
  const isOwn =
    at > from + 1 && /^(?:was|were|is|are)$/u.test(words[at - 1]!.fold) && /^(?:it|they)$/u.test(words[at - 2]!.fold);
  const whom = words.slice(at + 1, at + 6).map(({ fold }) => fold);
  return isOwn && whom.some((fold) => HELD.test(fold)) ? { at, isDenied: false } : null;
}

const HELD =
  /^(?:hostages?|captives?|people|passengers?|soldiers?|persons|civilians|foreigners|tourists|students|\d+)$/u;
