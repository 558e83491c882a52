import { eventNoun } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import type { Clause } from '../text/clauses.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { isOfCourt } from './day-of-answer.ts';

/** A day in the clause of an event, of which the words `left` to `i` speak, that is the day of something else. */
export const isNotItsDay = (
  { words, text, start }: ReadSentence,
  clause: Clause,
  left: number,
  i: number,
  time: TimeMention,
): boolean =>
  isSince(text.slice(0, time.start - start)) ||
  isLastOfIt(text.slice(0, time.start - start)) ||
  isDayOfItsEnd(text.slice(0, time.start - start), text.slice(time.end - start)) ||
  isOfCourt(words, clause, left, i, time) ||
  isOfHisPast(words, clause, time) ||
  isOfWhoHeIs(text.slice(0, time.start - start), text.slice(time.end - start, words[left]!.start - start)) ||
  isOfOther(words, clause, i, time) ||
  isOfLater(words, clause, i, time) ||
  isOfCaptive(words, clause, i) ||
  (time.end <= words[left]!.start &&
    (isOfAnswer(words, clause, left, time) ||
      isOfGathering(words, left, time) ||
      isOfAccord(text.slice(0, time.start - start))));

/** "the deadliest since | 2010": when another one was. */
export const isSince = (before: string): boolean => /\bsince (?:the |early |late |mid-)?$/iu.test(before);

/** "the deadliest attack | since fighting broke out there in 2015": what stands behind it tells when something else was. */
export const isComparedSince = (words: readonly Word[], { from, opener }: Clause): boolean =>
  opener === 'since' &&
  !isOnlyMonth(words, from) &&
  words
    .slice(Math.max(0, from - WORST_NEAR), from)
    .some(({ fold }, k, near) => WORST.test(fold) && !SPOKEN.test(near[k + 1]?.fold ?? ''));

/** "the first killing since | December, a bomb went off": the comparison ends with the month. */
const isOnlyMonth = (words: readonly Word[], from: number): boolean => {
  const month = words[from]?.fold === 'since' ? words[from + 1] : words[from];
  const next = words[from + (month === words[from] ? 1 : 2)];
  return month !== undefined && next !== undefined && isCapitalised(month) && next.start - month.end === 2;
};

/** "his first | interview since the attack": no other attack is meant. */
const SPOKEN = /^(?:interview|comments?|remarks?|statement|speech|address|appearance)$/u;
const WORST_NEAR = 14;
const WORST =
  /^(?:deadliest|deadlier|worst|worse|bloodiest|bloodier|biggest|bigger|largest|heaviest|gravest|highest|most|fiercest|first|only)$/u;

/** "after a last day of gunfire on | Tuesday", "brought to a swift close on": when it ended. */
export const isLastOfIt = (before: string): boolean => LAST_OF_IT.test(before);
const LAST_OF_IT =
  /\b(?:(?:last|final|second|third|fourth) day of (?:the )?[\p{L} ]{0,40}|to (?:an|a \p{L}{1,12}) (?:end|close) (?:early |late )?(?:on )?)$/iu;

/** "a man | who had arrived in September": the day is of what he had done before; "the crowd | who had gathered on Monday" was there for it. */
function isOfHisPast(words: readonly Word[], { from, to }: Clause, { start }: TimeMention): boolean {
  for (let k = to - 1; k > from; k -= 1)
    if (words[k]!.fold === 'had' && words[k]!.start < start)
      return (
        words[k - 1]!.fold === 'who' &&
        !/^(?:come together|(?:gathered|assembled|congregated|flocked|queued)\b)/u.test(joined(words, k + 1))
      );
  return false;
}

/** "Rowe, who broke off talks in | December 2006, called the raid cowardly": the day is of what he is known for. */
const isOfWhoHeIs = (before: string, behind: string): boolean =>
  /, who [^,;]{3,90}$/u.test(before) &&
  /^, (?:\p{L}+ )?(?:called|said|described|condemned|blamed|denounced|told|vowed)\b/u.test(behind);

const joined = (words: readonly Word[], k: number): string => `${words[k]?.fold} ${words[k + 1]?.fold}`;

/** "ended a siege at a mill early on | Monday", "On | Monday | ended a siege": its last day. */
export const isDayOfItsEnd = (before: string, behind: string): boolean => ENDS_IT.test(before) || ENDED_IT.test(behind);
const END =
  '(?:end(?:ed|ing)?|put(?:ting)? an end to|br(?:ought|inging) to an end|quell(?:ed|ing)|broke up) (?:an?|the|its|this) ';
const ENDS_IT = new RegExp(`\\b${END}(?:[\\p{L}\\d'’-]{1,20} ){1,9}(?:(?:early|late) )?(?:on )?$`, 'iu');
const ENDED_IT = new RegExp(`^ (?:(?:had|have|has) )?${END}`, 'iu');

/** "The shooting grew heavier on | Monday": it had begun before. */
export const isGoingOn = (words: readonly Word[], { start }: TimeMention): boolean =>
  words
    .filter((word) => word.start < start)
    .slice(-6)
    .some(({ fold }) => GOING_ON.test(fold));
