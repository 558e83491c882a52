import type { ActorMention } from '../../actors/actor-mention.ts';
import { actorOf } from '../../lexicon/lexicon.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import type { Word } from '../../text/words.ts';
import { asWritten } from './as-written.ts';

const GROUP =
  /^(?:group|groups|grouping|gang|band|organization|organisation|unit|movement|squad|cell|command|commando|outfit|militia|faction)$/u;
const SAYS_ITS_NAME = new Set('calling calls called styling naming named known identified identifying'.split(' '));
/** "an outfit that goes | by Red Dawn". */
const GOES = /^(?:goes|going|went)$/u;
const NEEDED = neededWords(SAYS_ITS_NAME, ['styled', 'name', 'goes', 'going', 'went']);
const BETWEEN = /^(?:itself|themselves|himself|as|the|and|only)$/u;

/** A sentence with the groups that it names as somebody names himself: "the self-styled X", "a group calling itself X", "the gang called X", "a group by the name of X". */
export function withSelfStyled(sentence: ReadSentence): ReadSentence {
  if (!holdsAny(sentence, NEEDED)) return sentence;
  const added = sentence.words.flatMap((_, i): ActorMention[] => {
    const at = nameFrom(sentence, i);
    const named = at === null ? null : nameAt(sentence, at);
    return named && sentence.actors.every((a) => isApart(a, named) || isBitOf(a, named)) ? [named] : [];
  });
  const others = sentence.actors.filter((a) => added.every((named) => isApart(a, named)));
  const all = [...others, ...added].sort((a, b) => a.from - b.from);
  const actors = all.filter((a) => !all.some((named) => isKindOf(sentence, a, named)));
  return added.length || actors.length < all.length ? { ...sentence, actors } : sentence;
}

const isApart = (a: ActorMention, b: ActorMention): boolean => a.to <= b.from || b.to <= a.from;

/** "a separatist group | known as the Lions": what kind of group is named. */
const isKindOf = ({ words }: ReadSentence, { level, to }: ActorMention, { from }: ActorMention): boolean =>
  level === 'class' &&
  from > to &&
  words.slice(to, from).every(({ fold }) => BETWEEN.test(fold) || SAYS_ITS_NAME.has(fold)) &&
  words.slice(to, from).some(({ fold }) => SAYS_ITS_NAME.has(fold));

/** "Red Dawn of | Leon", "Sons of | Dawn Brigades": less than the whole name, and no name that a list holds. */
const isBitOf = (a: ActorMention, name: ActorMention): boolean =>
  a.from > name.from && a.to <= name.to && (a.level === 'state' || !actorOf(a.id));

/** Where a name must begin because of word `i`; null where it announces none. */
function nameFrom(sentence: ReadSentence, i: number): number | null {
  const { words } = sentence;
  const { fold } = words[i]!;
  if (fold === 'styled' && words[i - 1]?.fold === 'self') return i + 1;
  if (fold === 'called' && words[i - 1]?.fold === 'so') return i + 1;
  if (
    fold === 'name' &&
    words[i + 1]?.fold === 'of' &&
    words.slice(Math.max(0, i - 6), i).some((w) => GROUP.test(w.fold))
  )
    return words[i + 2]?.fold === 'the' ? i + 3 : i + 2;
  if (
    fold === 'by' &&
    GOES.test(words[i - 1]?.fold ?? '') &&
    words.slice(Math.max(0, i - 4), i).some((w) => GROUP.test(w.fold))
  )
    return words[i + 1]?.fold === 'the' ? i + 2 : i + 1;
  if (!SAYS_ITS_NAME.has(fold) || !words.slice(Math.max(0, i - 3), i).some((w) => GROUP.test(w.fold))) return null;
  let at = i + 1;
  while (at < i + 4 && BETWEEN.test(words[at]?.fold ?? '') && !isQuoteBefore(sentence, at)) at += 1;
  return at;
}

/** A capital, or the "’s" of "People’s Commandos"; a text in capitals goes on in capitals behind the name. */
const isPartOfName = ({ raw, fold }: Word): boolean =>
  fold === "'s" ||
  (/^\p{Lu}/u.test(raw) && !/^(?:said|says|claimed|claims|has|have|had|was|were|took|in|on|at)$/u.test(fold));

/** "the Lions | of Leon", "the Lions | of the North". */
const isGenitive = (words: readonly Word[], from: number, k: number): boolean =>
  k > from &&
  ((words[k]!.raw === 'of' && /^(?:\p{Lu}|the$)/u.test(words[k + 1]?.raw ?? '')) ||
    (words[k]!.raw === 'the' && words[k - 1]!.raw === 'of' && /^\p{Lu}/u.test(words[k + 1]?.raw ?? '')));

const isQuoteBefore = (sentence: ReadSentence, k: number): boolean => /["“‘']$/u.test(gapAfter(sentence, k - 1));

/** All that stands in quotation marks, else a run of capitalised words. */
function nameAt(sentence: ReadSentence, from: number): ActorMention | null {
  const { words } = sentence;
  const quoted = isQuoteBefore(sentence, from);
  let to = from;
  while (
    to < Math.min(words.length, from + 8) &&
    (quoted ||
      isPartOfName(words[to]!) ||
      isGenitive(words, from, to) ||
      (to > from && /^\d{1,3}$/u.test(words[to]!.fold)))
  ) {
    to += 1;
    if (!/^\s*$/u.test(gapAfter(sentence, to - 1))) break;
  }
  if (to === from) return null;
  return asWritten(sentence, from, to, 'group');
}
