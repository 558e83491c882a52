import { type ActorMention, mention, slug } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';

const JOINS = /^(?:of|the|for|and|in|al|e|i|ul|na|to)$/u;
const WORTHLESS =
  /^(?:the|a|an|no|nobody|it|he|she|they|we|that|this|who|which|police|officials?|authorities|callers?|m[ae]n|wom[ae]n|spokesm[ae]n|persons?|individuals?|text|muja?h(?:e|i)d(?:ee|i)n|earlier|later|meanwhile|however|separately|then|\p{L}+day)$/u;
/** "the Red Dawn | group": says what it is, and is not in its name. */
const KIND = /^(?:group|organi[sz]ation|movement|faction|militia|gang|cell|commando|outfit|brigade)$/u;
const LONGEST = 9;

/** The name before a verb of claiming where it is in no list: "Lashkar-e-Balochistan (LeB) claimed". */
export function claimantBefore(sentence: ReadSentence, at: number): ActorMention | null {
  let to = at;
  while (/^(?:has|have|had|also|later|then|both|\p{L}+ly)$/u.test(sentence.words[to - 1]?.fold ?? '')) to -= 1;
  if (KIND.test(sentence.words[to - 1]?.fold ?? '') && /^\p{Lu}/u.test(sentence.words[to - 2]?.raw ?? '')) to -= 1;
  if (/[)\]]/u.test(gapAfter(sentence, to - 1))) to -= 1;
  let from = to;
  while (from > 0 && to - from < LONGEST && belongs(sentence, from - 1) && isRun(sentence, from - 1, to)) from -= 1;
  return namedFrom(sentence, from, to);
}

/** What an armed group calls itself in its own name. */
const BODY =
  /\b(?:Movement|Front|Army|Brigades?|Battalions?|Liberation|Resistance|Jihad|Mujahideen|Mujahedin|Militia|Alliance|Coalition|Cartel|Guerrillas?|Martyrs|Fighters|Defen[cs]e Forces?)\b/u;

/** A group that no list knows, called so, by its letters or by what such groups are called: "the group Ahrar denied", "the RNF denied", "the Red Dawn Movement denied". */
export function groupBefore(sentence: ReadSentence, at: number): ActorMention | null {
  const actor = claimantBefore(sentence, at);
  if (!actor) return null;
  const isGroup =
    KIND.test(sentence.words[actor.from - 1]?.fold ?? '') || KIND.test(sentence.words[actor.to]?.fold ?? '');
  return isGroup || BODY.test(actor.name) || /^\p{Lu}[\p{Lu}-]{2,7}$/u.test(actor.name) ? actor : null;
}

/** The name behind "claimed by". */
export function claimantAfter(sentence: ReadSentence, from: number): ActorMention | null {
  let to = from;
  while (
    to < from + LONGEST &&
    sentence.words[to] &&
    belongs(sentence, to) &&
    isRun(sentence, to - 1, sentence.words.length)
  )
    to += 1;
  return namedFrom(sentence, from, to);
}

const belongs = ({ words }: ReadSentence, k: number): boolean =>
  /^\p{Lu}/u.test(words[k]!.raw) ||
  JOINS.test(words[k]!.fold) ||
  (words[k]!.fold === 'a' && words[k - 1]?.fold === 'for' && /^\p{Lu}/u.test(words[k - 2]?.raw ?? '')); // "Movement for a Free Leon"

/** Nothing but a space, a hyphen or the bracket of an abbreviation stands behind the word. */
const isRun = (sentence: ReadSentence, k: number, end: number): boolean =>
  k + 1 >= end || /^(?:[\s&-]|\s[([])$/u.test(gapAfter(sentence, k)) || gapAfter(sentence, k) === '';

function namedFrom({ words, text, start }: ReadSentence, from: number, to: number): ActorMention | null {
  let [a, b] = [from, to];
  while (a < b && (JOINS.test(words[a]!.fold) || WORTHLESS.test(words[a]!.fold))) a += 1;
  while (b > a && JOINS.test(words[b - 1]!.fold)) b -= 1;
  const own = words.slice(a, b).filter((w) => /^\p{Lu}/u.test(w.raw));
  if (own.length === 0 || (b - a === 1 && a === 0 && !/^\p{Lu}{2,7}$/u.test(words[a]!.raw))) return null;
  const name = text
    .slice(words[a]!.start - start, words[b - 1]!.end - start)
    .replace(/\s+/gu, ' ')
    .replace(/\s[([].*$/u, '');
  return mention(words, a, b, slug(name), name, 'group');
}
