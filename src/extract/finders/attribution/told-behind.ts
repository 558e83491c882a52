import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { byOwnMen } from './by-own-men.ts';
import { NEGATIONS, PERFORMED } from './deed-words.ts';
import { type OwnPart, ownMen } from './own-part.ts';
import { whoseWork } from './whose-work.ts';

/** "The attack was | its work, the ELN said": what stands before the comma behind which the group speaks. */
export function toldBehind(sentence: ReadSentence, actor: ActorMention): OwnPart | null {
  const { words } = sentence;
  const { from, level } = actor;
  const first = /^(?:the|an?)$/u.test(words[from - 1]?.fold ?? '') ? from - 1 : from;
  if (level === 'state' || first < 3 || !/^,["”]?\s/u.test(gapAfter(sentence, first - 1))) return null;
  const near = Math.max(0, first - REACH);
  const part =
    whoseWork(sentence, near) ??
    byOwnMen(sentence, near) ??
    workOfNamed(sentence, actor) ??
    ownMen(sentence, near, first);
  return part && part.at < first ? part : null;
}

/** "The bombing was the | work of the ELN, the group said": its own name stands before. */
function workOfNamed({ words, actors }: ReadSentence, actor: ActorMention): OwnPart | null {
  const named = actors.find((a) => a.id === actor.id && a.to <= actor.from && actor.from - a.to <= 3);
  const of = named ? (words[named.from - 1]?.fold === 'the' ? named.from - 2 : named.from - 1) : -1;
  if (of < 3 || !/^(?:of|by)$/u.test(words[of]!.fold)) return null;
  const done = words.slice(Math.max(0, of - 4), of).map(({ fold }) => fold);
  const isDone =
    words[of]!.fold === 'of'
      ? /^(?:work|handiwork)$/u.test(done.at(-1)!)
      : done.some((fold) => PERFORMED.has(fold)) && done.some((fold) => /^(?:was|were)$/u.test(fold));
  return isDone ? { at: of - done.length, isDenied: done.some((fold) => NEGATIONS.has(fold)) } : null;
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
