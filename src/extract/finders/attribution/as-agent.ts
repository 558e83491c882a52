import type { ActorMention } from '../../actors/actor-mention.ts';
import { isBySomebodyElse } from '../../actors/by-somebody-else.ts';
import { eventNoun, eventVerb } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { ACTIONS, CRIMES, DEEDS, HEDGES, MEMBERS, NEGATIONS, PERFORMED } from './deed-words.ts';
import { isDoneToAttackers } from './done-to-attackers.ts';
import { isAnswered } from './is-answer.ts';
import { isFrom } from './is-from.ts';
import { isOffice } from './is-office.ts';
import { isSentToHelp } from './of-other-doer.ts';

const isDeed = (fold: string): boolean =>
  DEEDS.has(fold) ||
  /^(?:laid|emplaced|rigged)$/u.test(fold) ||
  /^(?:hostages?|gunfire)$/u.test(fold) ||
  ACTIONS.has(fold) ||
  eventNoun(fold) !== undefined ||
  eventVerb(fold) !== undefined;
/** "artillery | fire by". */
const GUNS = /^(?:artillery|mortar|rocket|tank|sniper|machine|machinegun|gun|missile|small-arms|arms)$/u;
const NOT_YET = /^(?:to|will|would|threats?|threatened|support|prevent|plans?|controlled|defused)$/u;

/** "shot to | death", "an end to | an attack", "believed to | have been carried out": no verb of what is only meant. */
const NOUN_NEXT = /^(?:death|the|an?|this|that|have)$/u;

/** "reported by ELN | officials": they only tell of it. */
const SPEAKS =
  /^(?:said|says|reported|announced|stated|added|confirmed|claimed|sources?|officials?|spokesm[ae]n|spokeswoman|prosecutors?|investigators)$/u;

