import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { isFoeOf, isNotOfIt, isOfSomebodyElse } from './blamed-elsewhere.ts';
import { blamedPeople } from './blamed-person.ts';
import { blamer } from './blamer.ts';
import { ACTIONS, DEEDS } from './deed-words.ts';
import { followersOf } from './followers-of.ts';
import { actorAfter, actorBefore, type Found, indexOf } from './found.ts';
import { isForOmission } from './is-for-omission.ts';
import { isNotOfDeed } from './is-not-of-deed.ts';
import { ofWhomSaid } from './of-whom-said.ts';
import { unlistedAfter } from './unlisted-after.ts';
import { unnamedAfter } from './unnamed.ts';

const BLAMING = neededWords(
  'blamed blames blame blaming pinned pinning accused accuses accusing accuse attributed attribute attributes attributing',
);
const CHARGING = neededWords('charged charges denounced denounces');

/** "blamed X for", "blamed the attack on X", "accused X of", "with blame laid on X". */
export function blame(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, BLAMING);
  if (
    at < 0 ||
    words
      .slice(Math.max(clause.from, at - 4), at)
      .some((w) =>
        /^(?:assign|assigning|no|not|without|trade|trades|traded|trading|regularly|routinely|often|usually|typically|frequently|repeatedly|always)$/u.test(
          w.fold,
        ),
      )
  )
    return [];
  if (isNotOfIt(sentence, at)) return [];
  const blamed = whoWasBlamed(sentence, clause, at);
  if (blamed) return [blamed];
  if (isOfSomebodyElse(sentence, clause, at)) return [];
  const inClause = words
    .slice(at, endOfBlamed(sentence, clause, at))
    .findIndex((w) => w.fold === laidBy(words[at]!.fold));
  const aside = inClause < 0 ? laidBehindAside(sentence, clause, at) : -1;
  const on = aside < 0 ? inClause : aside - at;
  if (on < 0 && words[at]!.fold.startsWith('pin')) return [];
  const end = aside < 0 ? clause.to : words.length;
  const actor =
    on >= 0 &&
    !sentence.actors.some((a) => a.from > at && a.from < at + on && !/^(?:the|by)$/u.test(words[a.from - 1]!.fold))
      ? (actorAfter(sentence, at + on + 1, 4) ?? actorAfter(sentence, pastKind(words, at + on + 1), 1))
      : actorAfter(sentence, at + 1, 8);
  const followers = whoseFollowers(sentence, at, (on > 0 ? at + on : at) + 1);
  const isNamed = !followers && actor && actor.from < end;
  const unnamed = isNamed
    ? null
    : (followers ??
      unnamedAfter(sentence, on > 0 ? at + on : at + 1) ??
      (on > 0 ? unlistedAfter(sentence, at + on + 1) : null));
  if (unnamed && unnamed.to <= clause.to) {
    const by = blamer(sentence, clause, at);
    return [{ stance: 'blamed', actor: unnamed, from: at, to: unnamed.to, ...(by ? { by } : {}) }];
  }
  if (!isNamed && on < 0 && !words[at]!.fold.startsWith('attrib')) {
    const by = blamer(sentence, clause, at);
    const people = blamedPeople(sentence, clause, at);
    if (people.length) return people.map((found) => ({ ...found, ...(by ? { by } : {}) }));
  }
  if (
    !actor ||
    actor.from >= end ||
    isOnlyNamed(words.slice(on > 0 && at + on < actor.from ? at + on + 1 : at + 1, actor.from))
  )
    return [];
  if (words[at]!.fold.startsWith('accus') && isNotOfDeed(sentence, at, actor)) return [];
  if (isForOmission(words, actor.to) || isFoeOf(words, actor)) return [];
  const by = blamer(sentence, clause, at);
  return [actor, ...andAlso(sentence, actor)].map((one) => ({
    stance: 'blamed',
    actor: one,
    from: at,
    to: one.to,
    ...(by ? { by } : {}),
  }));
}

/** "blamed the attack on X", "attributed it to X"; whoever is accused stands right behind. */
function laidBy(verb: string): string | null {
  if (verb.startsWith('accus')) return null;
  return /^(?:blam|pin)/u.test(verb) ? 'on' : 'to';
}

/** "blamed | supporters of Tom Rowe", "accused | supporters of Tom Rowe of the raid": not "of looting". */
function whoseFollowers(sentence: ReadSentence, at: number, from: number): ActorMention | null {
  const followers = followersOf(sentence, from);
  if (!followers || !sentence.words[at]!.fold.startsWith('accus')) return followers;
  const charge = sentence.words.slice(followers.to, followers.to + LONGEST_ASIDE);
  return charge.some(({ fold }) => DEEDS.has(fold) || eventNoun(fold) !== undefined) ? followers : null;
}

const LONGEST_ASIDE = 20;

/** "blamed Monday’s raid, which killed two, | on X": where it is laid on somebody behind an aside; -1 for nowhere. */
function laidBehindAside(sentence: ReadSentence, clause: ReadClause, at: number): number {
  const { words } = sentence;
  const opener = words[clause.to]?.fold ?? '';
  if (!/^(?:which|whose|that)$/u.test(opener)) return -1;
  for (let k = clause.to + 1; k < Math.min(words.length, clause.to + LONGEST_ASIDE); k += 1)
    if (words[k]!.fold === laidBy(words[at]!.fold) && /^,\s/u.test(gapAfter(sentence, k - 1))) return k;
  return -1;
}

