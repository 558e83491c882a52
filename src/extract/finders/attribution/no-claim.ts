import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { CLAIMED, CLAIMING, RESPONSIBILITY } from './claim-words.ts';
import { isDoing } from './doing.ts';
import { actorBefore, type Found, folds, indexOf } from './found.ts';
import { ownPart } from './own-part.ts';

const UNCLAIMED = neededWords('unclaimed');
const NOBODY = neededWords('no nobody none not yet never neither without');
const NO = neededWords('no nobody none neither');
const OWNING = /^(?:said|say|says|stated|announced|admitted|acknowledged|confessed|owned)$/u;
/** How far from "nobody" its verb may stand. */
const FAR = 8;

/** "no group has claimed responsibility", "there was no immediate claim of responsibility". */
export function noClaim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, RESPONSIBILITY);
  const claimed = indexOf(sentence, clause, CLAIMED);
  const claimWord =
    at < 0 ? (isOfDeed(words, claimed) || isOfSubject(words, claimed) || claimed + 1 === clause.to ? claimed : -1) : at;
  if (claimWord < 0) return nobodyCame(sentence, clause);
  const list = folds(sentence, clause);
  if (!list.some((f) => NOBODY.has(f)) || !list.some((f) => CLAIMING.has(f))) return [];
  const first = indexOf(sentence, clause, NOBODY);
  const isOfElse = isOfSomethingElse(sentence, first, claimWord);
  const no = isOfElse ? indexOf(sentence, { ...clause, from: first + 1 }, NOBODY) : first;
  if (no < 0 || (isOfElse && isOfSomethingElse(sentence, no, claimWord))) return [];
  if (/^(?:known|heard|seen)$/u.test(words[no + 1]?.fold ?? '') || isAside(words, no, claimWord)) return [];
  const silent = words[no]!.fold === 'not' || words[no]!.fold === 'yet' ? actorBefore(sentence, no, 3) : null;
  return no < claimWord || words[no]!.fold === 'yet' || isNotClaimed(words, no)
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

/** "did | not address why its man had claimed it": of the reasons for a claim. */
const isAside = (words: ReadSentence['words'], no: number, claimWord: number): boolean =>
  words.slice(no, Math.max(no, claimWord)).some(({ fold }) => /^(?:why|how|when)$/u.test(fold));

/** "responsibility has | not been claimed". */
const isNotClaimed = (words: ReadSentence['words'], no: number): boolean =>
  /^(?:yet )?been (?:claimed|taken|accepted|admitted)\b/u.test(
    words
      .slice(no + 1, no + 4)
      .map(({ fold }) => fold)
      .join(' '),
  );

/** "has not been | claimed", "was not | claimed by any group": the deed stands before. */
const isOfSubject = (words: ReadSentence['words'], claimed: number): boolean =>
  words[claimed - 1]?.fold === 'been' ||
  (words[claimed + 1]?.fold === 'by' &&
    words.slice(Math.max(0, claimed - 3), claimed).some(({ fold }) => /^(?:not|never|yet)$/u.test(fold)));

/** "no link with it, and | called its claim odd": what is not there is no claim. */
const isOfSomethingElse = (sentence: ReadSentence, no: number, claimWord: number): boolean =>
  isOfPart(sentence.words, no) ||
  sentence.words
    .slice(no, Math.max(no, claimWord))
    .some((_, k) => sentence.words[no + k + 1]?.fold === 'and' && /^,/u.test(gapAfter(sentence, no + k)));

/** "Leon had | no involvement in it": nobody says that nobody claimed. */
const isOfPart = (words: ReadSentence['words'], no: number): boolean =>
  /^(?:involvement|links?|role|connection|hand|part|ties|doubt|reason)$/u.test(words[no + 1]?.fold ?? '') ||
  /^\p{L}+(?:ese|ian|ish|an|i) (?:involvement|role|link|hand)$/u.test(`${words[no + 1]?.fold} ${words[no + 2]?.fold}`);

/** "No group has come forward", "No claim.", "It went unclaimed.", "Nobody said they did it": said without the word for it. */
function nobodyCame(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const unclaimed = indexOf(sentence, clause, UNCLAIMED);
  if (unclaimed >= 0) return [{ stance: 'no_claim', actor: null, from: unclaimed, to: unclaimed + 1, by: null }];
  const no = indexOf(sentence, clause, NO);
  if (no < 0) return silentOne(sentence, clause);
  const behind = words.slice(no + 1, Math.min(clause.to, no + 7)).map(({ fold }) => fold);
  return NOBODY_CAME.test(behind.join(' ')) || nobodyOwned(sentence, no)
    ? [{ stance: 'no_claim', actor: null, from: no, to: Math.min(clause.to, no + 2), by: null }]
    : [];
}

const NOT = neededWords('not yet');

/** "The ELN has not said | it was behind it", "has yet to say whether it did it": one who keeps silent. */
function silentOne(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const not = indexOf(sentence, clause, NOT);
  const silent = not < 0 ? null : actorBefore(sentence, not, 2);
  if (!silent || silent.level === 'state' || silent.from < clause.from) return [];
  const verb = words.slice(not + 1, not + 4).findIndex(({ fold }) => OWNING.test(fold)) + not + 1;
  const isOfIt = verb > not && (isDoing(sentence, verb + 1) || ownPart(sentence, silent, verb + 1) !== null);
  return isOfIt ? [{ stance: 'no_claim', actor: silent, from: not, to: verb + 1, by: null }] : [];
}

const NOBODY_CAME =
  /^(?:(?:immediate |known |public )?claims?(?:$| (?:was|were|has|have|had|came|of|by|for|from|so|yet)\b)|(?:one |group |organi[sz]ation )?(?:has |had |have )?(?:yet )?(?:come|came|stepped) (?:forward|out))/u;

/** "Nobody | has yet said they did it", "no group | admitted carrying it out". */
function nobodyOwned(sentence: ReadSentence, no: number): boolean {
  const { words } = sentence;
  const far = words[no]!.fold === 'none' ? FAR + 5 : FAR; // "none of the groups in the area"
  const verb = words.slice(no + 1, no + far).findIndex(({ fold }) => OWNING.test(fold)) + no + 1;
  if (verb <= no) return false;
  if (isDoing(sentence, verb + 1) || ownPart(sentence, null, verb + 1)?.isDenied === false) return true;
  const to = words[verb + 1]?.fold === 'up' ? verb + 2 : verb + 1;
  return words[to]?.fold === 'to' && words.slice(to + 1, to + 5).some(({ fold }) => eventNoun(fold));
}

/** "claimed the attack", "claimed last night's murder". */
const isOfDeed = (words: ReadSentence['words'], claimed: number): boolean =>
  claimed >= 0 &&
  ((/^(?:the|it|this|either)$/u.test(words[claimed + 1]?.fold ?? '') &&
    !UNCLAIMED_THINGS.test(words[claimed + 2]?.fold ?? '')) ||
    /^to (?:be|have)$/u.test(`${words[claimed + 1]?.fold} ${words[claimed + 2]?.fold}`) ||
    (words[claimed + 1]?.fold !== 'that' && words.slice(claimed + 1, claimed + 6).some((w) => eventNoun(w.fold))));

/** "claimed the | body", "claimed the | reward". */
const UNCLAIMED_THINGS = /^(?:body|bodies|remains|corpses?|reward|prize|money|lives|children|child|title|seat)$/u;
