import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';

const CLAIM = neededWords('claim');
const MADE = /^(?:made|issued|posted|repeated)$/u;
/** "the claim | that it won", "the claim | to the north", "the claim | of victory": of something else than the deed. */
const OF_OTHER = /^(?:that|to|on|about|over|of|which)$/u;
const UNTRUE = /^(?:false|fake|alleged|supposed|purported)$/u;

/** A claim as a noun, where the report has told of the deed: "the ELN made its claim", "the claim by the ELN", "after the ELN claim". */
export function claimNoun(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CLAIM);
  if (
    at < 1 ||
    words.slice(Math.max(clause.from, at - 4), at).some(({ fold }) => NEGATIONS.has(fold) || UNTRUE.test(fold))
  )
    return [];
  const actor = whoMade(sentence, at) ?? whoseName(sentence, at) ?? byWhom(sentence, at);
  return actor && actor.level !== 'state' && actor.level !== 'class'
    ? [{ stance: 'claimed', actor, from: Math.min(actor.from, at), to: Math.max(actor.to, at + 1), by: actor }]
    : [];
}

/** "the ELN made its | claim while the town slept". */
function whoMade({ words, actors }: ReadSentence, at: number): ActorMention | null {
  const isMade = MADE.test(words[at - 2]?.fold ?? '') && /^(?:its|the|their)$/u.test(words[at - 1]!.fold);
  return isMade && isBare(words, at) ? (actors.find((a) => a.to === at - 2) ?? null) : null;
}

/** "the ELN | claim", "the ELN’s | claim": behind an article or what tells when. */
function whoseName({ words, actors }: ReadSentence, at: number): ActorMention | null {
  const end = words[at - 1]!.fold === "'s" ? at - 1 : at;
  const actor = actors.find((a) => a.to === end) ?? null;
  const before = words[(actor?.from ?? 0) - 1]?.fold ?? 'the';
  return actor && /^(?:the|after|before|since|following)$/u.test(before) && isBare(words, at) ? actor : null;
}

/** "the claim | by the ELN", "the claim | of the ELN" with nothing behind it of what is claimed. */
function byWhom(sentence: ReadSentence, at: number): ActorMention | null {
  const { words } = sentence;
  const from = pastPosted(words, at);
  if (!/^(?:the|a)$/u.test(words[at - 1]!.fold) || !/^(?:by|of|from)$/u.test(words[from]?.fold ?? '')) return null;
  const actor = actorAfter(sentence, from + 1, 1);
  return actor &&
    !(gapAfter(sentence, actor.to - 1) === ' ' && /^(?:that|to|about)$/u.test(words[actor.to]?.fold ?? ''))
    ? actor
    : null;
}

/** "a claim | of responsibility posted on a website | from": where "from" stands. */
function pastPosted(words: ReadSentence['words'], at: number): number {
  const k = words[at + 1]?.fold === 'of' && words[at + 2]?.fold === 'responsibility' ? at + 3 : at + 1;
  if (!/^(?:posted|published|released|issued|made|aired)$/u.test(words[k]?.fold ?? '')) return k;
  const by = words.slice(k + 1, k + 8).findIndex(({ fold }) => /^(?:by|from)$/u.test(fold));
  return by < 0 ? k : k + 1 + by;
}

const isBare = (words: ReadSentence['words'], at: number): boolean =>
  !OF_OTHER.test(words[at + 1]?.fold ?? '') || words[at + 2]?.fold === 'responsibility';
