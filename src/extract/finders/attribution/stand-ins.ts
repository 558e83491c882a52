import type { ActorMention } from '../../actors/actor-mention.ts';
import { countryNamed } from '../../lexicon/gazetteer.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import type { Word } from '../../text/words.ts';
import { DEEDS, PERFORMED } from './deed-words.ts';
import type { Charged } from './denied-charge.ts';
import type { Letters } from './letters.ts';
import { isOfOutlet } from './of-outlet.ts';
import { ofWhomTold } from './of-whom-told.ts';

/** Whom "the group" (`spoken`, named last), "the guerrillas" (`only`, the one armed group of the report) and `letters` stand for. */
export type StandIns = {
  readonly spoken: ActorMention | null;
  readonly only: ActorMention | null;
  readonly letters: Letters;
  /** The group of which the sentence before told. */
  readonly subject: ActorMention | null;
  readonly charged: Charged;
  /** The sentence before, which may have told of one attacker. */
  readonly before: ReadSentence | undefined;
};

const GROUP = new Set('group organization organisation movement militia gang outfit'.split(' '));
const KIND_OF_GROUP =
  /^(?:armed|guerrilla|rebel|terrorist|insurgent|subversive|criminal|extremist|separatist|paramilitary|leftist|rightist|aforementioned|same|new|terror|militant|militants|islamist|jihadist|shiite|shia|sunni|maoist|islamic|outlawed|banned|dissident|republican|ultra|hardline|muslim|salafist)$/u;
const MEMBERS = new Set('guerrillas guerillas rebels insurgents subversives terrorists'.split(' '));
/** Of those who only speak of a deed, more words say enough: "The militants denied it". */
const SPEAKERS = new Set([...MEMBERS, 'militants', 'jihadists', 'extremists', 'fighters']);
const PRONOUNS = new Set(['it', 'they']);
const NEEDED = neededWords(GROUP, SPEAKERS, PRONOUNS);
const DEFINITE = /^(?:the|these|those)$|(?:an|ean|ese|(?<!islam)ist)$/u;

/** A sentence in which "the group", "the guerrillas" and "it attacked" have actors, where the report says who they are. */
export function withStandIns(sentence: ReadSentence, standIns: StandIns): ReadSentence {
  if (standIns.letters.size === 0 && !holdsAny(sentence, NEEDED)) return sentence;
  const { words } = sentence;
  const actors = sentence.actors.map((a) => linkedAsTold(sentence, a, standIns.spoken));
  const added: ActorMention[] = [];
  for (const [k, word] of words.entries()) {
    if (actors.some((a) => a.from <= k && k < a.to)) continue;
    const named = standsFor({ ...sentence, actors: [...actors, ...added] }, k, standIns);
    if (!named) continue;
    const from = GROUP.has(word.fold) ? determinerOf(words, k) : beginsAt(sentence, k, standIns);
    added.push({ ...named, from, to: k + 1, start: words[from]!.start, end: word.end });
  }
  if (!added.length) return { ...sentence, actors };
  const covered = new Set(added.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
  const rest = actors.filter((a) => a.level !== 'state' || !covered.has(a.from));
  return { ...sentence, actors: [...rest, ...added].sort((a, b) => a.from - b.from) };
}

/** "the ELN is silent, but the FARC-linked group | did it": the one that was named before. */
function linkedAsTold(sentence: ReadSentence, actor: ActorMention, spoken: ActorMention | null): ActorMention {
  const { words } = sentence;
  const isThe = /^(?:the|this|that)$/u.test(words[actor.from - 1]?.fold ?? '');
  if (!isThe || actor.level !== 'class' || !/-linked$/u.test(actor.id) || !/group$/u.test(actor.name)) return actor;
  const named = ofWhomTold(sentence, (a) => a.to <= actor.from && a.level === 'group') ?? spoken;
  if (named?.level !== 'group' || `${named.id}-linked` === actor.id) return actor;
  return { ...named, from: actor.from, to: actor.to, start: actor.start, end: actor.end };
}

/** Where the words begin that stand for a group: with "these" before "guerrillas", alone behind another name. */
function beginsAt({ words, actors }: ReadSentence, k: number, { letters }: StandIns): number {
  const isAlone =
    k === 0 || actors.some((a) => a.to === k) || PRONOUNS.has(words[k]!.fold) || letters.has(words[k]!.raw);
  return isAlone ? k : k - 1;
}

function standsFor(
  sentence: ReadSentence,
  k: number,
  { spoken, only, letters, subject }: StandIns,
): ActorMention | null {
  const { words } = sentence;
  const { fold } = words[k]!;
  if (GROUP.has(fold)) {
    if (!/^(?:the|this|that)$/u.test(words[determinerOf(words, k)]?.fold ?? '')) return null;
    if (isCalledNext(sentence, k)) return null;
    return (
      calledBehind(sentence, k) ??
      ofWhomTold(
        sentence,
        (a) =>
          a.to <= k && a.level !== 'state' && !isQuotedBefore(sentence, a, k) && !(spoken && isOfOutlet(sentence, a)),
      ) ??
      spoken
    );
  }
  if (k === 1 && SPEAKERS.has(fold) && words[0]!.fold === 'the' && ABOUT_IT.test(firstVerb(words.slice(1))))
    return only ?? spoken;
  if (MEMBERS.has(fold)) return DEFINITE.test(words[k - 1]?.fold ?? '') ? only : null;
  const opens = k === 0 || (k === 1 && /^(?:later|but|then|earlier|initially)$/u.test(words[0]!.fold));
  const verb = opens && PRONOUNS.has(fold) && subject ? firstVerb(words.slice(k)) : '';
  if (fold === 'it' ? ABOUT_IT.test(verb) : /^den(?:ied|ies)$/u.test(verb)) return subject;
  return PRONOUNS.has(fold)
    ? doerBefore(sentence, k)
    : isAside(sentence, k)
      ? null
      : (letters.get(words[k]!.raw) ?? null);
}

/** "“We struck the | ELN,” the | group said": whom it speaks of in its own words is somebody else, unless it says "We, the ELN". */
const isQuotedBefore = ({ text, start, words }: ReadSentence, actor: ActorMention, k: number): boolean => {
  const [before, between] = [
    text.slice(0, actor.start - start),
    text.slice(actor.end - start, words[k]!.start - start),
  ];
  return (
    QUOTE_OPEN.test(before) &&
    !/\b[Ww]e,? (?:the )?$/u.test(before) &&
    /["”]/u.test(between) &&
    !/["“]/u.test(between.replace(/["”]/u, ''))
  );
};

