import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { MEMBERS } from './deed-words.ts';
import type { Found } from './found.ts';
import { isHedge } from './is-hedge.ts';

/** A deed told with its doer, as firmly as its sentence tells it. */
export function saidOf(sentence: ReadSentence, actor: ActorMention, from: number, to: number): Found {
  const hedged = sentence.words.slice(Math.max(0, from - 2), to).some(isHedge) || isBelieved(sentence, from);
  return { stance: hedged ? 'suspected' : isCharged(sentence, from) ? 'blamed' : 'asserted', actor, from, to };
}

/** "Police believe that rebels attacked it", "alleged members of the ELN attacked": nobody says that they did. */
const isBelieved = ({ words }: ReadSentence, from: number): boolean =>
  words
    .slice(Math.max(0, from - 6), from)
    .some(
      ({ fold }, k, near) =>
        /^(?:believes?|believed|thinks?|thought|suspects?|suspected|presumes?|presumed|assumes?|assumed|speculation|speculated?)$/u.test(
          fold,
        ) ||
        (/^(?:alleged|possible)$/u.test(fold) && (k === near.length - 1 || MEMBERS.has(near[k + 1]!.fold))),
    );

const CHARGES =
  /^(?:claim|charge|allege|insist|maintain|contend|argue|indicate|suggest|conclude|assess|show|accuse)(?:s|d|ed|ing)?$/u;

/** "The army has charged that rebels killed him", "Leon said rebels did", "a caller told Leon Radio that rebels did": the one who charges it says so, not the report. */
const isCharged = ({ words, actors }: ReadSentence, from: number): boolean =>
  words.slice(0, from).some(({ fold }, k) => CHARGES.test(fold) && words[k + 1]?.fold === 'that') ||
  words
    .slice(Math.max(0, from - 4), from)
    .some(({ fold }, k, near) => /^(?:he|she|they)$/u.test(fold) && /^(?:said|says)$/u.test(near[k + 1]?.fold ?? '')) ||
  (words[words[from - 1]?.fold === 'the' ? from - 2 : from - 1]?.fold === 'that' &&
    words.slice(Math.max(0, from - 8), from).some(({ fold }) => fold === 'told')) ||
  actors.some(
    (a) => a.level === 'state' && a.to < from && from - a.to <= 5 && /^(?:said|says)$/u.test(words[a.to]!.fold),
  );
