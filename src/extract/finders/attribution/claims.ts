import type { ActorMention } from '../../actor-mentions.ts';
import { gapAfter } from '../../gap-after.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import { belongsTo } from '../../lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../needed-words.ts';
import { claimantAfter, claimantBefore } from './claimant.ts';
import { DEEDS, NEGATIONS, PERFORMED } from './deed-words.ts';
import { actorAfter, actorBefore, type Found, folds, indexOf, subjectOf, togetherWith } from './found.ts';

const RESPONSIBILITY = neededWords('responsibility credit');
const CLAIMED = neededWords('claimed');
const UNCLAIMED = neededWords('unclaimed');
const CLAIMING = neededWords(
  'claimed claims claim claiming took taken take taking takes accepted accepts accepting assumed assumes assuming admitted admits admitting acknowledged',
);
const NOBODY = neededWords('no nobody none not yet never neither without');
const NO = neededWords('no nobody none');
const TO = neededWords('to');
const OWNING_UP = neededWords('owned owns owning admitted admits confessed');
const STATING = neededWords('said announced announces claimed claims claiming stated declared acknowledged admitted');
const CALLING = neededWords('identifying calling styling identified calls');

/** "no group has claimed responsibility", "there was no immediate claim of responsibility". */
export function noClaim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, RESPONSIBILITY);
  const claimed = indexOf(sentence, clause, CLAIMED);
  const claimWord = at < 0 ? (isOfDeed(words, claimed) || words[claimed - 1]?.fold === 'been' ? claimed : -1) : at;
  if (claimWord < 0) return nobodyCame(sentence, clause);
  const list = folds(sentence, clause);
  if (!list.some((f) => NOBODY.has(f)) || !list.some((f) => CLAIMING.has(f))) return [];
  const no = indexOf(sentence, clause, NOBODY);
  const silent = words[no]!.fold === 'not' || words[no]!.fold === 'yet' ? actorBefore(sentence, no, 3) : null;
  return no < claimWord || words[no]!.fold === 'yet'
    ? [
        {
          stance: 'no_claim',
          actor: silent,
          from: no,
          to: Math.min(clause.to, Math.max(claimWord + 1, no + 1)),
          by: null,
        },
      ]
    : [];
}

/** "No group has come forward", "No claim.", "It went unclaimed.": said without the word for it. */
function nobodyCame(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const unclaimed = indexOf(sentence, clause, UNCLAIMED);
  if (unclaimed >= 0) return [{ stance: 'no_claim', actor: null, from: unclaimed, to: unclaimed + 1, by: null }];
  const no = indexOf(sentence, clause, NO);
  if (no < 0) return [];
  const behind = words.slice(no + 1, Math.min(clause.to, no + 7)).map(({ fold }) => fold);
  return NOBODY_CAME.test(behind.join(' '))
    ? [{ stance: 'no_claim', actor: null, from: no, to: Math.min(clause.to, no + 2), by: null }]
    : [];
}

const NOBODY_CAME =
  /^(?:(?:immediate |known |public )?claims?(?:$| (?:was|were|has|have|of|by|for)\b)|(?:one |group |organi[sz]ation )?(?:has |had |have )?(?:yet )?(?:come|came) forward)/u;

/** "claimed the attack", "claimed last night's murder". */
const isOfDeed = (words: ReadSentence['words'], claimed: number): boolean =>
  claimed >= 0 &&
  (/^(?:the|it|this|either)$/u.test(words[claimed + 1]?.fold ?? '') ||
    words.slice(claimed + 1, claimed + 6).some((w) => eventNoun(w.fold)));

/** "X claimed responsibility", "responsibility was claimed by X", "the attack was claimed by X". */
export function claim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CLAIMING);
  if (at < 0) return ownedUp(sentence, clause) ?? calledThemselves(sentence, clause);
  const after = words.slice(at + 1, Math.min(words.length, at + 9)).findIndex((w) => RESPONSIBILITY.has(w.fold));
  const passive = words[at + 1]?.fold === 'by' && words[at]!.fold === 'claimed';
  if (passive) {
    const actor = actorAfter(sentence, at + 2, 5) ?? claimantAfter(sentence, at + 2);
    return actor ? [{ stance: 'claimed', actor, from: at, to: actor.to, by: actor }] : [];
  }
  if (after < 0) return claimOfDeed(sentence, at);
  const actor = claimantOf(sentence, at);
  if (!actor) return [];
  const all = [...togetherWith(sentence, actor), actor];
  return all.map((one) => ({ stance: 'claimed', actor: one, from: one.from, to: at + after + 2, by: one }));
}

/** Who stands before a verb of claiming: a country's name may be the last word of a group's. */
function claimantOf(sentence: ReadSentence, at: number): ActorMention | null {
  const known = subjectOf(sentence, at);
  if (known && known.level !== 'state') return known;
  const unlisted = claimantBefore(sentence, at);
  return known && !(unlisted && unlisted.from < known.from) ? known : unlisted;
}

