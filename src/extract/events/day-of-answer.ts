import { eventNoun } from '../lexicon/event-words.ts';
import type { Clause } from '../text/clauses.ts';
import type { Word } from '../text/words.ts';
import type { TimeMention } from '../times/time-mention.ts';

/** As many words before a day may what was done on it stand. */
const NEAR = 9;
/** "detained in | raids": as many before a deed that is the police's own. */
const RIGHT_BEFORE = 3;
const SENTENCED =
  'jailed|guilty|sentenced|sentences?|convicted|convicts?|acquitted|indicted|extradited|imprisoned|hanged|verdict';
const JUDGED = new RegExp(`^(?:${SENTENCED})$`, 'u');
const ANSWERED = new RegExp(
  `^(?:${SENTENCED}|charged|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|manhunt|hunt(?:s|ed|ing)?|custody)$`,
  'u',
);
/** "before being jailed", "a jailed rebel": no word of what was done that day. */
const FOR_IT = /^(?:for|over|after|in|of|who|whose|suspected|accused|about)$/u;

/** "was jailed on Monday for | a raid", "The man behind the raid was convicted on Monday", "detained on Monday in | raids": a day of police and courts. */
export const isOfCourt = (
  words: readonly Word[],
  { from, to }: Clause,
  left: number,
  i: number,
  { start, end }: TimeMention,
): boolean =>
  (end <= words[left]!.start
    ? isAnsweredBefore(words, from, left, { start, end })
    : words.slice(i + 1, to).some((word) => word.start < start && JUDGED.test(word.fold))) ||
  words.slice(Math.max(from, left - RIGHT_BEFORE), left).some(({ fold }) => /^(?:arrested|detained)$/u.test(fold));

/** "was jailed on | Monday | for a raid": nothing else was told to be done before that day. */
function isAnsweredBefore(
  words: readonly Word[],
  from: number,
  left: number,
  { start, end }: Pick<TimeMention, 'start' | 'end'>,
): boolean {
  const all = words.slice(from, left);
  if (isJudgedBehind(all, end)) return true;
  const before = all.filter((word) => word.start < start);
  const answer = before.findLastIndex(({ fold }) => ANSWERED.test(fold));
  if (answer < 0 || answer < before.length - NEAR) return false;
  if (before.slice(answer + 1).some(({ fold }) => eventNoun(fold) !== undefined)) return false;
  return words.slice(from, left).some((word) => word.start >= end && FOR_IT.test(word.fold));
}

/** "Last month | he was found guilty of a raid": the verdict stands behind the day. */
function isJudgedBehind(words: readonly Word[], end: number): boolean {
  const at = words.findLastIndex(({ fold, start }) => start >= end && ANSWERED.test(fold));
  return (
    at > 0 &&
    at >= words.length - NEAR &&
    /^(?:was|were|been|found)$/u.test(words[at - 1]!.fold) &&
    /^(?:for|over|of|in)$/u.test(words[at + 1]?.fold ?? '')
  );
}
