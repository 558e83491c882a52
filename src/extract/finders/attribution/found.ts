import type { Stance } from '../../../model/attribution.ts';
import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, type NeededWords } from '../../text/needed-words.ts';
import { isCapitalised } from '../../text/words.ts';
import { asWritten } from './as-written.ts';
import { asideBefore, beforeBracket, isCut } from './aside-before.ts';
import { claimantBefore } from './claimant.ts';
import { isObject } from './is-object.ts';

export type Found = {
  readonly stance: Stance;
  readonly actor: ActorMention | null;
  readonly from: number;
  readonly to: number;
  readonly by?: ActorMention | null;
};

export const folds = (sentence: ReadSentence, clause: ReadClause): string[] =>
  sentence.words.slice(clause.from, clause.to).map((w) => w.fold);

type FindIn = (sentence: ReadSentence, clause: ReadClause) => readonly Found[];

/** The same finder, for two that ask it of the same clause one after the other: it looks once. */
export function lookingOnce(find: FindIn): FindIn {
  let last: { readonly sentence: ReadSentence; readonly clause: ReadClause; readonly found: readonly Found[] } | null =
    null;
  return (sentence, clause) => {
    if (last?.clause !== clause || last.sentence !== sentence)
      last = { sentence, clause, found: find(sentence, clause) };
    return last.found;
  };
}

/** The first word of a clause that is one of these; -1 for none, at once where its sentence holds none. */
export function indexOf(sentence: ReadSentence, { from, to }: ReadClause, needed: NeededWords): number {
  if (!holdsAny(sentence, needed)) return -1;
  for (let k = from; k < to; k += 1) if (needed.has(sentence.words[k]!.fold)) return k;
  return -1;
}

export const actorBefore = (sentence: ReadSentence, at: number, reach = 12): ActorMention | null =>
  sentence.actors.filter((a) => a.to <= at && at - a.to <= reach).at(-1) ?? null;

/** The doer of a verb: what stands between two commas before it is said of that doer ("X, which is tied to Y, today said"). */
export function subjectOf(sentence: ReadSentence, verb: number, reach = 12): ActorMention | null {
  let at = verb;
  while (at > 0 && !isCut(sentence, at) && BEFORE_VERB.test(sentence.words[at - 1]!.fold)) at -= 1;
  const aside = isCut(sentence, at) ? asideBefore(sentence, at) : null;
  if (aside)
    return calledIn(sentence, aside.from, at, aside.named) ?? aside.named ?? claimantBefore(sentence, aside.from);
  const last = actorBefore(sentence, verb, reach);
  if (!last || (!isToldOf(sentence, last, at) && isObject(sentence, last))) return null;
  return longerName(sentence, last) ?? last;
}

/** "claimed by the ELN, who | denied": whoever stands before "who" does what comes behind it. */
const isToldOf = ({ words }: ReadSentence, { to }: ActorMention, at: number): boolean =>
  to === at - 1 && /^(?:who|which)$/u.test(words[to]!.fold);

/** "A rebel faction, | the ELN, claimed": the name of those whose kind was told before. */
const calledIn = (
  { actors }: ReadSentence,
  from: number,
  to: number,
  named: ActorMention | null,
): ActorMention | undefined =>
  named?.level === 'class' ? actors.find((a) => a.level === 'group' && a.to === to && a.from - from <= 1) : undefined;

const BEFORE_VERB = /^(?:has|have|had|also|later|then|today|yesterday|earlier|meanwhile|on|\p{L}+day|\p{L}+ly)$/u;
/** "X and Y claimed", "X (XYZ) and a faction of Y claimed": who stands before the last claimant and its "and". */
export function togetherWith(sentence: ReadSentence, last: ActorMention): ActorMention[] {
  const { actors, words } = sentence;
  const and = beforeArticle(words, beforeLeader(words, partOf(words, last.from)));
  if (!/^(?:and|or)$/u.test(words[and]?.fold ?? '')) return [];
  const end = beforeBracket(sentence, and);
  const first =
    (last.level === 'group' ? beforeAside(sentence, and) : null) ??
    actors.find((a) => a.to === end) ??
    (last.level === 'group' ? lettersAt(sentence, end) : undefined);
  const isKin = first?.level !== 'state' || last.level === 'state';
  return first && (isKin || isBoth(words, first.from)) ? [...listedBefore(sentence, first), first] : [];
}