const isSpeaker = (sentence: ReadSentence, { to }: ActorMention): boolean =>
  /^['’] \p{Ll}/u.test(sentence.text.slice(sentence.words[to - 1]!.end - sentence.start)) || // "treated by the soldiers' doctor"
  isOffice(sentence.words, to) ||
  /^(?:is|are|was|were) saying$/u.test(`${sentence.words[to]?.fold} ${sentence.words[to + 1]?.fold}`) ||
  (SPEAKS.test(sentence.words[to]?.fold ?? '') && !/,/u.test(gapAfter(sentence, to - 1)));

/** Where the words of a deed begin that was done "by" the actor. */
export function asAgent(sentence: ReadSentence, clause: ReadClause, actor: ActorMention): number | null {
  const by = byBefore(sentence, clause, actor);
  if (by === null || isBySomebodyElse(sentence.words, by) || isSpeaker(sentence, actor)) return null;
  const from = Math.max(clause.from, by - 14);
  const before = sentence.words.slice(from, by).map((w) => w.fold);
  if (
    before
      .slice(-5)
      .some((w, k, all) => NEGATIONS.has(w) || (NOT_YET.test(w) && !(w === 'to' && NOUN_NEXT.test(all[k + 1] ?? ''))))
  )
    return null;
  if (isAnswered(sentence.words, from, by) || isWardedOff(before) || isAvenged(sentence, by)) return null;
  const last = before.at(-1) ?? '';
  if ((last === 'stormed' || isEnded(sentence.words, by)) && isSentToHelp(sentence, actor)) return null;
  if (last === 'occupied' && actor.level === 'state') return null; // "a base occupied by"
  if (/^(?:worst|deadliest|biggest|largest|bloodiest|first|latest)$/u.test(last)) return null;
  if (last === 'off' && before.at(-2) === 'set') return from + before.length - 2;
  const at = Math.max(
    before.findLastIndex(
      (fold, k) =>
        isDeed(fold) ||
        (fold === 'fire' && GUNS.test(before[k - 1] ?? '')) ||
        (DEATH.test(fold) && sentence.words[by]!.fold === 'at'),
    ),
    isOnlyPerformed(sentence, from, by) ? before.length - 1 : -1,
  );
  if (at < 0 || (actor.level === 'state' && (!before.some(isHostile) || isDoneToAttackers(before, at)))) return null;
  const between = before.length - at - whereAndWhen(sentence, from + at, by);
  const isNear = between <= (/^,/u.test(gapAfter(sentence, by - 1)) ? 14 : 6); // "an attack on a base in Leon, in the north, by rebels"
  return PERFORMED.has(last) || /ly$/u.test(last) || isNear ? from + at : null;
}

/** "died | at the hands of". */
const DEATH = /^(?:died|die|deaths?|suffered|perished)$/u;

/** As much as such words take before it. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 130), at);

/** "the revenge of the killing of those who were killed | by the army": what it answers. */
export const isAvenged = ({ text, start, words }: ReadSentence, by: number): boolean =>
  /\b(?:is|was) (?:the |an act of )?(?:revenge|vengeance|retaliation|reprisals?) (?:of|for) [^.;,]{0,90}$/u.test(
    before(text, words[by]!.start - start),
  );

/** "guarded the mill from | being attacked": it may never have been. */
const isWardedOff = (before: readonly string[]): boolean =>
  before.some((fold, k) => fold === 'being' && /^(?:from|against)$/u.test(before[k - 1] ?? ''));

/** How many words between a deed and its "by" say only where and when it was: "hacked to death | in Leon on Monday | by". */
const whereAndWhen = ({ words, places, times }: ReadSentence, from: number, by: number): number =>
  words
    .slice(from, by)
    .filter(
      (w, k) =>
        [...places, ...times].some((p) => p.start <= w.start && w.end <= p.end) ||
        (/^(?:in|on|at|near)$/u.test(w.fold) &&
          [...places, ...times].some((p) => p.start === words[from + k + 1]!.start)),
    ).length;

/** "the investigation | carried out by the squad". */
const INQUIRY =
  /^(?:investigations?|inquiry|inquiries|surveys?|search|searches|tests?|analysis|examinations?|autops(?:y|ies)|probes?|work)$/u;

/** "the killings, which left nine dead, were | carried out by": the deed stands before the aside. */
const isOnlyPerformed = ({ words }: ReadSentence, from: number, by: number): boolean => {
  const verb = words[by - 1]?.fold === 'out' ? by - 2 : by - 1;
  return (
    /^(?:carried|perpetrated|committed|staged)$/u.test(words[verb]?.fold ?? '') &&
    !INQUIRY.test(words[verb - 1]?.fold ?? '') &&
    words.slice(0, from).some(({ fold }) => eventNoun(fold) !== undefined)
  );
};

/** "The siege | ended with a raid". */
const isEnded = (words: ReadSentence['words'], by: number): boolean =>
  words.slice(Math.max(0, by - 14), by).some(({ fold }) => /^(?:ended|ends|ending)$/u.test(fold));

/** A crime, an attack, or what is fired in one. */
const isHostile = (fold: string): boolean =>
  CRIMES.has(fold) ||
  (ACTIONS.has(fold) && fold !== 'operation') ||
  eventNoun(fold) !== undefined ||
  /^(?:shells?|rockets?|missiles?|mortars?|drones?|bombs?)$/u.test(fold);

const LEADS_TO_NAME =
  /^(?:the|a|an|of|and|or|so|called|self|styled|some|several|\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|scores|about|around|some|nearly|least|at|unidentified|unknown|female|male|young|teenage|lone|outlawed|banned|proscribed|paramilitary|main|powerful|foreign|local|right|left|far|extreme|belonging|to|members|group|known|as|faction|former)$|(?:ist|an)$/u;

/** "by | Leon’s rebels": where they are from. */
const isOwner = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === "'s" || (words[k + 1]?.fold === "'s" && /^\p{Lu}/u.test(words[k]!.raw));

/** "by | Iran-aligned Houthis": to whom they are tied. */
const isTie = (words: ReadSentence['words'], k: number): boolean =>
  TIE.test(words[k]!.fold) || (TIE.test(words[k + 1]?.fold ?? '') && /^\p{Lu}/u.test(words[k]!.raw));
const TIE = /^(?:aligned|backed|linked|affiliated|allied|supported|inspired)$/u;

/** "came under attack on Sunday | from": the "from" behind which the attackers stand. */
const isUnderAttackFrom = (words: ReadSentence['words'], k: number): boolean =>
  words[k]!.fold === 'from' &&
  words
    .slice(Math.max(1, k - 4), k)
    .some(
      ({ fold }, n) =>
        /^(?:attack|assault|bombardment|shelling)$/u.test(fold) && words[Math.max(1, k - 4) + n - 1]!.fold === 'under',
    );

/** The "by" before an actor, past its article and those of it who did it: "by members of the", "by the so-called". */
function byBefore({ words, actors }: ReadSentence, clause: ReadClause, actor: ActorMention): number | null {
  for (let k = actor.from - 1; k >= Math.max(clause.from, actor.from - 9); k -= 1) {
    const { fold } = words[k]!;
    if (fold === 'by' || isUnderAttackFrom(words, k)) return k;
    if (fold === 'of' && words[k - 1]?.fold === 'hands' && words[k - 3]?.fold === 'at') return k - 3; // "died at the hands of"
    const named = actors.some((a) => a.from <= k && k < a.to);
    const leads = MEMBERS.has(fold) || HEDGES.has(fold) || LEADS_TO_NAME.test(fold) || isFrom(words, k);
    if (!named && !leads && !isOwner(words, k) && !isTie(words, k)) return null;
  }
  return null;
}
