import { actorOf } from '../lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';
import { type ActorMention, mention } from './actor-mention.ts';

/** "IS": letters that are a word elsewhere, so only where small letters stand around them, or somebody of that name fights or claims. */
export function initialsAt(words: readonly Word[], i: number): ActorMention | null {
  if (words[i]!.raw !== 'IS') return null;
  const isOne =
    isAmongSmall(words, i) ||
    OF_IS.test(words[i + 1]?.raw ?? '') ||
    /^(?:by|between|against|blame[ds]|accuse[ds]|suspected)$/u.test(words[i - 1]?.raw ?? '');
  const { id, name, level } = actorOf('islamic-state')!;
  return isOne ? mention(words, i, i + 1, id, name, level) : null;
}

/** "police said | IS | was behind it": no heading, and no verb with a stress on it ("it IS terrorism"). */
function isAmongSmall(words: readonly Word[], i: number): boolean {
  const [before, after] = [words[i - 1]?.raw, words[i + 1]?.raw];
  if (!after || /^\P{Ll}+$/u.test(after) || (before && /^\P{Ll}+$/u.test(before))) return false;
  return !before || !STRESSED_BEHIND.test(before);
}

const STRESSED_BEHIND = /^(?:it|this|that|there|he|she|who|what|where|which|here|why|how)$/iu;

const OF_IS =
  /^(?:claim(?:s|ed)|militants?|fighters?|gunm[ae]n|insurgents?|jihadists?|terrorists?|members?|cells?|attack(?:s|ed)?|ambush(?:ed)?|said|says|took|has|later)$/u;
