import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import { actorOf } from '../../lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { isNext, type Word } from '../../text/words.ts';
import { asideBefore, isCut } from './aside-before.ts';
import { byOwnMen } from './by-own-men.ts';
import { groupBefore } from './claimant.ts';
import { DEEDS, NEGATIONS, PERFORMED } from './deed-words.ts';
import { isDoing } from './doing.ts';
import { bothBefore, type Found, indexOf, lookingOnce, subjectOf } from './found.ts';
import { inNameOf } from './in-name-of.ts';
import { itsAttack, ownAttack } from './own-attack.ts';
import { type OwnPart, ownPart, soldierOf } from './own-part.ts';
import { statementBy } from './statement-by.ts';
import { holdsPeople, toldBehind } from './told-behind.ts';
import { whoseWork } from './whose-work.ts';

const STATING = neededWords(
  'said say says told boasted announced announces claimed claims claiming stated states declared acknowledged acknowledges admitted admits confirmed confirms insisted wrote posted tweeted added',
);
const WE = neededWords('we our us');
const REACH = 9;
/** More verbs of saying than a clause has. */
const MOST_VERBS = 4;

/** "the Houthis announced a strike", "the group said it was behind the attack", "“We did it,” the group said". */
export const ownWords = (sentence: ReadSentence, clause: ReadClause): readonly Found[] =>
  holdsAny(sentence, STATING) ? toldOfThemselves(sentence, clause).filter(({ stance }) => stance !== 'denied') : [];

/** "The group said it was not involved", "“We had no hand in it,” the group said". */
export const ownDenial = (sentence: ReadSentence, clause: ReadClause): readonly Found[] =>
  holdsAny(sentence, STATING) ? toldOfThemselves(sentence, clause).filter(({ stance }) => stance === 'denied') : [];

const toldOfThemselves = lookingOnce((sentence, clause) => {
  let verbs = 0;
  for (let at = clause.from; at < clause.to && verbs < MOST_VERBS; at += 1) {
    if (!STATING.has(sentence.words[at]!.fold)) continue;
    verbs += 1;
    const isUndone = /^(?:of|without)$/u.test(sentence.words[at - 1]?.fold ?? ''); // "stopped short of claiming it"
    const found = isUndone || isNoun(sentence, at) ? null : toldAt(sentence, at);
    if (found) return withOthers(sentence, found);
  }
  const quoted = quotedBefore(sentence, clause);
  return quoted ? [quoted] : [];
});

/** "called such | claims lies": no verb of the one who speaks. */
const isNoun = ({ words, actors }: ReadSentence, at: number): boolean =>
  words[at]!.fold === 'claims' &&
  !actors.some(({ to }) => to === at) &&
  !/^(?:also|now|later|still|who|which|it|group)$/u.test(words[at - 1]?.fold ?? '');

/** "The ELN and the FARC | both said they did it": each of them. */
function withOthers(sentence: ReadSentence, found: Found): readonly Found[] {
  const others =
    found.actor?.level === 'group' && found.from === found.actor.from ? bothBefore(sentence, found.actor) : [];
  return [...others.map((one) => ({ ...found, actor: one, from: one.from, by: one })), found];
}

function toldAt(sentence: ReadSentence, at: number): Found | null {
  const { words } = sentence;
  const actor =
    callerOf(sentence, at) ?? subjectOf(sentence, at, REACH) ?? statementBy(sentence, at) ?? groupBefore(sentence, at);
  const between = !actor || (isCut(sentence, at) && asideBefore(sentence, at)) ? [] : words.slice(actor.to, at);
  if (
    !actor ||
    isFormer(sentence, actor) ||
    inNameOf(sentence, at) ||
    between.some(({ fold }) => /^(?:responsibility|and|but|who)$/u.test(fold))
  )
    return null;
  if (saysOfReports(sentence, at) || between.some(({ fold }) => NEGATIONS.has(fold))) return null;
  const part =
    whoseWork(sentence, at + 1) ??
    byOwnMen(sentence, at + 1) ??
    ownedDoing(sentence, at) ??
    ownPart(sentence, actor, at + 1) ??
    (actor.id === 'islamic-state' ? soldierOf(sentence, at + 1) : null) ??
    toldBehind(sentence, actor) ??
    ownAttack(sentence, at + 1) ??
    (actor.level === 'group' ? (holdsPeople(sentence, at + 1) ?? itsAttack(sentence, at + 1)) : null);
  if (actor.level === 'state') {
    const own = part ?? ownedStrike(sentence, at);
    return own && admission(sentence, actor, at, own);
  }
  const [first, last] = part && part.at < actor.from ? [part.at, actor.to] : [actor.from, (part?.at ?? 0) + 1];
  if (part) return { stance: stanceOf(part), actor, from: first, to: last, by: actor };
  const deed = announced(sentence, at);
  return deed < 0 ? null : { stance: 'claimed', actor, from: actor.from, to: deed + 1, by: actor };
}

