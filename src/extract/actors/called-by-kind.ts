import { eventNoun, eventVerb } from '../lexicon/event-words.ts';
import { placesNamed } from '../lexicon/gazetteer.ts';
import { isCapitalised, isNext, joined, type Word } from '../text/words.ts';
import { type ActorMention, mention, slug } from './actor-mention.ts';

/** What an armed group is called in the tongues in which its kind stands first in its name: army, front, movement, soldiers, party. */
const FIRST =
  /^(?:jaish|jaysh|jund|junud|liwa|kataib|kata'ib|kataeb|katiba|katibat|saraya|asaib|asa'ib|jabhat|harakat|haraka|hizb|hezb|lashkar|sipah|jamaat|tehreek|tehrik|tahreek|tahrik|ansar|ahrar)$/u;
const FIGHTING =
  /^(?:armed|militant|rebel|banned|outlawed|proscribed|terrorist|terror|jihadist|islamist|extremist|separatist|insurgent|guerrilla|paramilitary|dissident|splinter|nationalist|loyalist|republican|shadowy|criminal)$/u;
const BAND = /^(?:group|outfit|faction|militia|organi[sz]ation|network|movement|gang|party)$/u;
const JOINT = /^(?:al|el|ul|ur|ud|ut|un|us|ash|as|e|i|bin|wa|of)$/u;
const NO_NAME = /^(?:the|a|an|and|has|had|said|says|who|which|that|was|were|is|on|in|by|of|no|it|they|\p{L}+day)$/u;
const LONGEST = 7;

/** "Jund al-Rowe", "Lashkar-e-Toledo Leon", "the banned group | Red Dawn Leon": a group that no list knows, by the word for an army or a movement with which its name begins, or which stands before it. */
export function calledByKind(words: readonly Word[], i: number): ActorMention | null {
  if (!isCapitalised(words[i]) || !(FIRST.test(words[i]!.fold) || isToldKind(words, i))) return null;
  let to = i + 1;
  while (to < Math.min(words.length, i + LONGEST) && isNext(words, to) && isOfName(words, to)) to += 1;
  while (to > i && JOINT.test(words[to - 1]!.fold)) to -= 1;
  const name = joined(words, i, to);
  return to - i > 1 && placesNamed(joined(words, i, i + 2)).length === 0
    ? mention(words, i, to, slug(name), name, 'group')
    : null;
}

/** "the banned group | Red Dawn": not in a text in which every word has a capital. */
const isToldKind = (words: readonly Word[], i: number): boolean =>
  BAND.test(words[i - 1]?.raw ?? '') && FIGHTING.test(words[i - 2]?.raw ?? '') && isNext(words, i);

const isOfName = (words: readonly Word[], k: number): boolean => {
  const { fold } = words[k]!;
  if (JOINT.test(fold)) return isCapitalised(words[k + 1]) || JOINT.test(words[k + 1]?.fold ?? '');
  return isCapitalised(words[k]) && !NO_NAME.test(fold) && !eventNoun(fold) && eventVerb(fold) === undefined;
};
