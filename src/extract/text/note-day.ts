const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
/** "Sunday 5 January 1992", "July 18, 2020", "January 01:". */
const LINE = `${DAY}(?:${NUMBER} ${MONTH}|${MONTH} ${NUMBER})(?:,? (?:19|20)\\d\\d)?[.:]?`;
const DAY_LINE = new RegExp(`^${LINE}$`, 'iu');
const DAY_HEAD = new RegExp(`^${LINE}(?=\\s*\\n)`, 'iu');

/** A line that is a day and nothing else: lists of events head their notes so. */
export const isDayLine = (line: string): boolean => DAY_LINE.test(line);

/** The line above a note that tells its day; null where it begins otherwise. */
export const dayHead = (text: string): string | null => DAY_HEAD.exec(text.slice(0, LONGEST))?.[0] ?? null;

const LONGEST = 60;
