import type { ActorMention } from '../../actor-mentions.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { ACTIONS, HEDGES, NEGATIONS } from './deed-words.ts';
import { actorAfter, actorBefore, type Found, indexOf } from './found.ts';

/** "soldiers are implicated in the murder", "members of X were arrested in connection with the attack", "the work of X". */
export function suspicion(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  return workOf(sentence, clause) ?? tiedTo(sentence, clause) ?? [];
}

function workOf(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => f === 'work');
  if (at < 0 || words[at - 1]?.fold !== 'the' || words[at + 1]?.fold !== 'of') return null;
  const before = words.slice(clause.from, at).map((w) => w.fold);
  const actor = actorAfter(sentence, at + 2, 8);
  if (!actor || actor.from >= clause.to || before.some((f) => NEGATIONS.has(f))) return null;
  const hedged = before.some((f) => HEDGES.has(f) || /^(?:believes?|thinks?|suspects?)$/u.test(f));
  return [{ stance: hedged ? 'suspected' : 'asserted', actor, from: at, to: actor.to }];
}

/** The actor before "implicated in", "involved in", "arrested for", where what follows is a deed. */
function tiedTo(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:implicated|involved|arrested|detained|participated)$/u.test(f));
  if (at < 0 || words.slice(Math.max(clause.from, at - 5), at).some((w) => NEGATIONS.has(w.fold))) return null;
  const tie = words.slice(at + 1, at + 6).findIndex((w) => /^(?:in|for|with)$/u.test(w.fold));
  const custody = /^(?:arrested|detained)$/u.test(words[at]!.fold);
  if (tie < 0 || (custody && !/\b(?:connection with|for)$/u.test(folds(words, at + 1, at + tie + 4)))) return null;
  const actor = actorBefore(sentence, at, custody ? 4 : 8);
  const deed = words
    .slice(at + tie + 2, Math.min(words.length, at + tie + 8))
    .some((w) => eventNoun(w.fold)?.class !== undefined || ACTIONS.has(w.fold));
  return actor && deed && actor.from >= clause.from ? [suspect(actor, at)] : null;
}

const suspect = (actor: ActorMention, at: number): Found => ({
  stance: 'suspected',
  actor,
  from: actor.from,
  to: at + 1,
});

const folds = (words: ReadSentence['words'], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((w) => w.fold)
    .join(' ');
