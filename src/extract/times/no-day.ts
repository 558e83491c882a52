import { eventNoun } from '../lexicon/event-words.ts';
import type { DateFound } from './dates-in.ts';
import { IS_TODAY } from './spans-from-today.ts';

/** "in a second attack" is no time. */
const SOON = /^\s*in a second$/iu;

/** "for 26 years", "within ten days", "the last few months", "the past five years": how long, and no day. */
const LASTING =
  /^\s*(?:(?:for|in|within) (?:(?:about|around|some|over|nearly|almost) )?(?:[\d.]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|the) ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)|(?:the )?(?:last|past) (?:couple of|few|several|two|three) \p{L}+|(?:the )?(?:last|past) (?:[\d.]+|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen) ?(?:weeks|months|years|decades))\s*$/iu;

/** "a | night | raid", "at night": no night of its own. */
const isSomeNight = (before: string, behind: string): boolean =>
  /\b(?:an?|one|every|each|at|by|and)(?: \p{L}{1,15})? $/iu.test(before) ||
  eventNoun(/^ (\p{Ll}{3,15})/u.exec(behind)?.[1] ?? '') !== undefined;

/** "In | May", "last | May": the month, where the verb cannot stand. */
const isMay = (text: string, before: string): boolean =>
  text.trim() === 'May' && /\b(?:in|since|until|last|early|late|mid|through)[\s-]$/iu.test(before);

/** "a peace | march", "they | may": written small they are no months, but for a day with them. */
const isSmall = (text: string): boolean => /^\s*(?:march|may|mar)\b\D*$/u.test(text);

/** "a day later", "a week after": counted from what is told, not from today. */
const IS_AFTER_ANOTHER = /\b(?:later|after)\s*$/iu;

/** "Nine dead in Leon raid | 3 May": where a page puts its own day. */
const isOfPage = (before: string, behind: string): boolean => /\s[|•·]\s*$/u.test(before) && behind.trim() === '';

/** "By | Monday morning nine had died": until when; not "killed by Monday's blast". */
const isDeadline = (before: string, behind: string): boolean =>
  /\bby (?:early |late )?$/iu.test(before) && !/^['’]s\b/u.test(behind);

/** "ahead of the vote on | 3 May", "go to the polls on", "three days of mourning from": when something else is due; not "at a vote on". */
const PLANNED =
  /\b(?:(?:before|ahead of|for|until|since|after|to|of|next) (?:[\p{L}'’-]{1,20} ){0,4}(?:vote|elections?|polls|ballot|referendum|run-?off|summit|inauguration|anniversary|festival|trial|hearing)(?: (?:due|held|set|planned|scheduled))?|(?:go|goes|going|went|heads?|heading|headed) to the polls|(?:due|scheduled|slated|planned|be buried|be cremated|be laid to rest)(?: [\p{L}'’-]{1,20}){0,3}|mourning) (?:on|for|from|starting|beginning) $/iu;

/** "remained in custody on | Monday", "pleaded not guilty on": the day of a court. */
const IN_COURT =
  /\b(?:in (?:court|custody|the dock)|pleaded (?:not )?guilty|(?:stood|stand|stands|standing|on|face|faces|faced) trial|arraigned|remanded|found guilty)(?: (?!for\b|over\b)[\p{L}'’]{1,15}){0,3},? (?:on |early |late )?$/iu;

/** Does what a date parser found tell no day: a clock time alone, how long something went on, a word that is also a verb or a name? */
export function isNoDay({ text, start }: DateFound, before: string, behind: string): boolean {
  const isOnlyClock =
    !start.isCertain('day') &&
    !start.isCertain('weekday') &&
    !start.isCertain('month') &&
    !/yesterday|today|tonight|overnight|night|week|month|year|ago/iu.test(text) &&
    !IS_TODAY.test(text);
  const upTo = before + (/^\s*on /iu.exec(text)?.[0] ?? '');
  if (isOfPage(before, behind) || isDeadline(before, behind) || PLANNED.test(upTo) || IN_COURT.test(upTo)) return true;
  if (isOnlyClock || IS_AFTER_ANOTHER.test(text) || SOON.test(text) || LASTING.test(text)) return true;
  if (/^\s*night$/iu.test(text)) return isSomeNight(before, behind);
  return isSmall(text) || (/^\s*(?:now|second|sun|sat|mar|may)\s*$/iu.test(text) && !isMay(text, before));
}
