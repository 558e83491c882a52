import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { asWritten } from './as-written.ts';

const FIGHTERS =
  /^(?:militants?|rebels?|insurgents?|guerrillas?|guerillas?|terrorists?|extremists?|jihadists?|separatists?|gunm[ae]n|militia|militias|militiamen|factions?|bandits)$/u;

/** A sentence in which those who fight for no state, though they are called after a country, are a party of their own: "Leonese factions". */
export function withFighters(sentence: ReadSentence): ReadSentence {
  const { words, actors } = sentence;
  const isCalledAfter = (a: ActorMention, n: number): boolean =>
    a.level === 'state' &&
    a.adjective === true &&
    FIGHTERS.test(words[a.to]?.fold ?? '') &&
    (actors[n + 1]?.from ?? Number.POSITIVE_INFINITY) > a.to;
  return actors.some(isCalledAfter)
    ? { ...sentence, actors: actors.map((a, n) => (isCalledAfter(a, n) ? fighters(sentence, a) : a)) }
    : sentence;
}

function fighters(sentence: ReadSentence, state: ActorMention): ActorMention {
  const to = FIGHTERS.test(sentence.words[state.to + 1]?.fold ?? '') ? state.to + 2 : state.to + 1;
  return asWritten(sentence, state.from, to, 'class');
}
