import type { ActorMention } from '../../actors/actor-mention.ts';
import { takesHostages } from '../../events/takes-hostages.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { numberAt } from '../../people/numbers.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { asAgent } from './as-agent.ts';
import { isTiedOnly } from './aside-before.ts';
import { deedInMention } from './deed-in-mention.ts';
import { ACTIONS, CRIMES, DEEDS, MEMBERS, NEGATIONS, PERFORMED } from './deed-words.ts';
import { doneOfIt } from './done-of-it.ts';
import type { Found } from './found.ts';
import { isAnswer, isLaterAnswer } from './is-answer.ts';
import { isAtLarge } from './is-at-large.ts';
import { isDone } from './is-done.ts';
import { isEarlierDeed } from './is-earlier-deed.ts';
import { leadsToName } from './is-from.ts';
import { isLeftOpen, isUnidentified } from './is-left-open.ts';
import { isObject } from './is-object.ts';
import { isHomeOfGroup, isOfAllies, isOfWar } from './is-of-others.ts';
import { isToldBefore } from './is-told-before.ts';
import { pastManner } from './manner.ts';
import { isNamedBeside } from './named-beside.ts';
import { opensWithDeed } from './opens-with-deed.ts';
import { isOfGround } from './own-part.ts';
import { pastAside } from './past-aside.ts';
import { pastLeader } from './past-leader.ts';
import { saidOf } from './said-of.ts';
import { asSecondDeed } from './second-deed.ts';

/** A deed told with its doer: "FMLN rebels attacked", "kidnapped by the ELN", "today’s Iran-aligned militia attack". */
export function deed(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  if (isAtLarge(sentence, clause) || isEarlierDeed(sentence, clause)) return [];
  const told = sentence.actors
    .filter((a) => (a.from >= clause.from || isCutOff(clause, a)) && a.to <= clause.to && a.adjective === undefined)
    .filter(
      (a) =>
        !isLeftOpen(sentence, clause, a) &&
        !isWhole(sentence, a) &&
        !isOnesOwn(sentence, a) &&
        !isTiedOnly(sentence, a) &&
        !isDisguise(sentence, a) &&
        !areLeftSo(sentence, a) &&
        !isOfWar(sentence, a),
    )
    .filter(
      (a) =>
        !isToldBefore(sentence, a) &&
        !isUnidentified(sentence, a) &&
        !isOfAllies(sentence, a) &&
        !isHomeOfGroup(sentence, a),
    )
    .flatMap((actor): Found[] => {
      const to = asSubject(sentence, clause, actor);
      if (to === null && isCutOff(clause, actor)) return [];
      if (to !== null) return [saidOf(sentence, actor, actor.from, to)];
      const from = asAgent(sentence, clause, actor);
      return from === null ? [] : [saidOf(sentence, actor, from, actor.to)];
    });
  return told.length ? told.filter((f) => !isNamedBeside(sentence, f, told)) : deedInMention(sentence, clause);
}

/** "the ELN | , which …, attacked": whom the clause that opens with "which" is said of stands before it. */
const isCutOff = ({ from, opener }: ReadClause, { to }: ActorMention): boolean =>
  to === from && /^(?:which|whose|as)$/u.test(opener ?? '');

/** "leaving five | soldiers killed and three hurt": it was done to them. */
function areLeftSo({ words }: ReadSentence, { from, to }: ActorMention): boolean {
  if (!/^(?:killed|wounded|injured|shot)$/u.test(words[to]?.fold ?? '')) return false;
  const before = words.slice(Math.max(0, from - 4), from).map(({ fold }) => fold);
  const left = before.findLastIndex((fold) => /^(?:leaving|left|leaves|with)$/u.test(fold));
  return (
    left >= 0 && !before.slice(left).some((fold) => /^(?:after|as|when|while|where|because|before|since)$/u.test(fold))
  );
}

/** "said its | soldiers killed two smugglers": those of the one who speaks. */
const isOnesOwn = ({ words }: ReadSentence, { from, level }: ActorMention): boolean =>
  level === 'state' && /^(?:its|their|his|our)$/u.test(words[from - 1]?.fold ?? '');

/** "men dressed as | soldiers shot at the gate": what they were not. */
const isDisguise = ({ words }: ReadSentence, { from }: ActorMention): boolean =>
  words[from - 1]?.fold === 'as' &&
  /^(?:dressed|disguised|posing|clad|masquerading|posed)$/u.test(words[from - 2]?.fold ?? '');

/** "the Leon Battalion of the puppet Army": the part did it. */
const isWhole = ({ words, actors }: ReadSentence, { from }: ActorMention): boolean =>
  actors.some((a) => a.to < from && from - a.to <= 4 && words[a.to]!.fold === 'of' && a.level === 'group');

