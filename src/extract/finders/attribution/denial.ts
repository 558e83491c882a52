import { type ActorMention, mention, slug } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { isOrLetters } from './aside-before.ts';
import { rejecter } from './claim-rejected.ts';
import { groupBefore } from './claimant.ts';
import { clearedByAnother } from './cleared-by-another.ts';
import { NEGATIONS } from './deed-words.ts';
import { deniedOf, spokenForBy } from './denied-of-another.ts';
import { isDeniedPart } from './denied-part.ts';
import { DENYING } from './denying.ts';
import { type Found, folds, indexOf, subjectOf, togetherWith } from './found.ts';
import { isToldByOthers } from './own-account.ts';
import { ownDenial } from './own-words.ts';
import { toldDenial } from './told-denial.ts';

const KEEPING_AWAY = neededWords('distanced nothing ruled');
/** "nothing to do with | it": what the report tells of. */
const OF_IT = /^(?:it|this|that|these|them|what|blaze|fire|deaths?|crash)$/u;

/** "X denied involvement", "X denied it had carried out the attack", "X distanced itself from the bombing", "X had nothing to do with it". */
export function denial(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const told = deniedByItself(sentence, clause);
  if (told.length) return told;
  const itself = toldDenial(sentence, clause);
  return itself.length ? itself : clearedByAnother(sentence, clause);
}

function deniedByItself(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  if (!holdsAny(sentence, DENYING) && !holdsAny(sentence, KEEPING_AWAY)) return ownDenial(sentence, clause);
  const list = folds(sentence, clause);
  if (list.includes('nor')) return [];
  const at = indexOf(sentence, clause, DENYING);
  const first = Math.max(clause.from, at - 3);
  const before = at < 0 ? [] : sentence.words.slice(first, at);
  if (before.some(({ fold }, k) => NEGATIONS.has(fold) || (fold === 'or' && !isOrLetters(sentence.words, first + k))))
    return [];
  const denier = at < 0 ? null : denierAt(sentence, at);
  const other = at < 0 ? undefined : deniedOf(sentence, at);
  if (other && other.id !== denier?.id) return deniedByOther(sentence, clause, at, other);
  const from = at >= 0 && isDeniedPart(sentence, clause, at, denier) ? at : keptAway(sentence, clause);
  const actor = from < 0 ? null : calledByName(sentence, from === at ? denier : denierAt(sentence, from));
  if (!actor) return ownDenial(sentence, clause);
  if (from !== at && isToldByOthers(sentence, actor, from)) return [];
  return [...togetherWith(sentence, actor), actor].map((one) => ({
    stance: 'denied',
    actor: one,
    from: one.from,
    to: from + 1,
    by: one,
  }));
}

/** "Police | denied that the ELN was behind the blast": in whose name it is denied. */
function deniedByOther(sentence: ReadSentence, clause: ReadClause, at: number, actor: ActorMention): readonly Found[] {
  const by = rejecter(sentence, clause, at);
  return isOfDeed(sentence, actor) ? [{ stance: 'denied', actor, from: at, to: actor.to, ...(by && { by }) }] : [];
}