/** "X claimed the attack", "X claimed.": the deed itself, in so many words. */
function claimOfDeed(sentence: ReadSentence, at: number): readonly Found[] {
  const { words } = sentence;
  if (!/^claim(?:ed|s)$/u.test(words[at]!.fold)) return [];
  const isBare = at + 1 === words.length || /^[.;)\]]/u.test(gapAfter(sentence, at)) || words[at + 1]?.fold === 'via';
  const noun = words.slice(at + 1, at + 5).findIndex(({ fold }) => eventNoun(fold) || LAUNCHED.has(fold));
  const isDeed =
    noun > 0 && /^(?:the|this|both|all)$/u.test(words[at + 1]!.fold) && !TELLS.test(words[at + noun + 2]?.fold ?? '');
  if (!isBare && !isDeed) return [];
  const actor = actorBefore(sentence, at, 3) ?? (isDeed ? claimantBefore(sentence, at) : null);
  const isOther =
    !actor ||
    actor.level === 'state' ||
    words.slice(actor.to, at).some(({ fold }) => /^(?:not|never|by|on)$/u.test(fold));
  return isOther
    ? []
    : [{ stance: 'claimed', actor, from: actor.from, to: at + 1 + (isDeed ? noun + 1 : 0), by: actor }];
}

const LAUNCHED = new Set('launch firing ied bomb deed action operation'.split(' '));
/** "claimed the attack was …" tells something of it. */
const TELLS = /^(?:was|were|is|are|had|has|came|did|took|would|will|by|killed|caused|targeted)$/u;

/** "X later owned up to the attack", "X admitted to the bombing". */
function ownedUp(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  if (!holdsAny(sentence, OWNING_UP)) return null;
  const to = indexOf(sentence, clause, TO);
  const verb = words[to - 1]?.fold === 'up' ? to - 2 : to - 1;
  if (to < 1 || !OWNING_UP.has(words[verb]?.fold ?? '')) return null;
  const actor = words.slice(to + 1, to + 7).some((w) => eventNoun(w.fold)) ? subjectOf(sentence, verb, 4) : null;
  return actor && [{ stance: 'claimed', actor, from: actor.from, to: to + 1, by: actor }];
}

/** "the Houthis announced a strike", "the group said it was behind the attack", "claimed to have begun an operation". */
export function ownWords(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, STATING);
  const actor = at < 0 ? null : subjectOf(sentence, at, 9);
  if (!actor || actor.level === 'state' || words.slice(actor.to, at).some((w) => w.fold === 'responsibility'))
    return [];
  const rest = words.slice(at + 1, Math.min(words.length, at + 16)).map((w) => w.fold);
  const own = rest.findIndex(
    (f, k) =>
      /^(?:it|they|its|their|he)$/u.test(f) &&
      !rest.slice(k, k + 6).some((g) => NEGATIONS.has(g)) &&
      rest
        .slice(k, k + 6)
        .some((g) => /^(?:behind|targeted|responsible)$/u.test(g) || DEEDS.has(g) || PERFORMED.has(g)),
  );
  const deedWord = rest.findIndex(
    (f, k) =>
      k < 8 &&
      (f === 'operation' || eventNoun(f)?.plural === false || (eventNoun(f) && isPointed(rest[0]))) &&
      !rest.slice(0, k).includes('by'),
  );
  const itsOwn = words[at]!.fold.startsWith('claim') ? deedOfItsOwn(sentence, actor, at) : null;
  if (itsOwn !== null) return [{ stance: 'claimed', actor, from: actor.from, to: itsOwn, by: actor }];
  if (/^claim/u.test(words[at]!.fold) && isToHaveDone(rest))
    return [{ stance: 'claimed', actor, from: actor.from, to: at + 4, by: actor }];
  const announced =
    /^(?:announced|announces|claimed|claims|claiming|declared)$/u.test(words[at]!.fold) && deedWord >= 0;
  return own >= 0 || announced
    ? [{ stance: 'claimed', actor, from: actor.from, to: at + 2 + Math.max(own, announced ? deedWord : 0), by: actor }]
    : [];
}

/** "claimed | to have killed nine soldiers". */
const isToHaveDone = ([to, have, deed]: readonly string[]): boolean =>
  to === 'to' && have === 'have' && deed !== undefined && DEEDS.has(deed);
/** "claimed the attacks", "claimed both bombings": those that the report has told of. */
const isPointed = (fold = ''): boolean => /^(?:the|both|these|those|two|three)$/u.test(fold);

/** "X claimed that an X fighter carried out the attack": the word behind the fighter's name; null where it speaks of others. */
function deedOfItsOwn({ actors, words }: ReadSentence, actor: ActorMention, at: number): number | null {
  const own = actors.find((a) => a.from > at && a.from - at < 6 && belongsTo(actor.id, a.id));
  if (!own || words[at + 1]?.fold !== 'that') return null;
  return words.slice(own.to, own.to + 4).some((w) => DEEDS.has(w.fold) || PERFORMED.has(w.fold)) ? own.to + 1 : null;
}

/** "The group, identifying themselves as X, stated that they targeted": the name under which it claims. */
function calledThemselves(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, CALLING);
  if (at < 0 || !/^(?:themselves|itself)$/u.test(words[at + 1]?.fold ?? '')) return [];
  const actors = sentence.actors.filter((a) => a.from > at && a.from - at < 10 && a.level !== 'state');
  const named = actors.find((a) => a.to - a.from === 1) ?? actors[0];
  return named
    ? [{ stance: 'claimed', actor: named, from: at, to: Math.max(...actors.map((a) => a.to)), by: named }]
    : [];
}
