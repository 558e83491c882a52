import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { asWritten } from './as-written.ts';
import { boasted } from './boasts.ts';
import { claimOfDeed } from './claim-of-deed.ts';
import { CLAIMING, RESPONSIBILITY } from './claim-words.ts';
import { claimantBefore } from './claimant.ts';
import { claimedBy } from './claimed-by.ts';
import { type Found, indexOf, subjectOf, togetherWith } from './found.ts';
import { inNameOf } from './in-name-of.ts';
import { groupNamedIn, unnamedClaimant } from './unnamed-claimant.ts';

const TO = neededWords('to');
const OWNING_UP = neededWords('owned owns owning admitted admits confessed');
const CALLING = neededWords('identifying calling styling identified calls');

/** "X claimed responsibility", "responsibility was claimed by X", "the attack was claimed by X". */
export function claim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = claimingAt(sentence, clause);
  if (at < 0) return ownedUp(sentence, clause) ?? boasted(sentence, clause) ?? calledThemselves(sentence, clause);
  if (isLeftUndone(words, at) || isToBeTaken(words, at) || isOfBefore(words, at)) return [];
  const handed = claimedBy(sentence, clause);
  if (handed) return handed;
  const after = responsibilityAfter(words, at);
  if (after < 0) return claimOfDeed(sentence, at) ?? ownedUp(sentence, clause) ?? [];
  if (words.slice(Math.max(clause.from, at - 4), at).some(({ fold }) => TAKEN_BACK.test(fold))) return [];
  const actor =
    inNameOf(sentence, at) ??
    calledBehind(sentence, at, at + after + 2) ??
    claimantOf(sentence, at) ??
    claimantNext(sentence, at);
  if (!actor) return [];
  const all = [...togetherWith(sentence, actor), actor];
  return all.map((one) => ({
    stance: 'claimed',
    actor: one,
    from: Math.min(one.from, at),
    to: at + after + 2,
    by: one,
  }));
}

/** "One group claiming responsibility, | X, said": its name between commas behind it. */
function calledBehind(sentence: ReadSentence, at: number, behind: number): ActorMention | null {
  const { words, actors } = sentence;
  if (
    words[at]!.fold !== 'claiming' ||
    !/^(?:group|faction|organi[sz]ation|militia|outfit)$/u.test(words[at - 1]?.fold ?? '')
  )
    return null;
  const isAside = (a: ActorMention): boolean =>
    /^,/u.test(gapAfter(sentence, behind - 1)) && /^,/u.test(gapAfter(sentence, a.to - 1));
  const from = words[behind]?.fold === 'the' ? behind + 1 : behind;
  return actors.find((a) => a.from === from && a.level === 'group' && isAside(a)) ?? null;
}

/** "retracted its claim of responsibility". */
const TAKEN_BACK = /^(?:retracted|withdrew|withdrawn|retracts|disowned|rescinded)$/u;

/** "will have to | take responsibility", "must | accept responsibility": nobody has. */
const isToBeTaken = (words: ReadSentence['words'], at: number): boolean =>
  /^(?:must|should|will|would|cannot|may)$/u.test(words[at - 1]?.fold ?? '') ||
  (words[at - 1]?.fold === 'to' &&
    /^(?:have|has|had|needs?|ought|refuse[sd]?|failed|urged|called)$/u.test(words[at - 2]?.fold ?? ''));

/** "have previously | claimed similar attacks". */
const isOfBefore = (words: ReadSentence['words'], at: number): boolean =>
  words[at - 1]?.fold === 'previously' &&
  words
    .slice(at + 1, at + 6)
    .some(({ fold }) => /^(?:similar|previous|past|other|such|many|several|most)$/u.test(fold));

/** "stopped short of | claiming it", "hailed it without | claiming it". */
const isLeftUndone = (words: ReadSentence['words'], at: number): boolean =>
  words[at - 1]?.fold === 'without' ||
  (/^(?:of|from)$/u.test(words[at - 1]?.fold ?? '') &&
    /^(?:short|refrained|instead|far)$/u.test(words[at - 2]?.fold ?? ''));

/** The word of claiming that has "responsibility" behind it, else the first of the clause; -1 for none. */
function claimingAt(sentence: ReadSentence, clause: ReadClause): number {
  const first = indexOf(sentence, clause, CLAIMING);
  if (first < 0) return -1;
  const { words } = sentence;
  for (let k = first; k < Math.min(clause.to, first + LONGEST_SUBJECT); k += 1)
    if (CLAIMING.has(words[k]!.fold) && responsibilityAfter(words, k) >= 0 && !isClaimToBe(words, k)) return k;
  return first;
}

/** "A man | claiming to speak for the band known as the ELN | claimed": in words. */
const LONGEST_SUBJECT = 18;

/** "a man claiming | to speak for the ELN". */
const isClaimToBe = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'claiming' && words[at + 1]?.fold === 'to';

const responsibilityAfter = (words: ReadSentence['words'], at: number): number =>
  words.slice(at + 1, at + 9).findIndex((w) => RESPONSIBILITY.has(w.fold));

