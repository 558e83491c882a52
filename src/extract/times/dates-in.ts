import * as chrono from 'chrono-node';
import { MONTH_WORDS } from '../lexicon/months.ts';
import type { TextSentence } from '../text/document.ts';
import { holdsAny, type NeededWords, NUMBERS, neededWords } from '../text/needed-words.ts';

type Dated = Pick<TextSentence, 'text' | 'holds'>;

/** A time expression, and what its words say for certain of a day. */
export type DateFound = {
  readonly index: number;
  readonly text: string;
  readonly start: Pick<chrono.ParsedComponents, 'isCertain' | 'get'>;
  /** Where the words tell a span: "3-5 May". */
  readonly end?: Pick<chrono.ParsedComponents, 'get'> | null;
};

const DIGIT = /\d/;
const MONTH =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
const UNIT = '(?:second|minute|hour|day|week|month|quarter|year|sec|min|hr|mon|mo|qtr|yr|[smhdwy])s?(?![a-z])';
const NUMBER_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|the';
const NUMBER = `(?:[\\d.]+|${NUMBER_WORDS}|half(?:\\s*an?)?|an?\\b(?:\\s*few)?|(?:a\\s*)?couple(?:\\s*of)?)`;
const ABOUT = '(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?){0,2}';
/** "two weeks", "a day". */
const COUNTED = new RegExp(`(?:\\d|${NUMBER_WORDS}|half|an?\\b|couple|of)\\s{0,3}${UNIT}`, 'i');
const WITHIN = new RegExp(`(?:within|in|for)\\s*${ABOUT}${NUMBER}\\s{0,3}${UNIT}`, 'i');
const AGO = new RegExp(`${UNIT}\\s*(?:ago|before|earlier)`, 'i');
const LATER = new RegExp(`${UNIT}\\s*(?:later|after|from now|henceforth|forward|out)`, 'i');
const LAST_COUNTED = new RegExp(`(?:this|last|past|next|after|[+-])\\s*${ABOUT}${NUMBER}`, 'i');
const RELATIVE_UNIT = new RegExp(`(?:this|last|past|next)\\s*${UNIT}`, 'i');
const OF_MONTH = /of\s+(?:the\s+)?month/i;
const CASUAL_DATE = /\b(?:now|today|tonight|tomorrow|overmorrow|tmrw?|yesterday)\b|last\s*night/i;
const CASUAL_TIME = /(?:morning|afternoon|evening|night|midday|noon)(?!\w)/i;
/** What chrono takes for a weekday: what stands before it, "on", "last", its name, a comma, "last week". */
const WEEKDAY =
  /(?<edge>\W|^)(?:[,(（]\s*)?(?:on\s*?)?(?:(?:this|last|past|next)\s*)?(?:(?<name>sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:sun|mon|tue|wed|thurs?|thu|fri|sat)\.?|weekend|weekday)(?:\s*[,)）])?(?<week>\s*(?:of\s*)?(?:this|last|past|next)\s*week)?(?=\W|$)/i;
const MONTHS = neededWords(MONTH_WORDS);
const UNITS = neededWords(
  `second seconds minute minutes hour hours day days week weeks month months quarter quarters year years
   sec secs min mins hr hrs mon mons mo mos qtr qtrs yr yrs s m h d w y ss ms hs ds ws ys`,
);
const BEFORE = neededWords('ago before earlier');
const BEHIND = neededWords('later after from henceforth forward out');
const RELATIVE = neededWords('this last past next');
const DAYTIMES = neededWords('morning afternoon evening night midnight midday noon');
const DAY_NAMES = neededWords(
  `sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu thur thurs fri sat weekend weekday`,
);
const TODAYS = neededWords('now today tonight tomorrow overmorrow tmr tmrw yesterday night');

/** Something that shows in a sentence: a pattern, and words of which it takes one, if it does ("5min" is a figure). */
type Sign = { readonly pattern: RegExp; readonly words: readonly NeededWords[] | null };
const sign = (pattern: RegExp, ...words: readonly NeededWords[]): Sign => ({
  pattern,
  words: words.length ? words : null,
});
const DIGITS = sign(DIGIT, NUMBERS);
const WEEKDAYS = sign(WEEKDAY, DAY_NAMES);
const A_MONTH = sign(MONTH, MONTHS, NUMBERS);
const A_COUNT = sign(COUNTED, UNITS, NUMBERS);

