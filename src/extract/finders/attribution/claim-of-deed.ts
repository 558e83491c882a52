import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { claimantBefore } from './claimant.ts';
import { actorBefore, bothBefore, type Found, subjectOf } from './found.ts';
import { inNameOf } from './in-name-of.ts';
import { unnamedClaimant } from './unnamed-claimant.ts';

/** "X claimed the attack", "X claimed.": the deed itself, in so many words. */
export function claimOfDeed(sentence: ReadSentence, at: number): readonly Found[] | null {
  const { words } = sentence;
  if (!/^claim(?:ed|s|ing)$/u.test(words[at]!.fold) && !isSeeming(words, at) && !isFirst(words, at)) return null;
  const isBare =
    at + 1 === words.length ||
    /^[.;)\]]/u.test(gapAfter(sentence, at)) ||
    isThem(sentence, at + 1) ||
    isOfWhich(sentence, at) ||
    words[at + 1]?.fold === 'via';
  const noun = words.slice(at + 1, at + 5).findIndex(({ fold }) => eventNoun(fold) || LAUNCHED.has(fold));
  const isDeed =
    noun > 0 && /^(?:the|this|both|all)$/u.test(words[at + 1]!.fold) && !TELLS.test(words[at + noun + 2]?.fold ?? '');
  if (!isBare && !isDeed) return null;
  const verb = isSeeming(words, at) ? at - 2 : isFirst(words, at) ? at - 4 : at;
  const known = words[at]!.fold === 'claiming' ? actorBefore(sentence, at, 10) : subjectOf(sentence, verb, 3);
  const actor =
    inNameOf(sentence, at) ??
    whoSpeaksFor(sentence, at) ??
    (known && known.level !== 'state'
      ? known
      : isDeed && words[at]!.fold !== 'claiming'
        ? (claimantBefore(sentence, at) ?? bandBefore(sentence, at))
        : null);
  const isOther = !actor || words.slice(actor.to, at).some(({ fold }) => /^(?:not|never|by|on)$/u.test(fold));
  if (isOther) return null;
  const to = at + 1 + (isDeed ? noun + 1 : 0);
  return [...(actor.to <= at ? bothBefore(sentence, actor) : []), actor].map((one) => ({
    stance: 'claimed',
    actor: one,
    from: Math.min(one.from, at),
    to,
    by: one,
  }));
}

/** "ELN spokesman Tom Rowe, who | claimed the raid,": for whom he speaks. */
function whoSpeaksFor({ words, actors }: ReadSentence, at: number): ActorMention | null {
  if (words[at - 1]?.fold !== 'who') return null;
  return (
    actors.find(
      (a) => a.level === 'group' && a.to < at && at - a.to <= LONGEST_NAME && SPEAKER.test(words[a.to]?.fold ?? ''),
    ) ?? null
  );
}
const SPEAKER = /^(?:spokes(?:m[ae]n|wom[ae]n|persons?|people)|commander|leader)$/u;
const LONGEST_NAME = 6;

/** "the attack, which the ELN | claimed,": it stands before. */
const isOfWhich = (sentence: ReadSentence, at: number): boolean =>
  /^,/u.test(gapAfter(sentence, at)) &&
  sentence.actors.some(
    (a) =>
      a.to === at &&
      /^(?:which|that)(?: the)?$/u.test(
        sentence.words
          .slice(Math.max(0, a.from - 2), a.from)
          .map(({ fold }) => fold)
          .join(' ')
          .replace(/^(?!which|that)\S+ /u, ''),
      ),
  );

/** "was the first to | claim the attack". */
const isFirst = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'claim' && /^(?:is|was) the (?:first|latest|second|only) to$/u.test(folded(words, at - 4, at));

const folded = (words: ReadSentence['words'], from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ fold }) => fold)
    .join(' ');

/** "seemed to | claim". */
const isSeeming = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'claim' &&
  words[at - 1]?.fold === 'to' &&
  /^(?:seem|appear)(?:s|ed)$/u.test(words[at - 2]?.fold ?? '');

/** "Unknown militants | claimed the attack": one man who claims something of it may only tell of it. */
function bandBefore(sentence: ReadSentence, at: number): ActorMention | null {
  const unnamed = unnamedClaimant(sentence, at);
  return unnamed?.level === 'class' ? unnamed : null;
}

/** "claimed it.", "claimed them in a video". */
const isThem = (sentence: ReadSentence, k: number): boolean =>
  /^(?:it|them)$/u.test(sentence.words[k]?.fold ?? '') &&
  (k + 1 === sentence.words.length ||
    /^[.;,)]/u.test(gapAfter(sentence, k)) ||
    /^(?:in|on|via|through)$/u.test(sentence.words[k + 1]!.fold));

const LAUNCHED = new Set('launch firing ied bomb deed action operation'.split(' '));
/** "claimed the attack was …" tells something of it. */
const TELLS = /^(?:was|were|is|are|had|has|came|did|took|would|will|by|killed|caused|targeted)$/u;