const BEFORE_VERB = new Set(
  'has have had also together jointly both then later who which that and or planned today yesterday last night this morning afternoon evening early late weekend week on at am pm jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday a an the'.split(
    ' ',
  ),
);

/** "clashed with | Leonese forces": those of another army, and no smugglers. */
const isAtTroops = (words: ReadSentence['words'], from: number): boolean =>
  words.slice(from, from + 4).some(({ fold }) => /^(?:forces|troops|army|soldiers|militia|fighters)$/u.test(fold));

/** Behind the deed of which the actor is the subject. */
function asSubject(sentence: ReadSentence, clause: ReadClause, actor: ActorMention): number | null {
  const { words } = sentence;
  if (!mayBeSubject(sentence, { ...clause, from: Math.min(clause.from, Math.max(0, actor.from - 8)) }, actor))
    return null;
  const behind = pastBracket(sentence, pastWhole(sentence, actor));
  const aside = pastAside(sentence, behind);
  if (aside === null && (isCutOff(clause, actor) || isOnlyHome(sentence, actor))) return null;
  const start = aside ?? behind;
  const end = Math.min(clause.to, start + 12);
  for (let k = pastLeader(sentence, start); k < end; k = pastLeader(sentence, pastBracket(sentence, k + 1))) {
    const { fold } = words[k]!;
    if (/^(?:is|are)$/u.test(fold) && isHolding(words, k + 1)) return k + 2;
    if (takesHostages(words, k)) return k + 1;
    if (opensWithDeed(sentence, actor, k)) return k + 1;
    if (fold === 'opened' && words[k + 1]?.fold === 'fire' && actor.level !== 'state') return k + 2;
    if (DEEDS.has(fold) && actor.level === 'state' && (isAnswer(words, k) || isLaterAnswer(sentence, actor, k)))
      return null;
    if (/^(?:seized|occupied)$/u.test(fold) && isOfGround(words, k + 1)) return null;
    if (DEEDS.has(fold))
      return (isDone(sentence, k) || isRelative(sentence, actor)) && (actor.level !== 'state' || CRIMES.has(fold))
        ? k + 1
        : null;
    const ofIt = doneOfIt(words, k);
    if (ofIt) return k + ofIt;
    if (fold === 'clashed' && words[k + 1]?.fold === 'with' && (actor.level !== 'state' || isAtTroops(words, k + 2)))
      return k + 2;
    if (PERFORMED.has(fold) || isPlanOfIt(words, k))
      return isLaterAnswer(sentence, actor, k) ? null : performed(sentence, clause, k);
    if (!BEFORE_VERB.has(fold) && !isMember(words, k) && !/ly$|^\d/u.test(fold) && !isNamed(sentence, k)) {
      const verb = pastManner(sentence, clause, k);
      if (verb !== null) return isNamedOperation(words, verb + 1) ? null : verb + 1;
      return actor.level === 'state' ? null : asSecondDeed(sentence, clause, k);
    }
  }
  return null;
}

/** "two bombs in Toledo, Spain, | that killed four": a state behind whose name a comma stands does not go on to do it. */
const isOnlyHome = (sentence: ReadSentence, { level, to }: ActorMention): boolean =>
  level === 'state' && /^(?:[,:)]|\s?\(|\s?(?:—|–|--?)\s)/u.test(gapAfter(sentence, to - 1));

/** "ELN | fighters", "ELN | car bomber": still of those who did it. */
const isMember = (words: ReadSentence['words'], k: number): boolean =>
  MEMBERS.has(words[k]!.fold) ||
  (/^(?:car|truck|vehicle)$/u.test(words[k]!.fold) && /^bombers?$/u.test(words[k + 1]?.fold ?? ''));

/** "the Leon Battalion | of the puppet Army": the first word behind the whole that it is of. */
function pastWhole({ words, actors }: ReadSentence, { to, level }: ActorMention): number {
  if (words[to]?.fold !== 'of' || level !== 'group') return to;
  const unit = words.slice(to + 1, to + 8).findIndex(({ fold }) => UNIT.test(fold));
  const isUnit = unit > 0 && words.slice(to + 1, to + 1 + unit).every(({ raw }) => /^(?:the|\p{Lu}|\d)/u.test(raw));
  if (isUnit) return to + unit + 2;
  return actors.find((a) => a.from > to && a.from - to <= 4)?.to ?? to;
}

const UNIT = /^(?:column|front|battalion|brigade|unit|faction|wing|bloc|block|command|structure|company)$/u;