/** A quotation mark that is not closed. */
const QUOTE_OPEN = /^[^"]*"[^"]*$|“[^”]*$/u;

/** "the banned group | Red Dawn": its own name follows. */
const isCalledNext = ({ actors }: ReadSentence, k: number): boolean =>
  actors.some((a) => a.from === k + 1 && a.level !== 'state');

/** "the group, which is known as | Red Dawn". */
const calledBehind = ({ words, actors }: ReadSentence, k: number): ActorMention | undefined =>
  /^(?:which|that|also|known|called)$/u.test(words[k + 1]?.fold ?? '')
    ? actors.find((a) => a.from > k + 2 && a.from - k < 7 && AS.test(words[a.from - (isThe(words, a) ? 2 : 1)]!.fold))
    : undefined;

const AS = /^(?:as|called|itself)$/u;
const isThe = (words: ReadSentence['words'], { from }: ActorMention): boolean => words[from - 1]!.fold === 'the';

/** In brackets behind the name itself: not one more. */
const isAside = (sentence: ReadSentence, k: number): boolean => /[([]$/u.test(gapAfter(sentence, k - 1));

/** The word before "group" and what says which kind of group it is. */
function determinerOf(words: ReadSentence['words'], k: number): number {
  let at = k - 1;
  while (at > k - 4 && isKind(words[at])) at -= 1;
  return at;
}

/** "the rebel group", "the Leonese group". */
const isKind = (word: Word | undefined): boolean =>
  word !== undefined &&
  (KIND_OF_GROUP.test(word.fold) || (/^\p{Lu}/u.test(word.raw) && countryNamed(word.raw) !== undefined));

const ABOUT_IT =
  /^(?:claimed|claims|denied|denies|rejected|rejects|dismissed|called|say|blamed|accused|suspected|said|says|stated|announced|confirmed|insisted|admitted|acknowledged)$/u;

/** "It has also been | blamed". */
const firstVerb = (words: ReadSentence['words']): string =>
  words.slice(1, 5).find(({ fold }) => !AUXILIARY.test(fold) && !/^(?:was|is|been)$/u.test(fold))?.fold ?? '';

const AUXILIARY = /^(?:has|have|had|also|then|later|once|recently)$/u;

/** The group that a sentence has spoken of, where "it" or "they" go on to do a deed and nobody else was named since. */
function doerBefore({ words, actors }: ReadSentence, k: number): ActorMention | null {
  let verb = k + 1;
  while (verb < k + 4 && AUXILIARY.test(words[verb]?.fold ?? '')) verb += 1;
  const { fold } = words[verb] ?? { fold: '' };
  if (!DEEDS.has(fold) && !PERFORMED.has(fold)) return null;
  const before = actors.filter((a) => a.to <= k && !a.adjective);
  return new Set(before.map((a) => a.id)).size === 1 && before[0]!.level === 'group' ? before[0]! : null;
}
