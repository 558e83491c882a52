import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { claimantBefore } from './claimant.ts';

/** Where an aside begins, and the group of which it is said. */
type Aside = { readonly from: number; readonly named: ActorMention | null };

const PARTICIPLE =
  /^(?:led|based|linked|allied|formerly|known|also|believed|considered|thought|regarded|described|seen|suspected|widely|listed|designated)$/u;
/** Said of a group and never of where it is: "regarded as", "linked to". */
const SEEN_AS = /^(?:led|linked|allied|believed|considered|thought|regarded|described|seen|listed|designated)$/u;
const OPENS_ASIDE = /^(?:which|who|whose|for|in|through|via|by|a|an|another|one|the)$/u;
const RELATIVE = /^(?:which|who|whose)$/u;
const LONGEST_ASIDE = 22;

/** A word with a comma or a dash before it. */
export const isCut = (sentence: ReadSentence, k: number): boolean =>
  k > 0 && /^[)\]"”’]?(?:,["”’]?\s|\s?[–—]\s?|\s-{1,2}\s)/u.test(gapAfter(sentence, k - 1));

/** The aside that ends before a verb, with the group right before its comma; "which" is of whoever stands there. */
export function asideBefore(sentence: ReadSentence, verb: number): Aside | null {
  for (let k = verb - 1; k > Math.max(0, verb - 1 - LONGEST_ASIDE); k -= 1) {
    const aside = isCut(sentence, k) && opensAside(sentence, k) ? asideAt(sentence, k, verb - 1) : null;
    if (aside) return outer(sentence, aside, verb) ?? aside;
  }
  return null;
}

/** "X, which is …", "X, Colombia’s last rebel army, …". */
const opensAside = (sentence: ReadSentence, k: number): boolean =>
  (OPENS_ASIDE.test(sentence.words[k]!.fold) && !isListed(sentence, k)) ||
  PARTICIPLE.test(sentence.words[k]!.fold) ||
  isSaidToBe(sentence.words, k) ||
  isOfWhich(sentence.words, k) ||
  isOrLetters(sentence.words, k) ||
  isMeaning(sentence.words, k) ||
  isOfOwner(sentence, k);

/** "the ELN, | the FARC and Red Dawn": one more of a list. */
const isListed = ({ words, actors }: ReadSentence, k: number): boolean =>
  words[k]!.fold === 'the' &&
  actors.some(({ from, to, level }) => from === k + 1 && level === 'group' && words[to]?.fold === 'and');

/** "the Red Dawn Army, | or RDA,": letters that the name goes by. */
export const isOrLetters = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'or' && /^\p{Lu}[\p{Lu}-]{1,6}$/u.test(words[k + 1]?.raw ?? '');

/** "X, | Arabic for Red Dawn,", "X, | short for Red Dawn,", "X, | meaning Red Dawn,": what its name says. */
const isMeaning = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'meaning' ||
  (words[k + 1]?.fold === 'for' &&
    /^(?:arabic|persian|farsi|urdu|hindi|pashto|dari|kurdish|turkish|hebrew|spanish|french|german|russian|somali|hausa|swahili|bengali|malay|acronym|short|shorthand)$/u.test(
      words[k]!.fold,
    ));

/** "X, | said to be a front for Y,". */
const isSaidToBe = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'said' && words[k + 1]?.fold === 'to';

/** "X, | Leon's last rebel army,", "X, | the FARC's branch in Leon,". */
const isOfOwner = ({ words, actors }: ReadSentence, k: number): boolean =>
  words[k + 1]?.fold === "'s" ||
  actors.some(({ from, to }) => from === k && words.slice(k, to + 1).some(({ fold }) => fold === "'s"));

/** "the ELN, | of which the Red Dawn is a wing,". */
const isOfWhich = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:of|to|with)$/u.test(words[k]!.fold) && /^(?:which|whom)$/u.test(words[k + 1]?.fold ?? '');

function asideAt(sentence: ReadSentence, k: number, end: number): Aside | null {
  const named = namedAtCut(sentence, k);
  const { fold } = sentence.words[k]!;
  if (named && (named.level !== 'state' || fold === 'which')) return { from: k, named };
  if (named) return null;
  const isOfUnlisted =
    isKindOf(sentence, k, end) ||
    (isOrLetters(sentence.words, k) && k + 1 === end) ||
    ((SEEN_AS.test(fold) || isSaidToBe(sentence.words, k)) && isGroupBefore(sentence, k));
  return RELATIVE.test(fold) || isOfUnlisted ? { from: k, named: spokenFor(sentence, k, end) } : null;
}