/** "X, a splinter group of Y, | and Z claimed": of whom the aside is said. */
function beforeAside(sentence: ReadSentence, and: number): ActorMention | null {
  const aside = isCut(sentence, and) ? asideBefore(sentence, and) : null;
  if (!aside) return null;
  return aside.named?.level === 'group' ? aside.named : aside.named ? null : claimantBefore(sentence, aside.from);
}

/** "W, X, | Y and Z claimed": those who stand before the comma. */
function listedBefore(sentence: ReadSentence, { from: name, level }: ActorMention): ActorMention[] {
  const from = sentence.words[name - 1]?.fold === 'the' ? name - 1 : name;
  const end = beforeBracket(sentence, from);
  const isGroup = level === 'group';
  const first = isGroup
    ? (sentence.actors.find((a) => a.to === end && a.level === 'group') ?? lettersAt(sentence, end))
    : undefined;
  return first && /^\)?,\s$/u.test(gapAfter(sentence, from - 1)) ? [...listedBefore(sentence, first), first] : [];
}

/** "RDF | and the ELN claimed": letters that no list knows stand for a group where one stands beside them. */
const lettersAt = (sentence: ReadSentence, end: number): ActorMention | undefined =>
  /^\p{Lu}{3,6}$/u.test(sentence.words[end - 1]?.raw ?? '') ? asWritten(sentence, end - 1, end, 'group') : undefined;

/** "Tom Rowe-led | Red Dawn": where the name of its leader begins. */
function beforeLeader(words: ReadSentence['words'], from: number): number {
  if (words[from - 1]?.fold !== 'led') return from;
  let k = from - 1;
  while (k > from - 4 && isCapitalised(words[k - 1])) k -= 1;
  return k;
}

