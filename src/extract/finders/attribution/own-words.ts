import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny } from '../../text/needed-words.ts';
import { asideBefore, isCut } from './aside-before.ts';
import { byOwnMen } from './by-own-men.ts';
import { groupBefore } from './claimant.ts';
import { DEEDS, NEGATIONS, STATING } from './deed-words.ts';
import { isDoing } from './doing.ts';
import { bothBefore, type Found, lookingOnce, subjectOf } from './found.ts';
import { inNameOf } from './in-name-of.ts';
import { inRevenge, itsAttack, ownAttack } from './own-attack.ts';
import { type OwnPart, ownPart, stanceOf } from './own-part.ts';
import { quotedBefore } from './quoted-us.ts';
import { admission, ownedStrike } from './state-voice.ts';
import { statementBy } from './statement-by.ts';
import { holdsPeople, toldBehind } from './told-behind.ts';
import { whoseWork } from './whose-work.ts';

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
    toldBehind(sentence, actor) ??
    ownAttack(sentence, at + 1) ??
    (actor.level === 'group'
      ? (holdsPeople(sentence, at + 1) ?? itsAttack(sentence, at + 1) ?? inRevenge(sentence, at + 1))
      : null);
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
    .slice(at + 1, at + 8)
    .some(
      ({ fold }, k) =>
        /^(?:reports?|claims?|accusations?|allegations?|suggestions?|rumou?rs?)$/u.test(fold) &&
        words[at + k + 2]?.fold === 'that',
    );

const OWNING = /^(?:acknowledged|admitted|confirmed)$/u;

/** "acknowledged | carrying out the bombing". */
const ownedDoing = (sentence: ReadSentence, at: number): OwnPart | null =>
  OWNING.test(sentence.words[at]!.fold) && isDoing(sentence, at + 1) ? { at: at + 1, isDenied: false } : null;

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
