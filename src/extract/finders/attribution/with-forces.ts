import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventVerb } from '../../lexicon/event-words.ts';
import type { ReadSentence } from '../../mention.ts';
import { DEEDS } from './deed-words.ts';

const KIND = /^(?:naval|special|ground|border|occupation|war|fighter)$/u;
const FORCES = /^(?:forces?|troops|navy|warplanes|planes|jets|aircraft|gunships|artillery|snipers?|commandos)$/u;
/** Whom forces go after that answer an attack. */
const FOES =
  /^(?:them|attackers?|assailants?|gunm[ae]n|bandits|militants?|insurgents?|terrorists?|rebels?|fighters?|bombers?|suspects?|kidnappers|hijackers)$/u;
/** "shot and killed": words of one deed. */
const ONE_DEED = 3;

/** A lead in which the forces of a state do the one deed that it tells: "Leonese troops killed two farmers"; they may only have answered where it tells of another. */
export function withForces(sentence: ReadSentence): ReadSentence {
  const { actors } = sentence;
  if (!actors.some((a) => end(sentence, a) > 0) || !isLead(sentence) || !tellsOneDeed(sentence)) return sentence;
  return { ...sentence, actors: actors.map((a) => forces(sentence, a)) };
}

/** The headline, or the sentence that opens the report behind it. */
const isLead = ({ index, paragraph, words }: ReadSentence): boolean =>
  (index === 0 || (index === 1 && paragraph === 1)) && !words.some(({ fold }) => FOES.test(fold));

/** Behind the last word of the forces; 0 where none stand behind a state’s adjective. */
function end({ words }: ReadSentence, { level, adjective, to }: ActorMention): number {
  if (level !== 'state' || !adjective) return 0;
  const last = KIND.test(words[to]?.fold ?? '') && FORCES.test(words[to + 1]?.fold ?? '') ? to + 1 : to;
  return FORCES.test(words[last]?.fold ?? '') ? last + 1 : 0;
}

function forces(sentence: ReadSentence, state: ActorMention): ActorMention {
  const to = end(sentence, state);
  if (to === 0) return state;
  const { adjective: _, ...rest } = state;
  return { ...rest, to, end: sentence.words[to - 1]!.end };
}

function tellsOneDeed({ words }: ReadSentence): boolean {
  const deeds = words.flatMap(({ fold }, k) => (DEEDS.has(fold) || eventVerb(fold) !== undefined ? [k] : []));
  return deeds.length > 0 && deeds.at(-1)! - deeds[0]! <= ONE_DEED;
}