/** What a sentence must show, all of it, for a parser of chrono to find anything; one not named here is always asked. */
const NEEDS: Readonly<Record<string, readonly Sign[]>> = {
  ENYearMonthDayParser: [sign(/\d{4}[-./\s]/, NUMBERS)],
  ISOFormatParser: [sign(/\d{4}-/, NUMBERS)],
  SlashDateFormatParser: [sign(/\d[-./]\d/, NUMBERS)],
  ENSlashMonthFormatParser: [sign(/\d\/\d/, NUMBERS)],
  ENTimeExpressionParser: [DIGITS],
  ENYearMonthNameParser: [DIGITS, A_MONTH],
  ENMonthNameLittleEndianParser: [A_MONTH],
  ENMonthNameMiddleEndianParser: [A_MONTH],
  ENMonthNameParser: [A_MONTH],
  ENWeekdayParser: [WEEKDAYS],
  ENTimeUnitWithinFormatParser: [A_COUNT, sign(WITHIN, UNITS, NUMBERS)],
  ENTimeUnitAgoFormatParser: [A_COUNT, sign(AGO, BEFORE)],
  ENTimeUnitLaterFormatParser: [A_COUNT, sign(LATER, BEHIND)],
  ENRelativeDateFormatParser: [sign(RELATIVE_UNIT, RELATIVE)],
  ENTimeUnitCasualRelativeFormatParser: [A_COUNT, sign(LAST_COUNTED, UNITS, NUMBERS)],
  ENEndOfCurrentMonthParser: [sign(OF_MONTH, UNITS)],
  ENCasualDateParser: [sign(CASUAL_DATE, TODAYS)],
  ENCasualTimeParser: [sign(CASUAL_TIME, DAYTIMES)],
};
const SIGNS = [...new Set(Object.values(NEEDS).flat())];
/** Bits of the signs that a parser needs. */
const bitsOf = (signs: readonly Sign[]): number => signs.reduce((bits, one) => bits | (1 << SIGNS.indexOf(one)), 0);
const PARSERS = chrono.casual.parsers.map((parser) => ({
  parser,
  needs: bitsOf(NEEDS[parser.constructor.name] ?? []),
}));

const dates = chrono.casual.clone();
const parserNamed = (name: string) => PARSERS.find(({ parser }) => parser.constructor.name === name);
const clock = parserNamed('ENTimeExpressionParser');
const weekdays = parserNamed('ENWeekdayParser');
const relatives = parserNamed('ENRelativeDateFormatParser');
const daytimes = parserNamed('ENCasualTimeParser');
/** "the morning of 8 April": chrono takes the morning for the whole and forgets the day. */
const DAYTIME_OF_DAY = /(?:morning|afternoon|evening|night) of\b/i;

/** The time expressions of a sentence that name a day, and perhaps those that name an hour: chrono is asked for no more than there can be. */
export function datesIn(sentence: Dated, instant: Date): readonly DateFound[] {
  const { text } = sentence;
  const isOfDay = holdsAny(sentence, DAYTIMES) && DAYTIME_OF_DAY.test(text);
  const parsers = parsersFor(sentence).filter((parser) => !isOfDay || parser !== daytimes);
  const named = parsers.filter((parser) => parser !== clock);
  if (!named.length) return [];
  if (named.length === 1) {
    const lone = named[0] === weekdays ? loneWeekday(text) : named[0] === relatives ? loneLast(text, instant) : null;
    if (lone) return [lone];
  }
  dates.parsers = parsers.map(({ parser }) => parser);
  return dates.parse(text.replace(NO_HOUR, '$1·').replace(NO_DAY, '$1;'), { instant, timezone: 0 });
}

/** "Last July, | 17 soldiers died": a count behind the month, and no day of it. */
const NO_DAY = new RegExp(
  `(\\b(?:last|in|since|during|early|late|this)\\s(?:${[...MONTH_WORDS].join('|')})\\.?),(?=\\s\\d{1,3}\\s\\p{Ll}{3})`,
  'giu',
);

/** "a September 19 | ambush": no hour, as chrono takes it for. */
const NO_HOUR = /(\d) (?=[ap]m\p{L})/giu;

