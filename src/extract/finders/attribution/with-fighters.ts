import { type ActorMention, slug } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

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

function fighters({ words, text, start }: ReadSentence, state: ActorMention): ActorMention {
  const to = FIGHTERS.test(words[state.to + 1]?.fold ?? '') ? state.to + 2 : state.to + 1;
  const span = { start: state.start, end: words[to - 1]!.end };
  const name = text.slice(span.start - start, span.end - start).replace(/\s+/gu, ' ');
  return { ...span, from: state.from, to, id: slug(name), name, level: 'class' };
}