/** "planned the bombing": the one that was told of. */
const isPlanOfIt = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:planned|plotted)$/u.test(words[k]!.fold) && /^(?:the|this|that)$/u.test(words[k + 1]?.fold ?? '');

/** "is holding an engineer who was kidnapped", "are holding six tourists hostage". */
const isHolding = (words: ReadSentence['words'], k: number): boolean =>
  words[k]?.fold === 'holding' &&
  words.slice(k + 1, k + 15).some(({ fold }) => /^(?:kidnapped|abducted|hostages?|captive)$/u.test(fold));

/** "FMLN [Farabundo Marti National Liberation Front] rebels": the first word behind the brackets. */
function pastBracket(sentence: ReadSentence, k: number): number {
  if (!/[[(]/u.test(gapAfter(sentence, k - 1))) return k;
  for (let to = k; to < Math.min(sentence.words.length, k + 12); to += 1)
    if (/[\])]/u.test(gapAfter(sentence, to))) return to + 1;
  return k;
}

/** "an engineer whom the ELN kidnapped": the object stands before. */
const isRelative = ({ words }: ReadSentence, { from }: ActorMention): boolean =>
  words.slice(Math.max(0, from - 2), from).some(({ fold }) => fold === 'whom');

/** "carried out an attack", "committed the murder": what was done is a deed. */
function performed({ words }: ReadSentence, clause: ReadClause, k: number): number | null {
  const to = Math.min(clause.to, k + 10);
  for (let at = k + 1; at < to && !INQUIRY.test(words[at]!.fold); at += 1)
    if (
      eventNoun(words[at]!.fold) ||
      ACTIONS.has(words[at]!.fold) ||
      /^(?:fire|bombs?|explosives|off|(?:land)?mines?|ieds?|devices?)$/u.test(words[at]!.fold)
    )
      return FLOWN.test(words[at + 1]?.fold ?? '') || isNamedOperation(words, at) ? null : at + 1;
  return null;
}

/** "launched | Operation Red Dawn": a campaign. */
const isNamedOperation = (words: ReadSentence['words'], at: number): boolean =>
  words[at]?.raw === 'Operation' && /^\p{Lu}/u.test(words[at + 1]?.raw ?? '');

/** "bombing | sorties": what planes do all day. */
const FLOWN = /^(?:sorties|missions|flights)$/u;

/** "began | an investigation into the blast": what is done about a deed. */
const INQUIRY = /^(?:investigations?|inquiry|inquiries|probes?|search|searches|manhunt|talks|raids?)$/u;

const OBJECTS = new Set(
  'targeting hitting striking carrying transporting ferrying on against with from between to for at among near into over about like in by'.split(
    ' ',
  ),
);
const DETERMINERS =
  /^(?:the|a|an|so|called|self|styled|of|other|some|several|foreign|senior|more|alleged|suspected|presumed|these|\d+)$/u;

/** Nothing before the actor makes it an object; "members of the FMLN" may act, "leader of the FMLN" is somebody else. */
function mayBeSubject(sentence: ReadSentence, clause: ReadClause, actor: ActorMention): boolean {
  const { words } = sentence;
  const head = actor.from - 1;
  let k = head;
  while (k >= clause.from && (DETERMINERS.test(words[k]!.fold) || MEMBERS.has(words[k]!.fold) || leadsToName(words, k)))
    k -= 1;
  const between = words.slice(k + 1, actor.from).map((w) => w.fold);
  if (isHarmed(words, k)) return false;
  if (words.slice(Math.max(clause.from, actor.from - 8), actor.from).some((w) => w.fold === 'between')) return false;
  if (between.includes('of') && !between.some((w) => MEMBERS.has(w))) return false;
  const before = words[k]?.fold ?? '';
  return (
    k < clause.from ||
    !(OBJECTS.has(before) || NEGATIONS.has(before) || (before === 'and' && isObject(sentence, actor)))
  );
}

/** "troops | killed five | LTTE militants and wounded 12 others": to whom it was done. */
function isHarmed(words: ReadSentence['words'], before: number): boolean {
  let verb = before;
  while (verb > before - 3 && (numberAt(words, verb)?.to ?? 0) > verb) verb -= 1;
  return (
    HARMING.test(words[verb]?.fold ?? '') &&
    !/^(?:was|were|been|being|who|that|and)$/u.test(words[verb - 1]?.fold ?? '')
  );
}

const HARMING =
  /^(?:killed|killing|kills|shot|wounded|wounding|injured|injuring|arrested|captured|eliminated|neutrali[sz]ed|gunned)$/u;

const isNamed = ({ actors, words }: ReadSentence, k: number): boolean =>
  actors.some((a) => a.start <= words[k]!.start && words[k]!.end <= a.end);
