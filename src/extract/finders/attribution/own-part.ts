import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import { belongsTo } from '../../lexicon/lexicon.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { ACTIONS, DEEDS, MEMBERS, NEGATIONS, PERFORMED } from './deed-words.ts';

/** What those who speak say of their own part in a deed, and the word that says it. */
export type OwnPart = { readonly at: number; readonly isDenied: boolean };

export const stanceOf = ({ isDenied }: OwnPart): 'denied' | 'claimed' => (isDenied ? 'denied' : 'claimed');

const SELF = /^(?:it|its|they|their|he|his|we|our|us|having)$/u;
const POSSESSIVE = /^(?:its|their|his|her|our)$/u;
const THE_GROUP = /^(?:group|organi[sz]ation|movement|militia|faction|outfit)$/u;
const STOPS = /^(?:who|which|that|when|while|but|if|because|would|will|may|might|could|can|should|after|unless)$/u;
const PASSIVE = /^(?:been|being|was|were|is|are|get|got)$/u;
const NO_PART =
  /^(?:involved|involvement|role|hand|part|participated|participation|connection|links?|ties|knowledge|responsibility|nothing)$/u;
const UNDONE =
  /^(?:carry|commit|attack|kill|plant|bomb|target|shoot|launch|fire|strike|stage|conduct|perpetrate|do|hit|shell)$/u;
/** What stands before the verb that is denied: no noun's "the". */
const IMMEDIATELY = /^(?:not|never|ever|\p{L}+ly)$/u;
const THINGS_LAUNCHED =
  /^(?:it|this|them|out|rockets?|missiles?|drones?|mortars?|shells?|projectiles?|rounds?|grenades?|bombs?)$/u;
const REACH = 14;
const NEAR = 11;

/** "it | was behind", "its fighters | planted", "we | had no hand in": what words from `from` on say of `speaker` itself, before they come to anybody else. */
export function ownPart(sentence: ReadSentence, speaker: ActorMention | null, from: number): OwnPart | null {
  const isNear = (a: ActorMention): boolean =>
    a.from >= from && a.from < from + REACH && !SELF.test(sentence.words[a.from]!.fold);
  const named = speaker ? sentence.actors.filter(isNear) : [];
  const other = named.find((a) => !isOwn(speaker, a) && !isOwnUnit(sentence, a))?.from ?? Number.POSITIVE_INFINITY;
  const last = Math.min(sentence.words.length, from + REACH, other);
  for (let k = from; k < last && !goesOn(sentence, k); k += 1) {
    const own = named.find((a) => a.from === k);
    if (!own && !isSelf(sentence, speaker, k)) continue;
    const unit = own && isOwnUnit(sentence, own) ? partBehind(sentence, own.to, last) : null;
    const behind = unit ?? targetOf(sentence, k) ?? isOneOfOurs(sentence, k) ?? partBehind(sentence, k, last);
    if (behind) return behind;
  }
  return null;
}

/** "its suicide unit, | the Red Brigade, had": a part of the one who speaks, called by name. */
function isOwnUnit(sentence: ReadSentence, { from, to }: ActorMention): boolean {
  const { words } = sentence;
  if (POSSESSIVE.test(words[from - 1]?.fold ?? '')) return true;
  const near = words.slice(Math.max(0, from - 6), from).map(({ fold }) => fold);
  const its = near.findLastIndex((fold) => POSSESSIVE.test(fold));
  return its >= 0 && near.slice(its).some((fold) => UNIT.test(fold)) && /^,/u.test(gapAfter(sentence, to - 1));
}

const UNIT = /^(?:unit|wing|brigade|squad|battalion|branch|faction|force|arm|cell|division)$/u;

/** "the army said, | adding that they had killed", "claimed it, | but its spokesman said": goes on to tell of others. */
const goesOn = ({ words }: ReadSentence, k: number): boolean =>
  /^(?:adding|citing|quoting)$/u.test(words[k]!.fold) || (words[k]!.fold === 'but' && words[k + 1]?.fold !== 'that');

const isOwn = (speaker: ActorMention | null, { id }: ActorMention): boolean =>
  speaker !== null && (belongsTo(speaker.id, id) || belongsTo(id, speaker.id));

