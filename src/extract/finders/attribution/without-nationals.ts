import type { ActorMention } from '../../actors/actor-mention.ts';
import { isHome } from '../../events/is-home.ts';
import type { ReadSentence } from '../../mention.ts';
import { numberAt } from '../../people/numbers.ts';
import { gapAfter } from '../../text/gap-after.ts';

const NATIONALS =
  /^(?:nationals?|citizens?|m[ae]n|wom[ae]n|students?|migrants?|immigrants?|refugees?|asylum|businessm[ae]n|teenagers?|youths?|couple|brothers?)$/u;

/** A sentence without the states that only say whose people somebody is, or where it was: "two Leonese nationals", "a Leonese man", "six clerks (1 Swiss, 5 Leonese)", "in Toledo (Spain)". */
export function withoutNationals(sentence: ReadSentence): ReadSentence {
  const isState = (a: ActorMention): boolean =>
    !(
      a.level === 'state' &&
      ((a.adjective && NATIONALS.test(sentence.words[a.to]?.fold ?? '')) ||
        isCounted(sentence, a) ||
        isHome(sentence, a))
    );
  return sentence.actors.every(isState) ? sentence : { ...sentence, actors: sentence.actors.filter(isState) };
}

/** "(1 Swiss, | 5 Leonese)". */
const isCounted = (sentence: ReadSentence, { from, to }: ActorMention): boolean =>
  (gapAfter(sentence, to - 1).startsWith(')') || gapAfter(sentence, from - 2).endsWith('(')) &&
  numberAt(sentence.words, from - 1)?.to === from;
