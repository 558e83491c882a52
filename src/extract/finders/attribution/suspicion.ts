import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { amongSuspects } from './among-suspects.ts';
import { DEEDS, NEGATIONS, PERFORMED } from './deed-words.ts';
import { DENYING } from './denying.ts';
import { actorAfter, actorBefore, type Found, indexOf } from './found.ts';
import { isHedge } from './is-hedge.ts';
import { isDeed, linked } from './linked.ts';
import { lineOfInquiry, mainSuspect } from './main-suspect.ts';
import { ofWhomSaid } from './of-whom-said.ts';
import { unlistedAfter } from './unlisted-after.ts';
import { unnamedAfter } from './unnamed.ts';

const WORK = neededWords('work handiwork');
const SUSPECTING = neededWords('suspect suspects suspected');
const BELIEVED = neededWords('believed thought suspected presumed alleged');
const REPORTED = neededWords(BELIEVED, ['reported']);
const TIES = neededWords('implicated involved participated arrested detained trial prosecuted');

/** "soldiers are implicated in the murder", "members of X were arrested in connection with the attack", "the work of X". */
export function suspicion(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  return (
    workOf(sentence, clause) ??
    suspectedOf(sentence, clause) ??
    involvementOf(sentence, clause) ??
    suspectedAlone(sentence, clause) ??
    believedTo(sentence, clause) ??
    believedToBe(sentence, clause) ??
    tiedTo(sentence, clause) ??
    linked(sentence, clause) ??
    mainSuspect(sentence, clause) ??
    lineOfInquiry(sentence, clause) ??
    amongSuspects(sentence, clause) ??
    []
  );
}

function workOf(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, WORK);
  if (at < 0 || words[at - 1]?.fold !== 'the' || words[at + 1]?.fold !== 'of') return null;
  const before = words.slice(clause.from, at).map((w) => w.fold);
  const actor = actorAfter(sentence, at + 2, 8) ?? unnamedAfter(sentence, at + 2) ?? unlistedAfter(sentence, at + 2);
  if (
    !actor ||
    actor.from >= clause.to ||
    before.some((f, k) => NEGATIONS.has(f) || (AT_LARGE.test(f) && !SUPPOSES.test(before[k + 1] ?? '')))
  )
    return null;
  const hedged = words
    .slice(clause.from, at)
    .some(
      (w) => isHedge(w) || /^(?:believes?|thinks?|suspects?|seems?|seemed|appears?|appeared|looks?)$/u.test(w.fold),
    );
  const stance = hedged ? 'suspected' : 'asserted';
  return [actor, ...alliesOf(sentence, actor)].map((one) => ({ stance, actor: one, from: at, to: one.to }));
}

/** "the ELN and its allies in | the FARC". */
function alliesOf({ words, text, start, actors }: ReadSentence, { to }: ActorMention): ActorMention[] {
  const behind = text.slice(words[to - 1]!.end - start);
  const allies =
    /^ and (?:its|their) (?:allies|affiliates|partners|associates) (?:in|from|of|at|within) (?:the )?/u.exec(behind);
  const ally = allies && actors.find((a) => a.start === words[to - 1]!.end + allies[0].length);
  return ally ? [ally] : [];
}

/** "violence there has mostly been the work of rebels": said of no single deed. */
/** "many | assumed". */
const SUPPOSES = /^(?:assumed|assume|believed|believe|suspected|suspect|think|thought|say|said)$/u;
const AT_LARGE = /^(?:mostly|most|largely|often|usually|mainly|many|violence)$/u;

/** "X was suspected of carrying out the attack", "X was suspected in the bombing", "police suspect X of the bombing". */
function suspectedOf(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, SUSPECTING);
  const of = at < 0 ? -1 : words.slice(at + 1, at + 8).findIndex((w) => /^(?:of|in)$/u.test(w.fold)) + at + 1;
  if (of <= at || !words.slice(of + 1, of + 7).some((w) => isDeed(w.fold) || PERFORMED.has(w.fold))) return null;
  const isPassive = of === at + 1 && /^(?:is|are|was|were|been)$/u.test(words[at - 1]?.fold ?? '');
  const actor = isPassive ? ofWhomSaid(sentence, at, 3) : actorAfter(sentence, at + 1, 2);
  return actor && (isPassive || actor.to <= of)
    ? [{ stance: 'suspected', actor, from: Math.min(actor.from, at), to: of }]
    : null;
}

