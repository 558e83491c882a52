import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { isNext } from '../../text/words.ts';
import { DEEDS, NEGATIONS, PERFORMED, STATING } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { type OwnPart, ownPart, stanceOf } from './own-part.ts';
import { whoseWork } from './whose-work.ts';

const WE = neededWords('we our us');
const NEAR = 9;
const LONGEST_QUOTATION = 40;
const UNTRUE = /^(?:false|untrue|baseless|unfounded|fabricated|lies?)$/u;

/** "It has nothing to do with | us": no group has. */
const isNothingTo = ({ words, actors }: ReadSentence, we: number): boolean =>
  !actors.some(({ to }) => to < we && to > we - 7) &&
  words
    .slice(Math.max(0, we - 4), we)
    .map(({ fold }) => fold)
    .join(' ') === 'nothing to do with';

/** "the attack was carried out by | our men", "by | us", "it was not | us", "nothing to do with | us". */
function byUs(sentence: ReadSentence, we: number): OwnPart | null {
  const { words } = sentence;
  const isNothing = isNothingTo(sentence, we);
  const isDone =
    (words[we - 1]?.fold === 'by' &&
      words.slice(Math.max(0, we - 4), we).some(({ fold }) => DEEDS.has(fold) || PERFORMED.has(fold))) ||
    isNothing ||
    (words[we]!.fold === 'us' && words[we - 1]?.fold === 'not' && /^(?:was|is)$/u.test(words[we - 2]?.fold ?? ''));
  return isDone
    ? {
        at: we,
        isDenied: isNothing || words.slice(Math.max(0, we - 6), we).some(({ fold }) => NEGATIONS.has(fold)),
      }
    : null;
}

/** What such groups call their own men. */
const OURS = neededWords('caliphate mujahideen mujahedeen mujahidin');

/** "Soldiers of the Caliphate | attacked". */
function ofOurs({ words }: ReadSentence, at: number): OwnPart | null {
  const verb = OURS.has(words[at]!.fold) && isNext(words, at + 1) ? at + 1 : -1;
  const isTold = !/^(?:us|me|my|our)$/u.test(words[verb + 1]?.fold ?? '');
  return verb > 0 && isTold && DEEDS.has(words[verb]?.fold ?? '') ? { at: verb, isDenied: false } : null;
}

/** "“We carried it out,” the group said": what stands in quotation marks before the group that says it. */
export function quotedBefore(sentence: ReadSentence, clause: ReadClause): Found | null {
  const us = indexOf(sentence, clause, WE);
  const we = us < 0 ? indexOf(sentence, clause, OURS) : us;
  const isUs = sentence.words[we]?.fold === 'us';
  const part =
    we < 0
      ? null
      : (ofOurs(sentence, we) ??
        byUs(sentence, we) ??
        (isUs ? null : (whoseWork(sentence, we) ?? ownPart(sentence, null, we))));
  if (!part) return null;
  const { words, actors } = sentence;
  const close = words.findIndex(
    (_, k) => k >= part.at && k < we + LONGEST_QUOTATION && /["”]/u.test(gapAfter(sentence, k)),
  );
  const by = close < 0 ? null : actors.find((a) => a.from > close && a.from - close <= NEAR && a.level !== 'state');
  const isTheirs = !OURS.has(words[we]!.fold) || STATING.has(words[by?.to ?? -1]?.fold ?? '');
  const isSaid = by && isTheirs && words.slice(close + 1, by.to + NEAR).some(({ fold }) => STATING.has(fold));
  const isDenied = part.isDenied || words.slice(we, close + 1).some(({ fold }) => UNTRUE.test(fold));
  return isSaid ? { stance: stanceOf({ ...part, isDenied }), actor: by, from: we, to: part.at + 1, by } : null;
}
