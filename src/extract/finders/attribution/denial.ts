import type { ActorMention } from '../../actor-mentions.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../needed-words.ts';
import { claimantBefore } from './claimant.ts';
import { DEEDS, NEGATIONS, PERFORMED } from './deed-words.ts';
import { type Found, folds, indexOf, subjectOf, togetherWith } from './found.ts';

const DENYING = neededWords('denied denies denying deny disavowed rejected');
const KEEPING_AWAY = neededWords('distanced not nothing');

/** "X denied involvement", "X denied it had carried out the attack", "X distanced itself from the bombing", "X had nothing to do with it". */
export function denial(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  if (!holdsAny(sentence, DENYING) && !holdsAny(sentence, KEEPING_AWAY)) return [];
  const list = folds(sentence, clause);
  if (list.includes('nor')) return [];
  const at = indexOf(sentence, clause, DENYING);
  const before = at < 0 ? [] : list.slice(Math.max(0, at - clause.from - 3), at - clause.from);
  if (before.some((f) => f === 'or' || NEGATIONS.has(f))) return [];
  const from = at >= 0 && isOfDeed(sentence, clause, at) ? at : keptAway(sentence, clause);
  const actor = from < 0 ? null : (subjectOf(sentence, from, 6) ?? groupBefore(sentence, from));
  if (!actor) return [];
  return [...togetherWith(sentence, actor), actor].map((one) => ({
    stance: 'denied',
    actor: one,
    from: one.from,
    to: from + 1,
    by: one,
  }));
}

/** A group that no list knows, called so or by its letters: "the group Ahrar denied", "the RNF denied". */
function groupBefore(sentence: ReadSentence, at: number): ActorMention | null {
  const actor = claimantBefore(sentence, at);
  const isGroup =
    actor &&
    (/^(?:group|movement)$/u.test(sentence.words[actor.from - 1]?.fold ?? '') || /^\p{Lu}{3,7}$/u.test(actor.name));
  return isGroup ? actor : null;
}

const OF_DEED =
  /^(?:responsibility|involvement|role|behind|carrying|accusation|accusations|allegations|charges|any|link|responsible|participation|hand|authorship|knowledge|part|participated|involved)$/u;

/** "X | said that it was not responsible": the word of saying; -1 where nobody says it of himself. */
const saidBefore = (words: ReadSentence['words'], not: number): number => {
  const it = /^(?:was|were|is|are|had)$/u.test(words[not - 1]?.fold ?? '') ? not - 2 : -1;
  const said = words[it - 1]?.fold === 'that' ? it - 2 : it - 1;
  const isOwn = it > 1 && /^(?:it|they)$/u.test(words[it]!.fold);
  return isOwn && /^(?:said|says|stated|announced|insisted)$/u.test(words[said]?.fold ?? '') ? said : -1;
};

/** What is denied is a part in the deed: "denied any role", "denied having planted the bomb". */
function isOfDeed({ words }: ReadSentence, clause: ReadClause, at: number): boolean {
  const rest = words.slice(at + 1, Math.min(clause.to, at + 12)).map((w) => w.fold);
  return (
    rest.some((f) => OF_DEED.test(f)) ||
    (rest[0] === 'having' && rest.slice(1, 4).some((f) => DEEDS.has(f) || PERFORMED.has(f))) ||
    isOwnDeed(rest)
  );
}

/** "it had carried out", "that its fighters planted", "having attacked": a deed of those who deny it, and none done to them. */
function isOwnDeed(denied: readonly string[]): boolean {
  const own = denied.findIndex((f) => /^(?:it|they|its|their|having|group|movement|organi[sz]ation)$/u.test(f));
  const deed = denied.findIndex((f, k) => k > own && (DEEDS.has(f) || PERFORMED.has(f)));
  return own >= 0 && own < 4 && deed >= 0 && !/^(?:been|being|was|were|is|are)$/u.test(denied[deed - 1] ?? '');
}

/** "itself", "the group": whom a spokesman speaks for. */
const ITSELF =
  /^(?:(?:itself|themselves|himself)\b|(?:the|his|their) (?:group|organi[sz]ation|movement|militants|outfit)$)/u;

/** The word by which somebody keeps away from a deed: "distanced themselves from the bombing", "had nothing to do with"; -1 for none. */
function keptAway(sentence: ReadSentence, clause: ReadClause): number {
  if (!holdsAny(sentence, KEEPING_AWAY)) return -1;
  const { words } = sentence;
  for (let k = clause.from; k < clause.to; k += 1) {
    const next = words.slice(k + 1, k + 6).map((w) => w.fold);
    if (words[k]!.fold === 'distanced' && ITSELF.test(next.slice(0, 2).join(' ')))
      return words.slice(k + 2, k + 8).some((w) => eventNoun(w.fold) || w.fold === 'it') ? k : -1;
    if (words[k]!.fold === 'not' && /^(?:responsible|behind|involved)$/u.test(next[0] ?? ''))
      return saidBefore(words, k);
    if (/^(?:had|has|have)$/u.test(words[k]!.fold) && next.slice(0, 4).join(' ') === 'nothing to do with') return k;
  }
  return -1;
}