/** "said it suspected | Leonese involvement", "suspects the ELN's hand in it", "suspected the involvement of the ELN". */
function involvementOf(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, SUSPECTING);
  if (at < 0 || words.slice(Math.max(clause.from, at - 6), at).some(({ fold }) => UNSUSPECTING.test(fold))) return null;
  const noun = words[at + 1]?.fold === 'the' ? at + 2 : at + 1;
  const isOf = PART.test(words[noun]?.fold ?? '') && words[noun + 1]?.fold === 'of';
  const actor = actorAfter(sentence, isOf ? noun + 2 : at + 1, isOf ? LONGEST_KIND : 0);
  const part = actor && words[actor.to]?.fold === "'s" ? actor.to + 1 : (actor?.to ?? -1);
  const to = isOf ? (actor?.to ?? -1) : part + 1;
  const isElsewhere =
    words[to]?.fold === 'in' && !words.slice(to + 1, to + 5).some(({ fold }) => isDeed(fold) || fold === 'it');
  return actor && !isElsewhere && (isOf || PART.test(words[part]?.fold ?? ''))
    ? [{ stance: 'suspected', actor, from: at, to }]
    : null;
}

/** "did not | suspect", "no reason to | suspect". */
const UNSUSPECTING = /^(?:not|no|nobody|none|never|nor|neither|without|longer|long|often)$/u;
const PART = /^(?:involvement|hand|role|complicity)$/u;
/** "of | the outlawed Leonese rebel outfit | ELN". */
const LONGEST_KIND = 5;

/** "Authorities suspect the ELN", "the ELN is suspected", "ELN suspected." */
function suspectedAlone(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, SUSPECTING);
  if (at < 0 || /^(?:of|to|in)$/u.test(words[at + 1]?.fold ?? '')) return null;
  const isEnd = at + 1 === clause.to || /^[.;,)]/u.test(gapAfter(sentence, at));
  const isPassive =
    words[at]!.fold === 'suspected' &&
    (isEnd || /^(?:is|are|was|were|been)$/u.test(words[at - 1]?.fold ?? '') || isWidely(words, at));
  if (
    !isPassive &&
    !/^(?:police|authorities|officials|investigators|they|we|government|army|sources|residents|locals|analysts)$/u.test(
      words[/^(?:had|have|has|initially|also)$/u.test(words[at - 1]?.fold ?? '') ? at - 2 : at - 1]?.fold ?? '',
    )
  )
    return null;
  const actor = isPassive ? ofWhomSaid(sentence, at, 2) : actorAfter(sentence, pastHand(words, at + 1), 1);
  return actor && actor.level !== 'state' && !isOfDoing(sentence, Math.max(actor.to, at), actor.to + 9)
    ? [{ stance: 'suspected', actor, from: Math.min(actor.from, at), to: Math.max(at + 1, actor.to) }]
    : null;
}

/** "is being widely | suspected". */
const isWidely = (words: ReadSentence['words'], at: number): boolean =>
  /ly$/u.test(words[at - 1]?.fold ?? '') && /^(?:is|are|was|were|been|being)$/u.test(words[at - 2]?.fold ?? '');

/** "suspect the ELN | of planting it", and not "the ELN, | the largest of its kind". */
const isOfDoing = (sentence: ReadSentence, from: number, to: number): boolean => {
  const of = sentence.words.slice(from, to).findIndex(({ fold }) => fold === 'of');
  return (
    of >= 0 && !sentence.words.slice(from, from + of + 1).some((_, k) => /^,/u.test(gapAfter(sentence, from + k - 1)))
  );
};

/** "suspect | the hand of the ELN". */
const pastHand = (words: ReadSentence['words'], k: number): number =>
  /^(?:hand|involvement)$/u.test(words[k + 1]?.fold ?? '') && words[k + 2]?.fold === 'of' ? k + 3 : k;

/** "The ELN is believed to have planted the bomb." */
function believedTo(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, REPORTED);
  if (at < 0 || words[at + 1]?.fold !== 'to' || words[at + 2]?.fold !== 'have') return null;
  const actor = ofWhomSaid(sentence, at, 3);
  const isDone =
    words[at + 3]?.fold !== 'been' &&
    words.slice(at + 3, at + 6).some((w) => DEEDS.has(w.fold) || PERFORMED.has(w.fold));
  return actor && actor.from >= clause.from && isDone ? [suspect(actor, at)] : null;
}