const GOING_ON = /^(?:grew|continued|resumed|raged|went|dragged|intensified|ended)$/u;

/** "he was killed and his body was found on Monday": the day of what came after. */
function isOfLater(words: readonly Word[], { from, to }: Clause, i: number, { start }: TimeMention): boolean {
  const behind = words.slice(Math.max(from, i + 1), to).filter((word) => word.start < start);
  return (
    behind.some(({ fold }) => COMPARED.test(fold)) ||
    behind.some(({ fold }, k) => LATER.test(fold) || ENDED.test(`${behind[k - 1]?.fold} ${fold}`)) ||
    /^(?:as of)$/u.test(
      behind
        .slice(-2)
        .map(({ fold }) => fold)
        .join(' '),
    )
  );
}

/** "The hostages were | killed on 9 May", "the victim was found | dead the next day": the end of what was told before. */
function isOfCaptive(words: readonly Word[], { from }: Clause, i: number): boolean {
  if (!ENDED_DEAD.test(words[i]!.fold)) return false;
  const isFound = words[i]!.fold === 'dead' && FOUND.test(words[i - 1]?.fold ?? '');
  return words
    .slice(from, i)
    .some(
      ({ fold }, k, all) =>
        (CAPTIVE.test(fold) || (isFound && /^victims?$/u.test(fold))) &&
        all.slice(Math.max(0, k - 2), k).some((word) => /^(?:the|both|all)$/u.test(word.fold)),
    );
}
const ENDED_DEAD = /^(?:killed|dead|executed|murdered|beheaded|decapitated)$/u;
const CAPTIVE = /^(?:hostages?|captives?|abductees?)$/u;
const FOUND = /^(?:found|discovered)$/u;

/** "The raid recalled that of 2013". */
const COMPARED =
  /^(?:repeat|reminiscent|recall(?:s|ed|ing)|echo(?:es|ed|ing)|reminder|unlike|than|comparable|resembl(?:es|ed|ing)|evok(?:es|ed|ing))$/u;
const LATER =
  /^(?:discovered|found|recovered|returned|released|freed|rescued|identified|ended|grew|continued|resumed|raged|rose|climbed|risen|grieve|mourn|gather|pray|react)$/u;
/** "The siege ended on Monday", "the dead of the raid went up on Monday to nine". */
const ENDED = /^(?:an end|a close|went up|gone up|of mourning)$/u;

/** "Two men were held on Monday over | the raid", "on suspicion of | shooting a guard, the worst attack in years", "ending | a siege". */
function isOfAnswer(words: readonly Word[], { from }: Clause, left: number, { end }: TimeMention): boolean {
  for (let k = left; k > from && words[k]!.start > end; k -= 1)
    if ((k === left || eventNoun(words[k]!.fold)) && isAnswered(words, from, k)) return true;
  return false;
}

const isAnswered = (words: readonly Word[], from: number, at: number): boolean =>
  ABOUT.test(
    words
      .slice(Math.max(from, at - 5), at)
      .map(({ fold }) => fold)
      .join(' '),
  );

const ABOUT =
  /(?:^| )(?:over|about|regarding|concerning|ending|ended|connection with|(?:suspected|suspicion|accused|convicted) (?:of|in)|(?:who|those)(?: who)?(?: were| was| had)? (?:died|killed|hurt|injured|wounded) in)(?: the| a| an)?$/u;

/** "will brief the press on Monday on | the raid": the day of a meeting. */
const isOfGathering = (words: readonly Word[], left: number, { start }: TimeMention): boolean =>
  words[left - 1]?.fold === 'on' &&
  words
    .filter((word) => word.end <= start)
    .slice(-MEETING_NEAR)
    .some(({ fold }) => /^(?:conference|brief|briefing|hearing|meeting|session|debate|statement|report)$/u.test(fold));

const MEETING_NEAR = 8;

/** "The rebels reached a truce in | May | and deny the raid": when they agreed. */
const isOfAccord = (before: string): boolean => ACCORD.test(before);
const ACCORD =
  /\b(?:signed|signing|reached|concluded|agreed(?: to| on)?|abrogated|abandoned|broke|broke off|called off|ended|withdrew from) (?:(?:an?|the|its|their) )?(?:[\p{L}-]{1,15} ){0,2}(?:cease-?fire|truce|accords?|agreement|deal|pact|treaty|talks)(?: with (?:[\p{L}-]{1,20} ){1,4}| )(?:in|on|last|early in|late in)? ?$/iu;

/** "claimed the raid and named one of those behind the | May 2015 Leon bombings": the date of an event named behind it. */
function isOfOther(words: readonly Word[], { to }: Clause, i: number, { start, end }: TimeMention): boolean {
  if (start < words[i]!.end) return false;
  const behind = words.findIndex((word) => word.start >= end);
  if (behind < 0 || !/^(?:the|a|an|last|of)$/u.test(words.findLast((word) => word.end <= start)?.fold ?? ''))
    return false;
  let k = behind;
  while (k < Math.min(to, behind + 3) && isCapitalised(words[k])) k += 1;
  return k < to && eventNoun(words[k]!.fold) !== undefined;
}