/** The parsers of which a sentence shows all that they need. */
function parsersFor(sentence: Dated): typeof PARSERS {
  const shown = SIGNS.reduce((bits, one, k) => (shows(sentence, one) ? bits | (1 << k) : bits), 0);
  return PARSERS.filter(({ needs }) => (needs & shown) === needs);
}

const shows = (sentence: Dated, { pattern, words }: Sign): boolean =>
  (words === null || words.some((list) => holdsAny(sentence, list))) && pattern.test(sentence.text);

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** An hour right before or behind a weekday is a part of it for chrono, or the other end of a span. */
const HOUR_BEFORE =
  /(?:\d|\d\s*[ap]\.?m?\.?|clock|night|morning|afternoon)\s*(?:at|after|before|on|of|to|until|through|till|[T,.:∙–-])?\s*$/i;
const HOUR_BEHIND = /^\s*(?:at|after|before|on|of|to|until|through|till|[T,.:∙–+-])?\s*(?:(?:at|from)\s*)?\d/i;
/** Far more than the longest of these takes. */
const LONGEST_JOINT = 40;
/** A time zone, which chrono takes for a part of the day before it. */
const ZONE_BEHIND = /^\s*,?\s*\(?[A-Z]{2,4}\)?(?=\W|$)/;

/** "on Monday", where a sentence says no more of any time: most do, and chrono need not be asked. */
function loneWeekday(text: string): DateFound | null {
  const match = WEEKDAY.exec(text);
  const { edge = '', name, week } = match?.groups ?? {};
  if (!match || week || !name) return null;
  const index = match.index + edge.length;
  const end = match.index + match[0].length;
  if (WEEKDAY.test(text.slice(end)) || isJoined(text, index, end)) return null;
  const start: DateFound['start'] = {
    isCertain: (component) => component === 'weekday',
    get: (component) => (component === 'weekday' ? NAMES.indexOf(name.toLowerCase()) : null),
  };
  return { index, text: text.slice(index, end), start };
}

/** An hour or a time zone stands right beside a day, and chrono takes it for a part of it. */
const isJoined = (text: string, from: number, to: number): boolean =>
  ZONE_BEHIND.test(text.slice(to, to + LONGEST_JOINT)) ||
  HOUR_BEFORE.test(text.slice(Math.max(0, from - LONGEST_JOINT), from)) ||
  HOUR_BEHIND.test(text.slice(to, to + LONGEST_JOINT));

const LAST = /(?<=\W|^)(?:last|past)\s*(week|month|year)(?=\W|$)/i;
/** "the end of last month" is a day. */
const OF_BEFORE = /\bof\s+(?:the\s+)?$/i;

/** "last week", "last month", where a sentence says no more of any time. */
function loneLast(text: string, instant: Date): DateFound | null {
  const match = LAST.exec(text);
  if (!match) return null;
  const [index, end] = [match.index, match.index + match[0].length];
  const before = text.slice(0, index);
  if (RELATIVE_UNIT.test(before) || RELATIVE_UNIT.test(text.slice(end))) return null;
  if (OF_BEFORE.test(before.slice(-LONGEST_JOINT)) || isJoined(text, index, end)) return null;
  const unit = match[1]!.toLowerCase();
  return { index, text: match[0], start: lastDay(unit, instant) };
}

/** What chrono knows of the same day in the week, month or year before: what is no longer than that is certain. */
function lastDay(unit: string, instant: Date): DateFound['start'] {
  const day = new Date(instant);
  if (unit === 'week') day.setUTCDate(day.getUTCDate() - 7);
  if (unit === 'month') day.setUTCMonth(day.getUTCMonth() - 1);
  if (unit === 'year') day.setUTCFullYear(day.getUTCFullYear() - 1);
  const values = new Map<string, number>([
    ['year', day.getUTCFullYear()],
    ['month', day.getUTCMonth() + 1],
    ['day', day.getUTCDate()],
  ]);
  const certain = unit === 'week' ? ['year', 'month', 'day'] : unit === 'month' ? ['year', 'month'] : ['year'];
  return {
    isCertain: (component) => certain.includes(component),
    get: (component) => values.get(component) ?? null,
  };
}