/** "The ELN | called a radio station to say": who calls says it, and not whom he calls. */
function callerOf(sentence: ReadSentence, at: number): ActorMention | null {
  const { words } = sentence;
  if (words[at - 1]?.fold !== 'to') return null;
  const near = Math.max(0, at - REACH);
  const call =
    near +
    words.slice(near, at).findLastIndex(({ fold }) => /^(?:called|phoned|telephoned|rang|contacted)$/u.test(fold));
  return call < near ? null : subjectOf(sentence, call, REACH);
}

/** "a former spokesman of | the ELN": speaks for it no more. */
const isFormer = ({ words }: ReadSentence, { from }: ActorMention): boolean =>
  words.slice(Math.max(0, from - 6), from).some(({ fold }) => /^(?:former|ex|onetime|defected)$/u.test(fold)) &&
  words.slice(Math.max(0, from - 2), from).some(({ fold }) => /^(?:of|for)$/u.test(fold));

/** "said | reports that its planes had bombed it": what others say of it. */
const saysOfReports = ({ words }: ReadSentence, at: number): boolean =>
  words
    .slice(at + 1, at + 5)
    .some(
      ({ fold }, k) =>
        /^(?:reports?|claims?|accusations?|allegations?|suggestions?|rumou?rs?)$/u.test(fold) &&
        words[at + k + 2]?.fold === 'that',
    );

const OWNING = /^(?:acknowledged|admitted|confirmed)$/u;

/** "acknowledged | carrying out the bombing". */
const ownedDoing = (sentence: ReadSentence, at: number): OwnPart | null =>
  OWNING.test(sentence.words[at]!.fold) && isDoing(sentence, at + 1) ? { at: at + 1, isDenied: false } : null;

/** "Leon's army confirmed | an air strike on a mill"; not "on its base". */
function ownedStrike({ words }: ReadSentence, at: number): OwnPart | null {
  if (!/^(?:acknowledged|admitted|confirmed|confirms|acknowledges|admits)$/u.test(words[at]!.fold)) return null;
  const near = words.slice(at + 1, at + REACH).map(({ fold }) => fold);
  const strike = near.findIndex((fold) => /^(?:airstrikes?|strikes?)$/u.test(fold));
  const isNext = strike >= 0 && near.slice(0, strike).every((fold) => STRUCK_SO.test(fold));
  const isOnItself = near.slice(strike + 1, strike + 3).some((fold) => /^(?:its|our|their|by)$/u.test(fold));
  return isNext && !isOnItself ? { at: at + 1 + strike, isDenied: false } : null;
}
const STRUCK_SO = /^(?:an?|the|this|that|its|deadly|fatal|air|drone|missile|overnight|recent)$/u;

const stanceOf = ({ isDenied }: OwnPart): Found['stance'] => (isDenied ? 'denied' : 'claimed');