/** "Gunmen believed to be members of the ELN attacked": it was they. */
function believedToBe(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, BELIEVED);
  if (at < 0 || words[at + 1]?.fold !== 'to' || !/^(?:be|belong)$/u.test(words[at + 2]?.fold ?? '')) return null;
  const from = words[at + 3]?.fold === 'from' || words[at + 3]?.fold === 'to' ? at + 4 : at + 3;
  const actor = actorAfter(sentence, at + 3, 5) ?? unlistedAfter(sentence, from) ?? nameless(sentence, from);
  if (!actor || actor.from >= clause.to || isBehindNationals(words, from, actor.from)) return null;
  const isDone = words
    .slice(actor.to, actor.to + 6)
    .some((w) => DEEDS.has(w.fold) || PERFORMED.has(w.fold) || w.fold === 'opened');
  return isDone || /^(?:attackers|assailants|gunmen|bombers|terrorists|perpetrators)$/u.test(words[at - 1]?.fold ?? '')
    ? [{ stance: 'suspected', actor, from: at, to: actor.to }]
    : null;
}

/** "suspected to be | bandits", and not "members of an extremist | group called Red Dawn". */
function nameless(sentence: ReadSentence, from: number): ActorMention | null {
  const actor = unnamedAfter(sentence, from);
  return actor &&
    !/^(?:group|grouping|organi[sz]ation|faction|militia|outfit|network|movement|cell|gang)$/u.test(
      sentence.words[actor.to]?.fold ?? '',
    )
    ? actor
    : null;
}

/** "thought to be | Spanish nationals, and a | Peruvian": what those are is told before. */
const isBehindNationals = (words: ReadSentence['words'], from: number, to: number): boolean =>
  words.slice(from, to).some(({ fold }) => /^(?:nationals|citizens)$/u.test(fold));

/** "no proof that the ELN was involved". */
const UNPROVEN = /^(?:proof|evidence|sign|indication|suggestion|link|links)$/u;
const CUSTODY = /^(?:arrested|detained|trial|prosecuted)$/u;

/** The actor before "implicated in", "arrested in connection with", "to be brought to trial for", where what follows is a deed; "denied the ELN were involved" says the opposite. */
function tiedTo(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const at = indexOf(sentence, clause, TIES);
  if (at < 0 || words.slice(Math.max(clause.from, at - 5), at).some((w) => NEGATIONS.has(w.fold))) return null;
  if (words.slice(clause.from, at).some((w, k, all) => w.fold === 'no' && UNPROVEN.test(all[k + 1]?.fold ?? '')))
    return null;
  const custody = CUSTODY.test(words[at]!.fold);
  const held = custody ? heldMember(sentence, clause, at) : null;
  if (held) return [held];
  const tie = words
    .slice(at + 1, at + 6)
    .findIndex((w) => (custody ? /^(?:for|connection|with)$/u : /^(?:in|for)$/u).test(w.fold));
  const actor = actorBefore(sentence, at, custody ? 6 : 8);
  if (tie < 0 || !actor || actor.from < clause.from || (custody && isArrester(words, actor, at))) return null;
  const what = words.slice(at + tie + 2, Math.min(words.length, at + tie + 9));
  if (!what.some((w) => isDeed(w.fold))) return null;
  const isDenied = words.slice(Math.max(clause.from, actor.from - 4), actor.from).some((w) => DENYING.has(w.fold));
  return [isDenied ? { ...suspect(actor, at), stance: 'denied' } : suspect(actor, at)];
}

/** "Leonese authorities | have arrested": a state that arrests, and is not arrested. */
const isArrester = (words: ReadSentence['words'], { level, to }: ActorMention, at: number): boolean =>
  level === 'state' &&
  words
    .slice(to, at)
    .some(({ fold }) => /^(?:authorities|police|officials|government|forces|investigators|prosecutors)$/u.test(fold)) &&
  !/^(?:was|were|been|being|is|are)$/u.test(words[at - 1]?.fold ?? '');

/** "police arrested an ELN commander in connection with the attack". */
function heldMember({ words, actors }: ReadSentence, clause: ReadClause, at: number): Found | null {
  const actor = actors.find((a) => a.from > at && a.from <= at + 6 && a.to < clause.to && a.level !== 'state');
  const tie = actor ? words.slice(actor.to, actor.to + 8).findIndex(({ fold }) => fold === 'connection') : -1;
  const isDeedBehind =
    actor && tie >= 0 && words.slice(actor.to + tie, actor.to + tie + 6).some(({ fold }) => isDeed(fold));
  return isDeedBehind ? { stance: 'suspected', actor, from: at, to: actor.to } : null;
}

const suspect = (actor: ActorMention, at: number): Found => ({
  stance: 'suspected',
  actor,
  from: actor.from,
  to: at + 1,
});
