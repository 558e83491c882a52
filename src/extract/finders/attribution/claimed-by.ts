import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { CLAIMING, RESPONSIBILITY } from './claim-words.ts';
import { claimantAfter } from './claimant.ts';
import { actorAfter, type Found, indexOf, togetherBehind } from './found.ts';
import { isOfMany } from './is-at-large.ts';
import { listedBehind } from './listed-with.ts';
import { unnamedClaimantAfter } from './unnamed-claimant.ts';

const FROM = neededWords('by from');
const TAKEN = /^(?:claimed|taken|assumed|accepted|admitted)$/u;
/** "claimed in a statement | from". */
const STATEMENT = /^(?:statements?|messages?|videos?|posts?|communiqu[eé]s?|leaflets?|emails?)$/u;
const IS = /^(?:is|was|were|been|being|are)$/u;
/** "claimed | late on Tuesday in a statement by": how far its claimant may be. */
const FAR = 8;

/** "the attack was claimed by X and Y", "credit for it was taken by X", "rival claims of responsibility from X and Y"; null where nobody comes behind such words. */
export function claimedBy(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  let at = indexOf(sentence, clause, CLAIMING);
  // "guests were taken hostage, and responsibility was claimed by X"
  while (at >= 0 && handedTo(sentence, clause, at) < 0) at = indexOf(sentence, { ...clause, from: at + 1 }, CLAIMING);
  if (at < 0) return null;
  if (isOfMany(sentence, clause) || isOfGround(sentence.words, at)) return [];
  const from = handedTo(sentence, clause, at);
  const first =
    actorAfter(sentence, from + 1, 4) ??
    selfStyledAfter(sentence, from + 1) ??
    claimantAfter(sentence, from + 1) ??
    unnamedClaimantAfter(sentence, from + 1);
  if (!first || first.level === 'state') return [];
  const all: ActorMention[] = listed(sentence, from) ?? [first, ...togetherBehindIt(sentence, first)];
  return all.map((actor) => ({ stance: 'claimed', actor, from: at, to: actor.to, by: actor }));
}

/** "areas | claimed by both sides": what somebody says is his. */
const isOfGround = (words: ReadSentence['words'], at: number): boolean =>
  /^(?:areas?|territor(?:y|ies)|regions?|lands?|waters?|islands?|provinces?|districts?|valley|borders?|zones?|towns?|villages?|cit(?:y|ies)|also|both|jointly|disputed)$/u.test(
    words[at - 1]?.fold ?? '',
  );

/** "by the ELN, | the FARC and Red Dawn", "by the ELN and by | Red Dawn". */
function togetherBehindIt(sentence: ReadSentence, first: ActorMention): readonly ActorMention[] {
  const others = listedBehind(sentence, first);
  return others.length > 1 ? others : togetherBehind(sentence, first, unnamedAt);
}

/** "by the ELN and by | a group calling itself Red Dawn". */
const unnamedAt = (sentence: ReadSentence, from: number): ActorMention | null =>
  selfStyledAfter(sentence, from) ?? unnamedClaimantAfter(sentence, from);

const BANDS = /^(?:groups|organi[sz]ations|factions|outfits|militias|movements)$/u;
const LONGEST_COUNT = 6;

/** "by three groups: | the ELN, which left the FARC, the Red Dawn group, and the RDF": each of the list, and nobody told of in an aside; null where no list is. */
function listed(sentence: ReadSentence, by: number): ActorMention[] | null {
  const { words, actors } = sentence;
  const groups = words.slice(by, by + LONGEST_COUNT).findIndex(({ fold }) => BANDS.test(fold)) + by;
  if (groups < by || !/^\s?[:–—-]/u.test(gapAfter(sentence, groups))) return null;
  const all: ActorMention[] = [];
  for (let k = groups + 1; k < words.length; k = nextOfList(sentence, k)) {
    const item = words[k]!.fold === 'and' ? k + 1 : k;
    const actor = actors.find((a) => a.from >= item && a.from <= item + 1);
    if (actor && actor.level !== 'state') all.push(actor);
    else if (!/^(?:which|who)$/u.test(words[k]!.fold)) break;
  }
  return all.length > 1 ? all : null;
}