/** "it", "its fighters", "the group"; "a member" where a group speaks. */
function isSelf({ words }: ReadSentence, speaker: ActorMention | null, k: number): boolean {
  const { fold } = words[k]!;
  if (POSSESSIVE.test(fold))
    return words.slice(k + 1, k + 4).some((w) => MEMBERS.has(w.fold) || ARMS.test(w.fold) || w.fold === 'target');
  if (SELF.test(fold)) return true;
  if (THE_GROUP.test(fold) && words[k - 1]?.fold === 'the') return true;
  if (OWN_MEN.test(fold) && speaker !== null && speaker.level !== 'state') return true;
  const isOne = ONE_OF_THEM.test(fold) && words.slice(Math.max(0, k - 2), k).some((w) => /^(?:an?|one)$/u.test(w.fold));
  const isFoe = /^(?:militant|attacker)$/u.test(fold) && FORCES.test(speaker?.name ?? '');
  return isOne && speaker !== null && !isFoe;
}

const ONE_OF_THEM = /^(?:member|fighter|militant|operative|cell|unit|squad|soldier|bomber|attacker)$/u;
/** Whom such names are given fights militants, and calls none of its own so. */
const FORCES = /\b(?:Forces?|Army|Guards?|Units)\b/u;
/** What a group calls those who fight for it. */
const OWN_MEN = /^(?:militants|fighters|bombers|muja?hid(?:ee|i)n|muja?hed(?:ee|i)n)$/u;
const ARMS =
  /^(?:comrades|country|aircraft|jets?|warplanes?|planes?|navy|drones?|missiles?|rockets?|artillery|people|boys|mujahid\p{L}*|mujahed\p{L}*)$/u;

/** "its | target had been soldiers". */
const targetOf = ({ words }: ReadSentence, k: number): OwnPart | null =>
  POSSESSIVE.test(words[k]!.fold) &&
  /^targets?$/u.test(words[k + 1]?.fold ?? '') &&
  /^(?:was|were|had)$/u.test(words[k + 2]?.fold ?? '')
    ? { at: k + 1, isDenied: false }
    : null;

/** "the assailant was one of | its soldiers". */
function isOneOfOurs({ words }: ReadSentence, k: number): OwnPart | null {
  if (!POSSESSIVE.test(words[k]!.fold) || !MEMBERS.has(words[k + 1]?.fold ?? '')) return null;
  const is = words[k - 1]?.fold === 'of' ? k - 3 : k - 1;
  return is > 0 && PASSIVE.test(words[is]!.fold) && ATTACKER.test(words[is - 1]?.fold ?? '')
    ? { at: k + 1, isDenied: false }
    : null;
}

const ATTACKER = /^(?:attackers?|assailants?|bombers?|gunm[ae]n|shooters?|perpetrators?|driver|killers?|had|has)$/u;

/** "Two of | its fighters shot the guards", "It did it", told before the group's name: what its men, or the sentence's own "it", did. */
export function ownMen(sentence: ReadSentence, from: number, last: number): OwnPart | null {
  const { words } = sentence;
  for (let k = from; k < last && !/^(?:said|says)$/u.test(words[k]!.fold); k += 1) {
    const owner = words[k + 1]?.fold === "'s" && THE_GROUP.test(words[k]!.fold) ? k + 1 : k;
    const isOwner = owner > k || POSSESSIVE.test(words[k]!.fold);
    const isMen = isOwner && words.slice(owner + 1, owner + 3).some(({ fold }) => MEMBERS.has(fold));
    const part = isMen || (k === 0 && words[k]!.fold === 'it') ? partBehind(sentence, owner, last) : null;
    if (part) return part;
  }
  return null;
}

function partBehind(sentence: ReadSentence, self: number, last: number): OwnPart | null {
  const { words } = sentence;
  let isDenied = words[self - 1]?.fold === 'of' && words[self - 2]?.fold === 'none';
  let aside = -1;
  for (let k = self + 1; k < Math.min(last, self + NEAR); k += 1) {
    const { fold } = words[k]!;
    const isCut = /[,;:]/u.test(gapAfter(sentence, k - 1)) && k !== aside;
    const past = isCut ? pastNamed(sentence, self, k) : -1;
    if (STOPS.test(fold) || (isCut && past < 0)) return null;
    if (past > 0) {
      aside = past;
      k = past - 1;
      continue;
    }
    if (NEGATIONS.has(fold) || fold === 'nothing') isDenied = true;
    if (isPart(sentence, k, isDenied)) return { at: k, isDenied };
  }
  return null;
}