/** "Both X and Y said", "The X and a faction of Y claimed": the other, where nothing is said before them. */
export function bothBefore(sentence: ReadSentence, last: ActorMention): ActorMention[] {
  const { words } = sentence;
  return togetherWith(sentence, last).filter(({ from, level }) => {
    let opens = from;
    while (opens > 0 && /^(?:both|the)$/u.test(words[opens - 1]!.fold)) opens -= 1;
    return level !== 'state' && (opens === 0 || /[,;:“"–—]/u.test(gapAfter(sentence, opens - 1)));
  });
}

const beforeArticle = (words: ReadSentence['words'], from: number): number =>
  /^(?:the|an?|one)$/u.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;

/** "a | faction of the FARC": where the part begins. */
const partOf = (words: ReadSentence['words'], from: number): number => {
  if (/^(?:called|named|itself|as)$/u.test(words[from - 1]?.fold ?? '')) return beforeKind(words, from);
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  return words[of]?.fold === 'of' &&
    /^(?:faction|wing|branch|offshoot|group|part|arm)$/u.test(words[of - 1]?.fold ?? '')
    ? of - 1
    : from;
};

/** "a | group called Red Dawn", "one | little-known faction calling itself Red Dawn": where what it is begins. */
function beforeKind(words: ReadSentence['words'], from: number): number {
  for (let k = from - 1; k > Math.max(1, from - LONGEST_KIND); k -= 1)
    if (/^(?:an?|one|another)$/u.test(words[k - 1]!.fold)) return k;
  return from;
}

const LONGEST_KIND = 7;

/** "both X", "both the X". */
const isBoth = (words: ReadSentence['words'], from: number): boolean =>
  words[from]?.fold === 'both' || words.slice(Math.max(0, from - 2), from).some(({ fold }) => fold === 'both');

/** "claimed by X and Y", "by both X and the Y", "from X and later from Y": who stands behind the first claimant and an "and", and does nothing else there. */
export function togetherBehind(
  sentence: ReadSentence,
  { to }: ActorMention,
  unlistedAt: (sentence: ReadSentence, from: number) => ActorMention | null,
): ActorMention[] {
  const { actors, words } = sentence;
  if (words[to]?.fold !== 'and') return [];
  let by = to + 1;
  while (/^(?:by|from|then|later|also|separately)$/u.test(words[by]?.fold ?? '')) by += 1;
  const next = pastKind(words, /^(?:the|an?)$/u.test(words[by]?.fold ?? '') ? by + 1 : by);
  const second =
    actors.find((a) => (a.from === next || a.from === by) && a.level !== 'state') ?? unlistedAt(sentence, by);
  return second && !GOES_ON.test(words[second.to]?.fold ?? '') ? [second] : [];
}

/** "and | neo-paramilitary group | Red Dawn": the first word behind what kind of group it is. */
function pastKind(words: ReadSentence['words'], from: number): number {
  const kind = words.slice(from, from + WORDS_OF_KIND).findIndex(({ fold }) => GROUPS.test(fold));
  return kind < 0 ? from : from + kind + 1;
}
const WORDS_OF_KIND = 4;
const GROUPS = /^(?:group|gang|militia|guerrillas|rebels|faction|cartel|outfit)$/u;

/** "claimed by X and Y | condemned it". */
const GOES_ON = /^(?:said|says|has|have|had|is|was|were|did|\p{L}{2,}ed)$/u;

export function actorAfter(sentence: ReadSentence, at: number, reach = 8): ActorMention | null {
  const first = sentence.actors.find((a) => a.from >= at && a.from - at <= reach);
  return first ? (calledBehind(sentence, first) ?? longerName(sentence, first) ?? first) : null;
}

/** "the Red Dawn | Leon (RDL)": the country ends a name whose letters stand behind it. */
function longerName(sentence: ReadSentence, { from, to, level }: ActorMention): ActorMention | null {
  const { words } = sentence;
  const letters =
    /^\p{Lu}{3,6}$/u.test(words[to]?.raw ?? '') && /\($/u.test(gapAfter(sentence, to - 1)) ? words[to]!.raw : '';
  let begin = from;
  while (
    begin > from - LONGEST_NAME &&
    /^\p{Lu}/u.test(words[begin - 1]?.raw ?? '') &&
    gapAfter(sentence, begin - 1) === ' '
  )
    begin -= 1;
  const isSo = level === 'state' && letters !== '' && begin < from && words[begin]!.raw[0] === letters[0];
  return isSo && words[from]!.raw[0] === letters.at(-1) ? asWritten(sentence, begin, to, 'group') : null;
}

const LONGEST_NAME = 5;

const KIND =
  /^(?:drug|cartel|gang|crime|criminal|syndicate|armed|militant|militants|islamist|jihadist|rebel|terrorist|extremist|separatist|insurgent|guerrilla|group|organi[sz]ation|movement|militia|faction|outfit|network|the)$/u;

/** "the paramilitaries, known as the | Red Dawn Army": where the name stands. */
function pastKnownAs(sentence: ReadSentence, to: number, k: number): number {
  const { words } = sentence;
  if (!/^,/u.test(gapAfter(sentence, to - 1)) || !/^(?:known|called)$/u.test(words[to]?.fold ?? '')) return k;
  let at = to + 1;
  while (/^(?:as|the)$/u.test(words[at]?.fold ?? '')) at += 1;
  return at;
}

/** "rebels of the | Forces nationales du Sud (FNS)": a name in no list, whose letters stand behind it. */
function lettered(sentence: ReadSentence, at: number): ActorMention | undefined {
  const { words } = sentence;
  if (!/^\p{Lu}/u.test(words[at]?.raw ?? '')) return undefined;
  for (let to = at + 2; to < at + LONGEST_LETTERED && words[to]; to += 1) {
    if (/[,.;:]/u.test(gapAfter(sentence, to - 1))) return undefined;
    const isBracket = /^\s?\($/u.test(gapAfter(sentence, to - 1)) && /^\p{Lu}{2,6}$/u.test(words[to]!.raw);
    if (isBracket) return words[to]!.raw[0] === words[at]!.raw[0] ? asWritten(sentence, at, to, 'group') : undefined;
  }
  return undefined;
}

const LONGEST_LETTERED = 8;

/** "the Leonese Islamist group | Red Dawn", "rebels from the | Red Dawn Army": the name behind what they are and where they come from. */
function calledBehind(sentence: ReadSentence, { to, level }: ActorMention): ActorMention | undefined {
  const { words, actors } = sentence;
  if (level !== 'state' && level !== 'class') return undefined;
  let k = level === 'class' && /^(?:from|of)$/u.test(words[to]?.fold ?? '') ? to + 1 : to;
  while (k < to + 4 && KIND.test(words[k]?.fold ?? '')) k += 1;
  const isOfKind = level === 'class' || words.slice(to, k).some(({ fold }) => fold !== 'the');
  if (!isOfKind) return undefined;
  const at = level === 'class' ? pastKnownAs(sentence, to, k) : k;
  return (
    actors.find((a) => a.from === at && a.level === 'group') ?? (level === 'class' ? lettered(sentence, at) : undefined)
  );
}