/** The first word behind the next comma or "and". */
function nextOfList(sentence: ReadSentence, from: number): number {
  let k = from + 1;
  while (k < sentence.words.length && !/^[)\]]?,/u.test(gapAfter(sentence, k - 1)) && sentence.words[k]!.fold !== 'and')
    k += 1;
  return k;
}

/** The "by" or "from" behind which the claimants stand; -1 for none. */
function handedTo(sentence: ReadSentence, clause: ReadClause, at: number): number {
  const { words } = sentence;
  if (/^claims?$/u.test(words[at]!.fold)) {
    const made = madeBy(sentence, clause, at);
    if (made >= 0) return made;
  }
  const isNoun = /^claims?$/u.test(words[at]!.fold) && RESPONSIBILITY.has(words[at + 2]?.fold ?? '');
  if (!isNoun && !TAKEN.test(words[at]!.fold)) return -1;
  const behind = words.slice(at + 1, Math.min(clause.to, at + FAR));
  const by = behind.findIndex(({ fold }) => FROM.has(fold));
  if (IN_NAME_OF.test(textOf(behind)) && isOwed(sentence, clause, at))
    return at + 1 + behind.findIndex(({ fold }) => fold === 'of');
  const isTaken =
    by === 0 ? words[at]!.fold === 'claimed' || isOwed(sentence, clause, at) : isOwed(sentence, clause, at);
  const isHanded = by > 0 && STATEMENT.test(behind[by - 1]!.fold);
  return by >= 0 && (isNoun || (isTaken && (isHanded || behind[by]!.fold === 'by'))) ? at + 1 + by : -1;
}

/** "was claimed | in the name of the ELN". */
const IN_NAME_OF = /^(?:in the name|on behalf) of\b/u;

const textOf = (words: ReadSentence['words']): string => words.map(({ fold }) => fold).join(' ');

const MADE = /^(?:made|issued|posted|released|published|came|come|arrived|emerged)$/u;
/** What is claimed is told before it: "the claim that it won", "claims of torture". */
const OF_OTHER = /^(?:that|who|which|but|about|to|over|against)$/u;
const LONGEST_OBJECT = 16;
const LONGEST_MANNER = 6;

/** "the claim was made | by", "claims for the raid came both | from": behind what is claimed and the verb; "the claims made by" are of anything. */
function madeBy({ words }: ReadSentence, { to }: ReadClause, at: number): number {
  if (words[at + 1]?.fold === 'of' && !RESPONSIBILITY.has(words[at + 2]?.fold ?? '')) return -1;
  const last = Math.min(to, at + LONGEST_OBJECT);
  for (let verb = at + 1; verb < last && !OF_OTHER.test(words[verb]!.fold); verb += 1) {
    if (!MADE.test(words[verb]!.fold) || (verb === at + 1 && words[verb]!.fold !== 'came')) continue;
    const by = words.slice(verb + 1, Math.min(to, verb + LONGEST_MANNER)).findIndex(({ fold }) => FROM.has(fold));
    return by < 0 ? -1 : verb + 1 + by;
  }
  return -1;
}

const LONGEST_STYLE = 7;

/** "a little-known group calling itself | the Lions of Leon". */
function selfStyledAfter({ words, actors }: ReadSentence, from: number): ActorMention | null {
  const styled = words
    .slice(from, from + LONGEST_STYLE)
    .findIndex(({ fold }) => /^(?:itself|themselves|called|named)$/u.test(fold));
  return styled < 0 ? null : (actors.find((a) => a.from > from + styled && a.from <= from + styled + 3) ?? null);
}

/** "was claimed", "responsibility … was taken": not what somebody claims. */
function isOwed(sentence: ReadSentence, clause: ReadClause, at: number): boolean {
  const { words } = sentence;
  const isPassive = words.slice(Math.max(clause.from, at - 3), at).some(({ fold }) => IS.test(fold));
  if (words[at]!.fold === 'claimed') return isPassive;
  const owed = indexOf(sentence, clause, RESPONSIBILITY);
  return isPassive && owed >= 0 && owed < at;
}