/** "its fighters, | named as Tom Rowe, | blew": the first word behind the aside that says who they are; -1 for none. */
function pastNamed(sentence: ReadSentence, self: number, from: number): number {
  const { words } = sentence;
  if (from - self > 4 || !MEMBERS.has(words[from - 1]!.fold) || !POSSESSIVE.test(words[self]!.fold)) return -1;
  for (let k = from; k < from + LONGEST_NAMING && words[k]; k += 1) if (/^,/u.test(gapAfter(sentence, k))) return k + 1;
  return -1;
}

const LONGEST_NAMING = 8;

function isPart({ words }: ReadSentence, k: number, isDenied: boolean): boolean {
  const { fold } = words[k]!;
  const before = words[k - 1]!.fold;
  if (fold === 'inside') return /^(?:are|were|still|now|remain|remained)$/u.test(before);
  if (fold === 'behind') return !/^(?:those|people|men)$/u.test(before) && !isStandingBy(words, k + 1);
  if (fold === 'responsible') return isForDeed(words, k, before);
  if (isDenied && ((NO_PART.test(fold) && !isTieWith(words, k)) || (UNDONE.test(fold) && IMMEDIATELY.test(before))))
    return true;
  if (fold === 'opened') return words[k + 1]?.fold === 'fire';
  if (/^(?:did|done)$/u.test(fold)) return /^(?:it|this|so)$/u.test(words[k + 1]?.fold ?? '');
  if (/^(?:seized|occupied)$/u.test(fold) && isOfGround(words, k + 1)) return false;
  if (PASSIVE.test(before) || POSSESSIVE.test(before) || isSecondSuffered(words, k)) return false;
  if (fold === 'launched' || fold === 'sent' || (PERFORMED.has(fold) && !DEEDS.has(fold)))
    return hasDeedBehind(words, k);
  return DEEDS.has(fold) || /^(?:hit|laid|eliminated|liquidated|driven|drove|rammed)$/u.test(fold);
}

/** "has no ties | with the FARC since 2004": of another party, not of a deed. */
const isTieWith = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:ties|links?|connection)$/u.test(words[k]!.fold) &&
  /^(?:with|to)$/u.test(words[k + 1]?.fold ?? '') &&
  /^\p{Lu}/u.test(words[words[k + 2]?.fold === 'the' ? k + 3 : k + 2]?.raw ?? '');

/** "had seized | new territory": what an army does in a war. */
export const isOfGround = (words: ReadSentence['words'], from: number): boolean =>
  words.slice(from, from + 2).some(({ fold }) => /^(?:territory|territories|ground|control)$/u.test(fold));

/** "two of its guards were stabbed and | killed": the second of two things that were done to somebody. */
const isSecondSuffered = (words: ReadSentence['words'], k: number): boolean =>
  words[k - 1]?.fold === 'and' && DEEDS.has(words[k - 2]?.fold ?? '') && PASSIVE.test(words[k - 3]?.fold ?? '');

/** "behind | its people", "behind | the effort": whom or what somebody supports. */
const isStandingBy = (words: ReadSentence['words'], from: number): boolean =>
  words
    .slice(from, from + 3)
    .some(({ fold }) =>
      /^(?:people|efforts?|idea|proposals?|initiative|talks|government|families|president)$/u.test(fold),
    );

/** "responsible", or "responsible for | the blast": not for what is no deed, nor "those responsible". */
const isForDeed = (words: ReadSentence['words'], k: number, before: string): boolean =>
  !/^(?:those|people|men)$/u.test(before) &&
  (words[k + 1]?.fold !== 'for' || hasDeedBehind(words, k) || DEED_AS_NOUN.test(words[k + 2]?.fold ?? ''));

const DEED_AS_NOUN = /^(?:carrying|firing|launching|planting|deaths?)$/u;

/** "carried out | the bombing", "launched | two drones": no talks, no search. */
const hasDeedBehind = (words: ReadSentence['words'], k: number): boolean =>
  words
    .slice(k + 1, k + 7)
    .some(
      ({ fold }, n, near) =>
        (eventNoun(fold) ||
          ACTIONS.has(fold) ||
          THINGS_LAUNCHED.test(fold) ||
          /^(?:deaths?|hijackings?|siege|takeover)$/u.test(fold)) &&
        !near.slice(0, n).some((w) => ELSEWHERE.test(w.fold)),
    );

/** "sent reinforcements | after both attacks". */
const ELSEWHERE = /^(?:after|following|amid|since|because|before|during)$/u;
