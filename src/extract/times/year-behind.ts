import { type DayNumber, yearOf } from './day-number.ts';

const BEHIND = /^,? (?:of |earlier )?(?<which>last|this) year\b/iu;
const DAY_BEFORE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:of |earlier )?$/iu;

/** "3 May | last year", "in May | of this year": the year that the words behind a day or a month tell. */
export function yearBehind(behind: string, reference: DayNumber | null): number | null {
  const which = reference === null ? undefined : BEHIND.exec(behind)?.groups?.which;
  return which === undefined ? null : yearOf(reference!) - (which.toLowerCase() === 'last' ? 1 : 0);
}

/** "3 May | last year": no time of its own. */
export const isYearOfDay = (text: string, before: string): boolean =>
  /^(?:last|this) year$/iu.test(text.trim()) && DAY_BEFORE.test(before);
