import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { ACTIONS, NEGATIONS } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';

const LINKING = neededWords('linking linked links related involved involves implicating implicates');
const LONGEST_DEED = 12;

/** "documents linking X with the attack", "this action involved X", "linked the attack to X". */
export function linked(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, LINKING);
  if (at < 0 || words.slice(Math.max(clause.from, at - 5), at).some((w) => NEGATIONS.has(w.fold))) return null;
  if (at > 0 && gapAfter(sentence, at - 1) === '-') return null; // "the FARC-linked ELN": whose friend the one is who did it
  const tied = deedTiedTo(sentence, clause, at);
  if (tied) return [tied];
  const to = words.slice(at + 1, at + LONGEST_DEED).findIndex((w) => w.fold === 'to') + at + 1;
  const actor = actorAfter(sentence, at + 1, 6) ?? (to > at ? actorAfter(sentence, to + 1, 4) : null);
  if (!actor || actor.from >= clause.to || (actor.level === 'state' && !isOfService(words, actor))) return null;
  if (to > at && to < actor.from && words.slice(at, to).some((w) => isDeed(w.fold)))
    return [{ stance: 'suspected', actor, from: at, to: actor.to }];
  const what = /^invol/u.test(words[at]!.fold)
    ? words.slice(Math.max(clause.from, at - 3), at)
    : isAside(sentence, at, actor)
      ? []
      : words.slice(actor.to, Math.min(words.length, actor.to + 6));
  return what.some((w) => isDeed(w.fold)) ? [{ stance: 'suspected', actor, from: at, to: actor.to }] : null;
}

/** "linked the raid to Leon's | intelligence service". */
const isOfService = (words: ReadSentence['words'], { to }: ActorMention): boolean =>
  words
    .slice(to, to + 4)
    .some(
      ({ fold }, k, all) =>
        /^services?$/u.test(fold) && /^(?:secret|intelligence|security|spy)$/u.test(all[k - 1]?.fold ?? ''),
    );

/** "the ELN, which is | linked to X, responsible for the raid": said of the ELN. */
const isAside = (sentence: ReadSentence, at: number, { to }: ActorMention): boolean =>
  sentence.words[at]!.fold === 'linked' && /^,/u.test(gapAfter(sentence, to - 1));

/** "the bombing has been | linked to X". */
function deedTiedTo(sentence: ReadSentence, clause: ReadClause, at: number): Found | null {
  const { words } = sentence;
  if (!/^(?:is|was|were|been|be)$/u.test(words[at - 1]?.fold ?? '') || words[at + 1]?.fold !== 'to') return null;
  const actor = actorAfter(sentence, at + 2, 2);
  const from = clause.opener === 'which' ? 0 : clause.from; // "a raid, | which was related to X"
  const isOfDeed = words.slice(Math.max(from, at - 6), at).some(({ fold }) => isDeed(fold));
  return isOfDeed && actor && actor.level !== 'state' && actor.to <= clause.to
    ? { stance: 'suspected', actor, from: at, to: actor.to }
    : null;
}

/** A word for something that attackers do: "attack", "crime". */
export const isDeed = (fold: string): boolean => eventNoun(fold) !== undefined || ACTIONS.has(fold);