/** "blamed X | for the raid on Y": behind "for" nobody is blamed. */
function endOfBlamed({ words, actors }: ReadSentence, clause: ReadClause, at: number): number {
  const first = actors.find((a) => a.from > at);
  const isNamed =
    first !== undefined &&
    first.to < clause.to &&
    first.from - at < 10 &&
    !words.slice(at, first.from).some(({ fold }) => fold === 'on');
  return isNamed && words[first.to]?.fold === 'for' ? first.to : clause.to;
}

/** "on | a splinter group from | the ELN". */
function pastKind(words: ReadSentence['words'], from: number): number {
  let k = from;
  while (k < from + LONGEST_KIND && KIND.test(words[k]?.fold ?? '')) k += 1;
  return k;
}
const LONGEST_KIND = 8;
const KIND =
  /^(?:an?|the|splinter|breakaway|rebel|militant|armed|group|faction|wing|offshoot|members?|fighters|militants|of|from)$/u;

/** "accused the one and the other": both are. */
function andAlso(sentence: ReadSentence, first: ActorMention): ActorMention[] {
  const { actors, words } = sentence;
  if (/^,/u.test(gapAfter(sentence, first.to - 1))) return [];
  const and = pastAnd(words, /^\s?[([]$/u.test(gapAfter(sentence, first.to - 1)) ? first.to + 1 : first.to);
  const from = words[and]?.fold === 'the' ? and + 1 : pastAlly(words, and);
  return actors.filter(
    (a) => and > 0 && a.from === from && (a.level !== 'state' || /^(?:of|for)$/u.test(words[a.to]?.fold ?? '')),
  );
}

/** "and | its Leonese ally | the ELN". */
function pastAlly(words: ReadSentence['words'], and: number): number {
  if (!/^(?:its|their)$/u.test(words[and]?.fold ?? '')) return and;
  const ally = words
    .slice(and, and + 4)
    .findIndex(({ fold }) => /^(?:ally|allies|proxy|proxies|partners?)$/u.test(fold));
  const next = and + ally + 1;
  return ally < 0 ? and : words[next]?.fold === 'the' ? next + 1 : next;
}

/** "the one (ONE) | together with the other": the first word behind what joins them; -1 where nothing does. */
function pastAnd(words: ReadSentence['words'], k: number): number {
  if (/^(?:and|alongside)$/u.test(words[k]?.fold ?? '')) return k + 1;
  return /^(?:together|along) with$|^as well as$/u.test(
    words
      .slice(k, words[k]?.fold === 'as' ? k + 3 : k + 2)
      .map(({ fold }) => fold)
      .join(' '),
  )
    ? k + (words[k]!.fold === 'as' ? 3 : 2)
    : -1;
}

/** "Drug cartels were blamed for the crime", "X was accused of the bombing", "ELN blamed.", "ELN blamed for the bombing". */
function whoWasBlamed(sentence: ReadSentence, clause: ReadClause, at: number): Found | null {
  const { words } = sentence;
  const isReduced =
    words[at]!.fold === 'blamed' &&
    words[at + 1]?.fold === 'for' &&
    /^(?:gang|group|militia|faction|cartel|rebels|militants)$/u.test(words[at - 1]?.fold ?? '') &&
    words.slice(at + 2, at + 8).some(({ fold }) => eventNoun(fold) !== undefined);
  const isOpening =
    isReduced || (clause.from === 0 && words[at + 1]?.fold === 'for' && actorBefore(sentence, at, 0)?.from === 0);
  const isEnd =
    words[at]!.fold === 'blamed' && (isOpening || at + 1 === clause.to || /^[.;]/u.test(gapAfter(sentence, at)));
  const last = isEnd ? actorBefore(sentence, at, 0) : null;
  if (last) return { stance: 'blamed', actor: last, from: last.from, to: at + 1 };
  if (
    !/^(?:blamed|accused)$/u.test(words[at]!.fold) ||
    !/^(?:was|were|is|are|been|being)$/u.test(words[at - 1]?.fold ?? '')
  )
    return null;
  const actor = ofWhomSaid(sentence, at, 3);
  const isOfDeed =
    words[at]!.fold === 'blamed' ||
    words.slice(at + 1, at + 10).some((w) => DEEDS.has(w.fold) || eventNoun(w.fold) !== undefined);
  return actor && actor.from >= clause.from && isOfDeed
    ? { stance: 'blamed', actor, from: actor.from, to: at + 1 }
    : null;
}

/** "charged the ELN with the attack", "denounced the army for the murder". */
export function charge(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CHARGING);
  const actor = at < 0 ? null : actorAfter(sentence, at + 1, 2);
  if (!actor || !/^(?:with|for)$/u.test(words[actor.to]?.fold ?? '')) return [];
  const isDeed = words
    .slice(actor.to, actor.to + 8)
    .some((w) => eventNoun(w.fold) !== undefined || ACTIONS.has(w.fold));
  const by = blamer(sentence, clause, at);
  return isDeed ? [{ stance: 'blamed', actor, from: at, to: actor.to, ...(by ? { by } : {}) }] : [];
}

/** "accused of spying for the rebels", "accused by the army of": the accused is somebody else. */
const isOnlyNamed = (between: ReadSentence['words']): boolean =>
  between[0]?.fold === 'by' ||
  between.some(
    (w, k) =>
      /ing$|^(?:links?|ties|membership|support|sympathy|collusion|contacts?)$/u.test(w.fold) &&
      between[k - 1]?.fold === 'of',
  );
