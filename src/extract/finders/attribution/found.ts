import type { Stance } from '../../../model/attribution.ts';
import type { ActorMention } from '../../actor-mention.ts';
import { gapAfter } from '../../gap-after.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, type NeededWords } from '../../needed-words.ts';
import { claimantBefore } from './claimant.ts';

export type Found = {
  readonly stance: Stance;
  readonly actor: ActorMention | null;
  readonly from: number;
  readonly to: number;
  readonly by?: ActorMention | null;
};

export const folds = (sentence: ReadSentence, clause: ReadClause): string[] =>
  sentence.words.slice(clause.from, clause.to).map((w) => w.fold);

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
  while (at > 0 && BEFORE_VERB.test(sentence.words[at - 1]!.fold)) at -= 1;
  const aside = isCut(sentence, at) ? asideOf(sentence, at - 1) : null;
  return aside ? (aside.named ?? claimantBefore(sentence, aside.from)) : actorBefore(sentence, verb, reach);
}

const BEFORE_VERB = /^(?:has|have|had|also|later|then|today|yesterday|earlier|meanwhile|\p{L}+ly)$/u;
const OPENS_ASIDE =
  /^(?:which|who|whose|for|in|through|via|by|a|an|one|the|led|based|linked|allied|formerly|known|also|believed|considered|thought|regarded|described|seen|suspected|widely)$/u;
const LONGEST_ASIDE = 22;

/** "X, which is …", "X, Colombia’s last rebel army, …". */
const opensAside = ({ words }: ReadSentence, k: number): boolean =>
  OPENS_ASIDE.test(words[k]!.fold) || words[k + 1]?.fold === "'s";

const isCut = (sentence: ReadSentence, k: number): boolean =>
  k > 0 && /^[)\]"”’]?,["”’]?\s/u.test(gapAfter(sentence, k - 1));

/** Where an aside before a verb begins, with the group right before its comma, whose letters may stand between in brackets; "which" is of whoever stands there. */
function asideOf(sentence: ReadSentence, end: number): { from: number; named: ActorMention | null } | null {
  for (let k = end; k > Math.max(0, end - LONGEST_ASIDE); k -= 1) {
    if (!isCut(sentence, k) || !opensAside(sentence, k)) continue;
    const named = sentence.actors.filter((a) => a.to <= k && k - a.to <= 1).at(-1);
    const { fold } = sentence.words[k]!;
    if (named && (named.level !== 'state' || fold === 'which')) return { from: k, named };
    if (!named && (RELATIVE.test(fold) || isKindOf(sentence, k, end)))
      return { from: k, named: spokenFor(sentence, k, end) };
  }
  return null;
}

/** "Tom Rowe, who speaks for | the ELN, denied": whose words they are. */
const spokenFor = ({ words, actors }: ReadSentence, k: number, end: number): ActorMention | null =>
  /^(?:speaks|spoke|represents|speaking)$/u.test(words[k + 1]?.fold ?? '')
    ? (actors.find((a) => a.from > k && a.to <= end + 1) ?? null)
    : null;

/** "Red Dawn, | a separatist group not known until then, claimed": what a name in no list is. */
function isKindOf(sentence: ReadSentence, k: number, end: number): boolean {
  const { words } = sentence;
  if (!/^(?:an?|the|one)$/u.test(words[k]!.fold)) return false;
  let head = k;
  while (head < end && !ENDS_PHRASE.test(words[head + 1]!.fold)) head += 1;
  return KIND.test(words[head]!.fold) && claimantBefore(sentence, k) !== null;
}

const ENDS_PHRASE =
  /^(?:of|for|in|from|with|to|by|that|which|who|not|until|linked|based|allied|opposed|active|fighting|known|close|tied|affiliated|loyal|seeking|led|formed|previously|hitherto)$/u;
const KIND =
  /^(?:group|grouping|organi[sz]ation|faction|outfit|gang|cell|movement|militia|network|offshoot|affiliate|branch|wing|arm|chapter|splinter)$/u;

const RELATIVE = /^(?:which|who|whose)$/u;

/** "X and Y claimed": who stands before the last claimant and its "and". */
export function togetherWith({ actors, words }: ReadSentence, last: ActorMention): ActorMention[] {
  const and = words[last.from - 1]?.fold === 'the' ? last.from - 2 : last.from - 1;
  if (words[and]?.fold !== 'and') return [];
  const first = actors.find((a) => a.to === and);
  const isKin = first?.level !== 'state' || last.level === 'state';
  return first && (isKin || isBoth(words, first.from)) ? [first] : [];
}

/** "both X", "both the X". */
const isBoth = (words: ReadSentence['words'], from: number): boolean =>
  words[from]?.fold === 'both' || words.slice(Math.max(0, from - 2), from).some(({ fold }) => fold === 'both');

/** "claimed by X and Y", "by both X and the Y": who stands behind the first claimant and an "and". */
export function togetherBehind({ actors, words }: ReadSentence, first: ActorMention): ActorMention[] {
  if (words[first.to]?.fold !== 'and') return [];
  const by = words[first.to + 1]?.fold === 'by' ? first.to + 2 : first.to + 1;
  const next = /^(?:the|an?)$/u.test(words[by]?.fold ?? '') ? by + 1 : by;
  const second = actors.find((a) => (a.from === next || a.from === by) && a.level !== 'state');
  return second ? [second] : [];
}

export const actorAfter = (sentence: ReadSentence, at: number, reach = 8): ActorMention | null =>
  sentence.actors.find((a) => a.from >= at && a.from - at <= reach) ?? null;
