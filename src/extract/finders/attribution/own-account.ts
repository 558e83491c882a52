import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { isCut } from './aside-before.ts';
import { deed } from './deeds.ts';
import type { Found } from './found.ts';

const TELLING = neededWords('said says according announced stated wrote tweeted posted insisted');
const OWN = /^(?:its|their)$/u;
const VOICE =
  /^(?:spokes\p{L}+|leaders?|leadership|ministry|government|president|ambassador|army|military|commanders?|command|chief|channel|website|agency|media|radio|newspaper|statements?|communiqu[eé]|office|wing|council)$/u;
/** Behind such a word somebody else, or something else, is told of. */
const GOES_ON =
  /^(?:referring|citing|quoting|naming|and|but|who|whose|whom|which|that|where|when|while|as|after|before|adding|if|whether)$/u;
const LONGEST = 14;
const LONGEST_OFFICE = 4;

/** A deed told with its doer, which is the doer's own claim where the doer tells it: "ELN rebels shelled the mill, the group said". */
export function toldDeed(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const all = deed(sentence, clause);
  if (!all.length || !holdsAny(sentence, TELLING)) return all;
  return all.map((found) => {
    const { actor, stance, to } = found;
    const isOwn =
      actor?.level === 'group' &&
      stance !== 'suspected' &&
      (isToldBy(sentence, actor, to) || isToldFor(sentence, found));
    return isOwn ? { ...found, stance: 'claimed', by: actor } : found;
  });
}

/** "Tom Rowe, a spokesman for the | ELN, told a paper that it was carried out by the group": told before by one who speaks for it. */
const isToldFor = ({ words, actors }: ReadSentence, { actor, from }: Found): boolean =>
  actors.some(
    (a) =>
      a.id === actor?.id &&
      a.to < from &&
      /^(?:for|of)$/u.test(words[words[a.from - 1]?.fold === 'the' ? a.from - 2 : a.from - 1]?.fold ?? '') &&
      words
        .slice(Math.max(0, a.from - 4), a.from)
        .some(({ fold }) => /^(?:spokes\p{L}+|commander|leader)$/u.test(fold)) &&
      words.slice(a.to, from).some(({ fold }) => /^(?:told|said|says|tweeted|wrote)$/u.test(fold)),
  );

/** "…, | the group said", "…, | according to its spokesman": who tells it behind a comma is the one who did it. */
export const isToldBy = (sentence: ReadSentence, doer: ActorMention, from: number): boolean =>
  tellersOf(sentence, doer, from).some((isDoer) => isDoer);

/** "…, | the police said": only others tell it behind a comma. */
export function isToldByOthers(sentence: ReadSentence, doer: ActorMention, from: number): boolean {
  const tellers = tellersOf(sentence, doer, from);
  return tellers.length > 0 && !tellers.some((isDoer) => isDoer);
}

/** Of each that tells something behind a comma, whether it is the doer. */
function tellersOf(sentence: ReadSentence, doer: ActorMention, from: number): boolean[] {
  const tellers: boolean[] = [];
  for (let k = from; k < sentence.words.length; k += 1) {
    const isDoer = isCut(sentence, k) ? isItsVoice(sentence, doer, k) : null;
    if (isDoer !== null) tellers.push(isDoer);
  }
  return tellers;
}

/** "said Tom Rowe, the ELN’s spokesman", "a statement by the group said": whether the words behind a comma have the doer beside a verb of telling; null where they tell nothing. */
function isItsVoice({ words, actors }: ReadSentence, doer: ActorMention, from: number): boolean | null {
  let [tells, isDoer] = [false, false];
  for (let k = from; k < Math.min(words.length, from + LONGEST) && !(tells && isDoer); k += 1) {
    const { fold } = words[k]!;
    if (GOES_ON.test(fold)) break;
    const named = actors.find((a) => a.from === k);
    tells ||= TELLING.has(fold);
    if (named && named.id !== doer.id && named.level !== 'state') return tells ? false : null;
    isDoer ||= named?.id === doer.id || (OWN.test(fold) && isOffice(words, k + 1)) || isItself(words, k, from);
  }
  return tells ? isDoer : null;
}

/** "…, | it said in a statement". */
const isItself = (words: ReadSentence['words'], k: number, from: number): boolean =>
  k === from && words[k]!.fold === 'it' && TELLING.has(words[k + 1]?.fold ?? '');

/** "its | military spokesman". */
const isOffice = (words: ReadSentence['words'], from: number): boolean =>
  words.slice(from, from + LONGEST_OFFICE).some(({ fold }) => VOICE.test(fold));
