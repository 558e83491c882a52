import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';
import { unlistedAfter } from './unlisted-after.ts';
import { unnamedAfter } from './unnamed.ts';

const LAID = neededWords('responsibility blame guilt fault down door');
const PUT = /^(?:put|puts|putting)$/u;
const FALLS =
  /^(?:lay|lies|lie|lain|rests?|rested|falls?|fell|borne|bears?|bore|laid|pinned|placed|directed|levell?ed)$/u;
const ON = /^(?:with|on|upon|by|at)$/u;
const REACH = 8;

/** "responsibility lay with X", "responsibility is borne by X", "X bore responsibility", "put it down to X", "laid it at the door of X". */
export function laidOn(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const at = indexOf(sentence, clause, LAID);
  if (at < 0) return [];
  const { fold } = sentence.words[at]!;
  if (fold === 'door') return atDoorOf(sentence, clause, at) ?? [];
  return (fold === 'down' ? putDownTo(sentence, clause, at) : guiltOf(sentence, clause, at)) ?? [];
}

function guiltOf(sentence: ReadSentence, clause: ReadClause, noun: number): readonly Found[] | null {
  const { words } = sentence;
  if (words.slice(Math.max(clause.from, noun - 4), noun).some(({ fold }) => NEGATIONS.has(fold))) return null;
  const borne = bearer(sentence, clause, noun);
  if (borne) return [{ stance: 'blamed', actor: borne, from: borne.from, to: noun + 1 }];
  const near = words.slice(noun + 1, Math.min(clause.to, noun + 1 + REACH)).map(({ fold }) => fold);
  const verb = near.findIndex((fold) => FALLS.test(fold));
  const on = verb < 0 ? -1 : near.findIndex((fold, k) => k > verb && k <= verb + 2 && ON.test(fold));
  return on < 0 || near.slice(0, on).some((fold) => NEGATIONS.has(fold))
    ? null
    : laid(sentence, noun, noun + 2 + on, LONGEST_STYLE);
}

/** "the ELN | bore full responsibility for it": of a state it may only mean that it stood by those who did it. */
function bearer({ words, actors }: ReadSentence, { from }: ReadClause, noun: number): ActorMention | null {
  const near = Math.max(from, noun - 3);
  const verb = words.slice(near, noun).findIndex(({ fold }) => /^(?:bears?|bore)$/u.test(fold)) + near;
  const actor = verb < near ? undefined : actors.find((a) => a.to === verb && a.from >= from && a.level !== 'state');
  return actor && words[noun + 1]?.fold === 'for' ? actor : null;
}

/** "laid the blast at the | door of X". */
function atDoorOf(sentence: ReadSentence, { from }: ReadClause, door: number): readonly Found[] | null {
  const { words } = sentence;
  if (words[door - 2]?.fold !== 'at' || words[door - 1]?.fold !== 'the' || words[door + 1]?.fold !== 'of') return null;
  const near = Math.max(from, door - REACH);
  const verb = near + words.slice(near, door).findLastIndex(({ fold }) => /^(?:lay|lays|laid|laying)$/u.test(fold));
  if (verb < near || isUnsaid(words, verb) || !words.slice(verb + 1, door - 2).some(isDeed)) return null;
  const found = laid(sentence, verb, door + 2, LONGEST_STYLE);
  return found?.some(({ to }) => OWNS.test(words[to]?.fold ?? '')) ? null : found;
}

/** "laid | the blast, the blame, this". */
const isDeed = ({ fold }: ReadSentence['words'][number]): boolean =>
  /^(?:it|this|blame|responsibility|guilt)$/u.test(fold) || eventNoun(fold) !== undefined;

/** "refused to | lay", "nobody has | laid". */
const isUnsaid = (words: ReadSentence['words'], verb: number): boolean =>
  words
    .slice(Math.max(0, verb - 4), verb)
    .some(({ fold }) => NEGATIONS.has(fold) || /^(?:refused|wrong|nobody|declined)$/u.test(fold));

/** "the ELN | leader", "the ELN | 's office": somebody or something of theirs. */
const OWNS = /^(?:'s|leaders?|commanders?|offices?|posts?|prison|victims?|house|members?)$/u;
/** "of the | banned, separatist | X". */
const LONGEST_STYLE = 4;

/** "put it down to | X", "put the blast down to | X". */
function putDownTo(sentence: ReadSentence, { from }: ReadClause, down: number): readonly Found[] | null {
  const { words } = sentence;
  if (words[down + 1]?.fold !== 'to') return null;
  const near = Math.max(from, down - REACH);
  const put = words.slice(near, down).findLastIndex(({ fold }) => PUT.test(fold)) + near;
  const isOnIt = put >= near && /^(?:it|this|the)$/u.test(words[put + 1]!.fold);
  return isOnIt ? laid(sentence, put, down + 2) : null;
}

function laid(sentence: ReadSentence, from: number, at: number, reach = 2): readonly Found[] | null {
  const actor = actorAfter(sentence, at, reach) ?? unnamedAfter(sentence, at) ?? unlistedAfter(sentence, at);
  return actor && [{ stance: 'blamed', actor, from, to: actor.to }];
}