const VOICE =
  /^(?:'s|the|of|its|military|army|forces?|government|ministry|junta|regime|rulers|officials?|authorities|spokes\p{L}+|security|secret|intelligence|services?|agency|navy|air|aerospace|commanders?|chief|leadership|defen[cs]e|foreign|ambassador|president|minister|envoy|on|also|later|has|have|had|today|\p{L}+day|sbu|idf)$/u;
const FOES =
  /^(?:militants?|fighters?|terrorists?|insurgents?|rebels?|gunm[ae]n|attackers?|assailants?|bandits?|cells?|squads?|suspects?|perpetrators?|hideouts?)$/u;
const FLYING = /^(?:drones?|missiles?|rockets?)$/u;

/** "Israel confirmed it had carried out the strike", "Leon said it had fired rockets at the base": what a state says in its own name, and not of those whom it fights. */
function admission(sentence: ReadSentence, actor: ActorMention, at: number, part: OwnPart): Found | null {
  const { words } = sentence;
  const isOfHome = (k: number): boolean => words[k - 1]!.fold === 'of' && /^\p{Lu}/u.test(words[k]!.raw);
  if (!words.slice(actor.to, at).every(({ fold }, k) => VOICE.test(fold) || isOfHome(actor.to + k))) return null;
  const isStruck = !/^(?:fired|launched|sent|behind|responsible)$/u.test(words[part.at]!.fold);
  const isFoe = ({ fold }: Word, k: number): boolean =>
    FOES.test(fold) || (isStruck && FLYING.test(fold) && !isWith(words, part.at + k));
  if (!part.isDenied && words.slice(part.at, part.at + 7).some(isFoe)) return null;
  const stance = part.isDenied ? 'denied' : 'admitted';
  return { stance, actor: stateOf(sentence, actor), from: actor.from, to: part.at + 1, by: actor };
}

/** "struck it with | missiles", "with nine | drones". */
const isWith = (words: ReadSentence['words'], k: number): boolean =>
  words.slice(k - 3, k).some(({ fold }) => /^(?:with|using|by)$/u.test(fold));

/** "Turkey's military", "Turkey's military junta": the state whose army speaks; "Turkey's Red Guard": who has a name speaks for itself. */
function stateOf({ words, actors }: ReadSentence, actor: ActorMention): ActorMention {
  if (actorOf(actor.id)) return actor;
  const owner = /^(?:military|ruling)$/u.test(words[actor.from - 1]?.fold ?? '') ? actor.from - 2 : actor.from - 1;
  const isOwned = words[owner]?.fold === "'s";
  return (isOwned && actors.find((a) => a.level === 'state' && a.to === owner)) || actor;
}

/** The word of the deed that somebody announces: "announced a strike", "claimed both bombings", "claimed to have killed", "claimed to be behind it"; -1 for none. */
function announced({ words }: ReadSentence, at: number): number {
  if (!/^(?:announced|announces|claimed|claims|claiming|declared)$/u.test(words[at]!.fold)) return -1;
  const rest = words.slice(at + 1, at + 9).map(({ fold }) => fold);
  if (rest[0] === 'to' && rest[1] === 'have' && DEEDS.has(rest[2] ?? '')) return at + 3;
  if (rest[0] === 'to' && rest[1] === 'be' && /^(?:behind|responsible)$/u.test(rest[2] ?? '')) return at + 3;
  const deed = rest.findIndex(
    (fold) =>
      fold === 'operation' ||
      eventNoun(fold)?.plural === false ||
      (eventNoun(fold) && (isPointed(rest[0]) || rest.includes('including'))),
  );
  return deed < 0 || rest.slice(0, deed).some((fold) => ELSEWHERE.test(fold)) ? -1 : at + 1 + deed;
}

/** "claimed victory | after an attack", "announced a funeral for those killed | by a bomb". */
const ELSEWHERE = /^(?:by|after|following|since|over|amid|against|when|before)$/u;
/** "claimed the attacks", "claimed both bombings": those that the report has told of. */
const isPointed = (fold = ''): boolean => /^(?:the|both|these|those|two|three|twin|double|triple)$/u.test(fold);

const LONGEST_QUOTATION = 40;
const UNTRUE = /^(?:false|untrue|baseless|unfounded|fabricated|lies?)$/u;

/** "It has nothing to do with | us": no group has. */
const isNothingTo = ({ words, actors }: ReadSentence, we: number): boolean =>
  !actors.some(({ to }) => to < we && to > we - 7) &&
  words
    .slice(Math.max(0, we - 4), we)
    .map(({ fold }) => fold)
    .join(' ') === 'nothing to do with';

/** "the attack was carried out by | our men", "by | us", "it was not | us", "nothing to do with | us". */
function byUs(sentence: ReadSentence, we: number): OwnPart | null {
  const { words } = sentence;
  const isNothing = isNothingTo(sentence, we);
  const isDone =
    (words[we - 1]?.fold === 'by' &&
      words.slice(Math.max(0, we - 4), we).some(({ fold }) => DEEDS.has(fold) || PERFORMED.has(fold))) ||
    isNothing ||
    (words[we]!.fold === 'us' && words[we - 1]?.fold === 'not' && /^(?:was|is)$/u.test(words[we - 2]?.fold ?? ''));
  return isDone
    ? {
        at: we,
        isDenied: isNothing || words.slice(Math.max(0, we - 6), we).some(({ fold }) => NEGATIONS.has(fold)),
      }
    : null;
}

/** What such groups call their own men. */
const OURS = neededWords('caliphate mujahideen mujahedeen mujahidin');

/** "Soldiers of the Caliphate | attacked". */
function ofOurs({ words }: ReadSentence, at: number): OwnPart | null {
  const verb = OURS.has(words[at]!.fold) && isNext(words, at + 1) ? at + 1 : -1;
  const isTold = !/^(?:us|me|my|our)$/u.test(words[verb + 1]?.fold ?? '');
  return verb > 0 && isTold && DEEDS.has(words[verb]?.fold ?? '') ? { at: verb, isDenied: false } : null;
}

/** "“We carried it out,” the group said": what stands in quotation marks before the group that says it. */
function quotedBefore(sentence: ReadSentence, clause: ReadClause): Found | null {
  const us = indexOf(sentence, clause, WE);
  const we = us < 0 ? indexOf(sentence, clause, OURS) : us;
  const isUs = sentence.words[we]?.fold === 'us';
  const part =
    we < 0
      ? null
      : (ofOurs(sentence, we) ??
        byUs(sentence, we) ??
        (isUs ? null : (whoseWork(sentence, we) ?? ownPart(sentence, null, we))));
  if (!part) return null;
  const { words, actors } = sentence;
  const close = words.findIndex(
    (_, k) => k >= part.at && k < we + LONGEST_QUOTATION && /["”]/u.test(gapAfter(sentence, k)),
  );
  const by = close < 0 ? null : actors.find((a) => a.from > close && a.from - close <= REACH && a.level !== 'state');
  const isTheirs = !OURS.has(words[we]!.fold) || STATING.has(words[by?.to ?? -1]?.fold ?? '');
  const isSaid = by && isTheirs && words.slice(close + 1, by.to + REACH).some(({ fold }) => STATING.has(fold));
  const isDenied = part.isDenied || words.slice(we, close + 1).some(({ fold }) => UNTRUE.test(fold));
  return isSaid ? { stance: stanceOf({ ...part, isDenied }), actor: by, from: we, to: part.at + 1, by } : null;
}