const LONGEST_OPENING = 30;

/** "Claiming responsibility for the attack, X said": who goes on to speak behind the comma. */
function claimantNext(sentence: ReadSentence, at: number): ActorMention | null {
  const { words, actors } = sentence;
  if (words[at]!.fold !== 'claiming' || at > 2) return null;
  const isNext = (a: ActorMention): boolean =>
    a.level !== 'state' &&
    a.from > at &&
    a.from - at < LONGEST_OPENING &&
    /,/u.test(gapAfter(sentence, a.from - 1) + gapAfter(sentence, Math.max(at, a.from - 2)));
  return (
    actors.find(
      (a) =>
        isNext(a) &&
        words.slice(a.to, a.to + 6).some(({ fold }) => /^(?:said|says|called|warned|vowed|threatened)$/u.test(fold)),
    ) ?? null
  );
}

/** Who stands before a verb of claiming: a country's name may be the last word of a group's. */
function claimantOf(sentence: ReadSentence, at: number): ActorMention | null {
  const handed = inCallOf(sentence, at) ?? oneOfItsOwn(sentence, at);
  if (handed) return handed;
  const known = subjectOf(sentence, at);
  if (known && isWherefrom(sentence, known)) return unnamedClaimant(sentence, at);
  if (known && known.level !== 'state') return groupNamedIn(sentence, known.to, at) ?? known;
  const unnamed = unnamedClaimant(sentence, at);
  const unlisted = unnamed?.level === 'individual' ? null : claimantBefore(sentence, at);
  if (!unlisted) return unnamed ?? known;
  return known && unlisted.from > known.from ? known : unlisted;
}

/** "The ELN kept away, but one of its factions | claimed responsibility": a part of the one who was told of. */
function oneOfItsOwn(sentence: ReadSentence, at: number): ActorMention | null {
  const { words } = sentence;
  const part = unnamedClaimant(sentence, at);
  const isPart = part && /^(?:an?|one|some) of (?:its|their)$/u.test(folded(words, part.from - 2, part.from + 1));
  return part?.level === 'class' && isPart ? asWritten(sentence, part.from - 2, part.to, 'class') : null;
}

const folded = (words: ReadSentence['words'], from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ fold }) => fold)
    .join(' ');

/** "had a letter | claiming responsibility from the ELN". */
function inCallOf({ words, actors }: ReadSentence, at: number): ActorMention | null {
  const isCall = words[at]!.fold === 'claiming' && CALL.test(words[at - 1]?.fold ?? '');
  const by = words[at + 2]?.fold === 'by' || words[at + 2]?.fold === 'from' ? at + 3 : -1;
  return isCall && by > 0 ? (actors.find((a) => a.from >= by && a.from <= by + 2) ?? null) : null;
}
const CALL = /^(?:call|e?mail|letter|fax|message|text|note|statement)$/u;

/** "opposed to the occupation of | Leon", "the group’s men in | Leon": no state that claims. */
const isWherefrom = ({ words }: ReadSentence, { level, from }: ActorMention): boolean =>
  level === 'state' &&
  (words[from - 1]?.fold === 'in' ||
    (words[from - 1]?.fold === 'of' &&
      /^(?:occupation|invasion|presence|policies|war|control|independence|north|south|east|west|part|people)$/u.test(
        words[from - 2]?.fold ?? '',
      )));

/** "X later owned up to the attack", "X admitted to the bombing". */
function ownedUp(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  if (!holdsAny(sentence, OWNING_UP)) return null;
  const to = indexOf(sentence, clause, TO);
  const verb = words[to - 1]?.fold === 'up' ? to - 2 : to - 1;
  if (to < 1 || !OWNING_UP.has(words[verb]?.fold ?? '')) return null;
  const actor = words.slice(to + 1, to + 7).some((w) => eventNoun(w.fold))
    ? subjectOf(sentence, verb, words[verb]!.fold.endsWith('ing') ? 8 : 4)
    : null;
  return actor && [{ stance: 'claimed', actor, from: actor.from, to: to + 1, by: actor }];
}

const SOON = 2;
const STATES =
  /^(?:stated|said|says|saying|announced|claimed|claiming|phoned|telephoned|called|posted|wrote|told|declared|vowed|warned|issued|released)$/u;

/** "The group, identifying themselves as X, stated that they targeted": the name under which it claims. */
function calledThemselves(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CALLING);
  if (at < 0 || !/^(?:themselves|itself)$/u.test(words[at + 1]?.fold ?? '')) return [];
  const actors = sentence.actors.filter((a) => a.from > at && a.from - at < 10 && a.level !== 'state');
  const named = actors.find((a) => a.to - a.from === 1) ?? actors[0];
  const last = Math.max(...actors.map(({ to }) => to));
  return named && words.slice(last, last + SOON).some(({ fold }) => STATES.test(fold))
    ? [{ stance: 'claimed', actor: named, from: at, to: Math.max(...actors.map((a) => a.to)), by: named }]
    : [];
}