const DONE_IT =
  /^(?:, (?:which|who) [^,]{3,90},)? (?:(?:was|were|is|are) (?:behind|responsible|involved(?:[,.;]|$| in (?:the|this|that|it)\b(?! (?:\p{L}+ )?talks)))|(?:had|has|have) (?:been (?:behind|responsible|involved in (?:the|this|that|it)\b)|carried out|planted|launched|fired|staged|attacked|bombed|shelled|killed|shot))|^ (?:involvement|role|part|participation|complicity)(?: in (?:the|this|that|it|\p{L}+['’]s)\b(?! (?:\p{L}+ )?(?:talks|truce|deal|vote|election))|[.,;]|$)/u;

/** "denied that the ELN | was behind the blast", "denied U.S. | involvement in it", and not that it was beaten. */
const isOfDeed = ({ text, start }: ReadSentence, { end }: ActorMention): boolean =>
  DONE_IT.test(text.slice(end - start));

/** "the ELN bombed it, police said, but the | rebels | denied": the one group named before them. */
function calledByName({ actors }: ReadSentence, actor: ActorMention | null): ActorMention | null {
  if (actor?.level !== 'class' || !/^(?:rebels|guerrillas|insurgents|militants|separatists)$/iu.test(actor.name))
    return actor;
  const named = actors.filter((a) => a.level === 'group' && a.to < actor.from);
  return new Set(named.map(({ id }) => id)).size === 1 ? named[0]! : actor;
}

const denierAt = (sentence: ReadSentence, at: number): ActorMention | null =>
  isSecondVerb(sentence, at)
    ? subjectOfAll(sentence, at)
    : (spokenForBy(sentence, at) ??
      subjectOf(sentence, at, 6) ??
      groupBefore(sentence, at) ??
      pronounOf(sentence, at) ??
      stateOf(sentence, at));

/** "Officials in Managua have | denied": the state whose they are. */
function stateOf({ words, places }: ReadSentence, at: number): ActorMention | null {
  const end = /^(?:has|have|had)$/u.test(words[at - 1]?.fold ?? '') ? at - 1 : at;
  const seat = places.find((p) => p.end === words[end - 1]?.end && p.place.country !== null);
  const from = words.findIndex(({ start }) => start === seat?.start);
  const isSeat =
    words[from - 1]?.fold === 'in' &&
    /^(?:officials|authorities|government|ministers)$/u.test(words[from - 2]?.fold ?? '');
  return seat && isSeat ? mention(words, from, end, slug(seat.place.country!), seat.place.country!, 'state') : null;
}

/** "claimed one raid but | denied the other", "condemned it and firmly | denies": what the subject of the sentence does too. */
const isSecondVerb = ({ words }: ReadSentence, at: number): boolean =>
  /^(?:but|and)$/u.test(
    words[
      /^(?:also|later|has|have|firmly|strongly|flatly|categorically|vehemently|repeatedly|quickly|immediately)$/u.test(
        words[at - 1]?.fold ?? '',
      )
        ? at - 2
        : at - 1
    ]?.fold ?? '',
  );

/** "The ELN | claimed one raid but denied the other": whom nobody does anything to before. */
function subjectOfAll({ words, actors }: ReadSentence, at: number): ActorMention | null {
  const first = actors.find((a) => a.to < at);
  const isSubject =
    first && !words.slice(0, first.from).some(({ fold }) => /^(?:said|by|against|\p{L}{2,}ed)$/u.test(fold));
  return isSubject ? first : null;
}

/** "While the ELN claimed one raid, it | denied the other": the one group of which the sentence has told. */
function pronounOf({ words, actors }: ReadSentence, at: number): ActorMention | null {
  if (!/^(?:it|they)$/u.test(words[at - 1]?.fold ?? '')) return null;
  const before = actors.filter((a) => a.to < at && a.adjective === undefined);
  return new Set(before.map(({ id }) => id)).size === 1 ? before[0]! : null;
}

/** "ruled out | any role in the raid", and not "any role of the FARC". */
const isOwnPart = ({ words, actors }: ReadSentence, from: number): boolean =>
  words.slice(from, from + 3).some(({ fold }) => /^(?:involvement|role|part|link|hand|connection)$/u.test(fold)) &&
  !actors.some((a) => a.from >= from && a.from < from + 6);

/** "itself", "the group": whom a spokesman speaks for. */
const ITSELF =
  /^(?:(?:itself|themselves|himself)\b|(?:the|his|their) (?:group|organi[sz]ation|movement|militants|outfit)$)/u;

/** The word by which somebody keeps away from a deed: "distanced themselves from the bombing", "had nothing to do with"; -1 for none. */
function keptAway(sentence: ReadSentence, clause: ReadClause): number {
  if (!holdsAny(sentence, KEEPING_AWAY)) return -1;
  const { words } = sentence;
  for (let k = clause.from; k < clause.to; k += 1) {
    const next = words.slice(k + 1, k + 6).map((w) => w.fold);
    if (words[k]!.fold === 'distanced' && ITSELF.test(next.slice(0, 2).join(' ')))
      return words.slice(k + 2, k + 8).some((w) => eventNoun(w.fold) || w.fold === 'it') ? k : -1;
    if (/^(?:had|has|have)$/u.test(words[k]!.fold) && next.slice(0, 4).join(' ') === 'nothing to do with')
      return words.slice(k + 5, k + 10).some((w) => eventNoun(w.fold) || OF_IT.test(w.fold)) ? k : -1;
    if (words[k]!.fold === 'ruled' && next[0] === 'out' && isOwnPart(sentence, k + 2)) return k;
  }
  return -1;
}
