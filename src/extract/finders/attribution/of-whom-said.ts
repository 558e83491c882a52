import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { subjectOf } from './found.ts';

const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|also|now|may|might|could|to|\p{L}+ly)$/u;

/** "the ELN, the last of its kind, has been | blamed", "the ELN was | behind it": of whom a participle is said, past its auxiliaries and an aside. */
export function ofWhomSaid(sentence: ReadSentence, at: number, reach: number): ActorMention | null {
  let verb = at;
  while (verb > 0 && AUXILIARY.test(sentence.words[verb - 1]!.fold)) verb -= 1;
  return subjectOf(sentence, verb, reach);
}
