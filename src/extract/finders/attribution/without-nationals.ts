import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

const NATIONALS =
  /^(?:nationals?|citizens?|m[ae]n|wom[ae]n|students?|migrants?|immigrants?|refugees?|asylum|businessm[ae]n|teenagers?|youths?|couple|brothers?)$/u;

/** A sentence without the states that only say whose people somebody is: "two Leonese nationals", "a Leonese man". */
export function withoutNationals(sentence: ReadSentence): ReadSentence {
  const isState = (a: ActorMention): boolean =>
    !(a.level === 'state' && a.adjective && NATIONALS.test(sentence.words[a.to]?.fold ?? ''));
  return sentence.actors.every(isState) ? sentence : { ...sentence, actors: sentence.actors.filter(isState) };
}