/** "X, which broke away from Y, | the larger group, said", "X, an offshoot of Y, | a banned group, said": the inner aside is part of what is said of X. */
function outer(sentence: ReadSentence, { from }: Aside, verb: number): Aside | null {
  for (let k = from - 1; k > Math.max(0, from - LONGEST_ASIDE); k -= 1)
    if (isCut(sentence, k))
      return RELATIVE.test(sentence.words[k]!.fold) || isOfTie(sentence, k, from)
        ? asideAt(sentence, k, verb - 1)
        : null;
  return null;
}

/** "X, | a group linked to Y,", "X, | an offshoot of the banned Y,": said of X, with whom it is tied. */
const isOfTie = ({ words }: ReadSentence, from: number, to: number): boolean =>
  /^(?:an?|the|one)$/u.test(words[from]!.fold) && words.slice(from + 1, to).some(({ fold }) => TIE.test(fold));
/** "X, an offshoot of the banned | Y, attacked": only told of as tied to X, who did it. */
export function isTiedOnly(sentence: ReadSentence, actor: ActorMention): boolean {
  for (let k = actor.from; k > Math.max(0, actor.from - LONGEST_TIE); k -= 1)
    if (isCut(sentence, k))
      return isOfTie(sentence, k, actor.from) && (namedAtCut(sentence, k)?.level ?? 'state') !== 'state';
  return false;
}
const LONGEST_TIE = 10;

const TIE =
  /^(?:linked|tied|affiliated|aligned|allied|loyal|backed|connected|close|offshoot|branch|wing|arm|affiliate|front|proxy|splinter|faction|shadow|outgrowth|ally|subgroup|spin-?off)$/u;

/** The group before a comma, whose letters may stand between: "the Red Dawn Army (RDA), |", "the Red Dawn Army, or RDA, |". */
export function namedAtCut(sentence: ReadSentence, k: number): ActorMention | undefined {
  const { words, actors } = sentence;
  const isLettered = words[k - 2]?.fold === 'or' && /^\p{Lu}{2,7}$/u.test(words[k - 1]!.raw);
  const end = isLettered ? k - 2 : beforeBracket(sentence, k);
  return actors.findLast((a) => (a.to === k && a.from < end) || (a.to <= end && end - a.to <= 1));
}

/** "the ELN | (Army of the Nation),": where a bracket opens that closes before word `k`; `k` where none does. */
export function beforeBracket(sentence: ReadSentence, k: number): number {
  if (!/^[)\]]/u.test(gapAfter(sentence, k - 1))) return k;
  for (let at = k - 1; at > k - LONGEST_BRACKET && at > 0; at -= 1)
    if (/[([]$/u.test(gapAfter(sentence, at - 1))) return at;
  return k;
}

const LONGEST_BRACKET = 10;

/** "the Red Dawn, | regarded as": a name that is no place. */
function isGroupBefore(sentence: ReadSentence, k: number): boolean {
  const name = claimantBefore(sentence, k);
  return name !== null && !sentence.places.some((p) => p.start < name.end && name.start < p.end);
}

/** "Tom Rowe, who speaks for | the ELN, denied": whose words they are. */
const spokenFor = ({ words, actors }: ReadSentence, k: number, end: number): ActorMention | null =>
  /^(?:speaks|spoke|represents|speaking)$/u.test(words[k + 1]?.fold ?? '')
    ? (actors.find((a) => a.from > k && a.to <= end + 1) ?? null)
    : null;

/** "Red Dawn, | a separatist group not known until then, claimed": what a name in no list is. */
function isKindOf(sentence: ReadSentence, k: number, end: number): boolean {
  const { words } = sentence;
  if (!/^(?:an?|the|one)$/u.test(words[k]!.fold) && !isOfOwner(sentence, k)) return false;
  let head = k;
  while (head < end && !endsPhrase(words, head + 1)) head += 1;
  return KIND.test(words[head]!.fold) && claimantBefore(sentence, k) !== null;
}

/** Where "a group | formed in May" ends, and not "a recently | formed group". */
const endsPhrase = (words: ReadSentence['words'], k: number): boolean =>
  ENDS_PHRASE.test(words[k]!.fold) && !/^(?:recently|newly)$/u.test(words[k - 1]!.fold);

const ENDS_PHRASE =
  /^(?:of|for|in|from|with|to|by|that|which|who|not|until|linked|based|allied|opposed|active|fighting|known|close|tied|affiliated|loyal|seeking|led|formed|previously|hitherto)$/u;
const KIND =
  /^(?:group|grouping|organi[sz]ation|faction|outfit|gang|cell|movement|militia|network|offshoot|affiliate|branch|wing|arm|chapter|splinter)$/u;
