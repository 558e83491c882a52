import type { ActorMention } from '../../actors/actor-mention.ts';
import { belongsTo } from '../../lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { DENYING } from './denying.ts';
import { type Found, indexOf, subjectOf } from './found.ts';

/** Those whom the sentences before said to have done it. */
export type Charged = readonly Pick<ActorMention, 'id' | 'name' | 'level'>[];

const CALLING = /^(?:called|calls|branded|described|said|says|insisted)$/u;
const CHARGE =
  /^(?:charges?|accusations?|allegations?|claims?|blame|assertions?|reports?|suggestions?|it|this|that|them|attacks?|shelling|bombings?|killings?|raid)$/u;
const UNTRUE =
  /^(?:false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|lies?|nonsense|absurd|propaganda|ridiculous|fake|disinformation)$/u;
const REACH = 6;

/** "The ELN rejected the charge", "Leon called it a lie": said by one whom the report has just said to have done it. */
export function deniedCharge(sentence: ReadSentence, clause: ReadClause, charged: Charged): readonly Found[] {
  if (charged.length === 0) return [];
  const at = denialAt(sentence, clause);
  if (at < 0 || isNegated(sentence, clause, at)) return [];
  const actor = deniedBy(sentence, clause, at, charged);
  return actor ? [{ stance: 'denied', actor, from: actor.from, to: at + 1, by: actor }] : [];
}

/** The verb whose object is the charge: "denied | it", "called | the accusation baseless"; -1 for none. */
function denialAt(sentence: ReadSentence, clause: ReadClause): number {
  const noun = indexOf(sentence, clause, DENIAL);
  if (noun >= 0)
    return clause.from + sentence.words.slice(clause.from, noun).findIndex(({ fold }) => ANSWERING.test(fold));
  const denying = indexOf(sentence, clause, DENYING);
  if (denying >= 0) return isOfCharge(sentence, denying) || isOfWhich(sentence, clause, denying) ? denying : -1;
  const { from, to } = clause;
  const calling = from + sentence.words.slice(from, to).findIndex(({ fold }) => CALLING.test(fold));
  if (calling < from) return -1;
  const behind = sentence.words.slice(calling + 1, Math.min(clause.to, calling + 1 + REACH)).map(({ fold }) => fold);
  const charge = behind.slice(0, 3).findIndex((fold) => CHARGE.test(fold));
  return charge >= 0 && behind.slice(charge).some((fold) => UNTRUE.test(fold)) ? calling : -1;
}

const DENIAL = neededWords('denial');
/** "came back with a denial", "issued a denial". */
const ANSWERING = /^(?:came|responded|reacted|answered|replied|countered|issued|repeated|gave)$/u;

/** "which Leon | denies.": what was told before. */
const isOfWhich = (sentence: ReadSentence, { from, opener }: ReadClause, verb: number): boolean =>
  /^(?:which|something)$/u.test(opener ?? sentence.words[from]?.fold ?? '') &&
  verb - from <= 4 &&
  (verb + 1 === sentence.words.length || /^[.,;]/u.test(gapAfter(sentence, verb)));

/** "denied | it." and "rejected | the charge", with nothing of another deed behind it. */
function isOfCharge(sentence: ReadSentence, verb: number): boolean {
  const { words } = sentence;
  const noun = words.slice(verb + 1, verb + 4).findIndex(({ fold }) => CHARGE.test(fold)) + verb + 1;
  if (noun === verb) return false;
  const isBare = noun === verb + 1 || /^(?:the|this|that|these|those|such|any|all)$/u.test(words[noun - 1]!.fold);
  const next = words[noun + 1];
  return isBare && (!next || /^[.,;]/u.test(gapAfter(sentence, noun)) || ENDS_OBJECT.test(next.fold));
}

const ENDS_OBJECT = /^(?:and|in|on|as|but|saying|through|via|while|\p{L}+day)$/u;

const isNegated = ({ words }: ReadSentence, { from }: ReadClause, at: number): boolean =>
  words.slice(Math.max(from, at - 3), at).some(({ fold }) => NEGATIONS.has(fold) || fold === 'or');

/** Who denies it, where it is one of those charged; a pronoun or an office stands for the only one. */
function deniedBy(sentence: ReadSentence, clause: ReadClause, at: number, charged: Charged): ActorMention | null {
  const subject = subjectOf(sentence, at, REACH);
  if (subject && charged.some(({ id }) => belongsTo(id, subject.id) || belongsTo(subject.id, id))) return subject;
  if (subject && !OFFICE.test(subject.id)) return null;
  const [only, ...others] = charged;
  if (!only || others.some(({ id }) => id !== only.id) || !isItsVoice(sentence, clause, at, only)) return null;
  const [first, last] = [sentence.words[clause.from]!, sentence.words[at - 1]!];
  return { ...only, from: clause.from, to: at, start: first.start, end: last.end };
}

/** "it", "they", "its spokesman"; "a government spokesman", "the army" where a state is charged. */
function isItsVoice({ words }: ReadSentence, { from }: ReadClause, at: number, { level }: Charged[number]): boolean {
  const voice = words.slice(from, at).map(({ fold }) => fold);
  if (voice.length === 0 || voice.length > REACH) return false;
  if (/^(?:it|they)$/u.test(voice[0]!)) return voice.length <= 3;
  if (level !== 'state' && voice.length <= 4 && THE_GROUP.test(voice.join(' '))) return true;
  const isIts = /^(?:its|their)$/u.test(voice[0]!);
  return voice.some((fold) => (isIts && SPEAKER.test(fold)) || (level === 'state' && OFFICE.test(fold)));
}

const THE_GROUP =
  /^(?:(?:but|although|though|while|yet) )?the (?:(?:paramilitary|rebel|militant|armed) )?(?:group|force|rebels?|movement|militants|organi[sz]ation|militia|faction|gang|cartel)(?: has| have| later)?$/u;
const SPEAKER = /^(?:spokes\p{L}+|leaders?|leadership|officials?|commanders?|government|army|military|ministry)$/u;
const OFFICE = /^(?:government|army|military|ministry|junta|regime)$/u;
