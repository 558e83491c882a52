import * as chrono from 'chrono-node';

/** A time expression, and what its words say for certain of a day. */
export type DateFound = {
  readonly index: number;
  readonly text: string;
  readonly start: Pick<chrono.ParsedComponents, 'isCertain' | 'get'>;
};

const DIGIT = /\d/;
const MONTH =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
const UNIT = '(?:second|minute|hour|day|week|month|quarter|year|sec|min|hr|mon|mo|qtr|yr|[smhdwy])s?(?![a-z])';
const NUMBER =
  '(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an?\\b|few|several|the|couple|of)';
/** "two weeks", "a day". */
const COUNTED = new RegExp(`${NUMBER}\\s{0,3}${UNIT}`, 'i');
const RELATIVE_UNIT = new RegExp(`(?:this|last|past|next)\\s*${UNIT}`, 'i');
const CASUAL_DATE = /\b(?:now|today|tonight|tomorrow|overmorrow|tmrw?|yesterday)\b|last\s*night/i;
const CASUAL_TIME = /(?:morning|afternoon|evening|night|midday|noon)(?!\w)/i;
/** What chrono takes for a weekday: what stands before it, "on", "last", its name, a comma, "last week". */
const WEEKDAY =
  /(?<edge>\W|^)(?:[,(（]\s*)?(?:on\s*?)?(?:(?:this|last|past|next)\s*)?(?:(?<name>sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:sun|mon|tue|wed|thurs?|thu|fri|sat)\.?|weekend|weekday)(?:\s*[,)）])?(?<week>\s*(?:of\s*)?(?:this|last|past|next)\s*week)?(?=\W|$)/i;
/** What a sentence must hold, all of it, for a parser of chrono to find anything; one not named here is always asked. */
const NEEDS: Readonly<Record<string, readonly RegExp[]>> = {
  ENYearMonthDayParser: [DIGIT, /\d{4}[-./\s]/],
  ISOFormatParser: [DIGIT, /\d{4}-/],
  SlashDateFormatParser: [DIGIT, /\d[-./]\d/],
  ENSlashMonthFormatParser: [DIGIT, /\d\/\d/],
  ENTimeExpressionParser: [DIGIT],
  ENYearMonthNameParser: [DIGIT, MONTH],
  ENMonthNameLittleEndianParser: [MONTH],
  ENMonthNameMiddleEndianParser: [MONTH],
  ENMonthNameParser: [MONTH],
  ENWeekdayParser: [WEEKDAY],
  ENTimeUnitWithinFormatParser: [COUNTED],
  ENTimeUnitAgoFormatParser: [COUNTED, /ago|before|earlier/i],
  ENTimeUnitLaterFormatParser: [COUNTED, /later|after|from now|henceforth|forward|out/i],
  ENRelativeDateFormatParser: [RELATIVE_UNIT],
  ENTimeUnitCasualRelativeFormatParser: [COUNTED, /this|last|past|next|after|[+-]/i],
  ENEndOfCurrentMonthParser: [/month/i],
  ENCasualDateParser: [CASUAL_DATE],
  ENCasualTimeParser: [CASUAL_TIME],
};
const PARSERS = chrono.casual.parsers.map((parser) => ({ parser, needs: NEEDS[parser.constructor.name] ?? [] }));

const dates = chrono.casual.clone();
const clock = PARSERS.find(({ parser }) => parser.constructor.name === 'ENTimeExpressionParser');
const weekdays = PARSERS.find(({ parser }) => parser.constructor.name === 'ENWeekdayParser');

/** The time expressions of a sentence that name a day, and perhaps those that name an hour: chrono is asked for no more than there can be. */
export function datesIn(text: string, instant: Date): readonly DateFound[] {
  const held = new Map<RegExp, boolean>();
  const holds = (sign: RegExp): boolean => held.getOrInsertComputed(sign, () => sign.test(text));
  const parsers = PARSERS.filter(({ needs }) => needs.every(holds));
  const named = parsers.filter((parser) => parser !== clock);
  if (!named.length) return [];
  const lone = named.length === 1 && named[0] === weekdays ? loneWeekday(text) : null;
  if (lone) return [lone];
  dates.parsers = parsers.map(({ parser }) => parser);
  return dates.parse(text, { instant, timezone: 0 });
}

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** An hour right before or behind a weekday is a part of it for chrono, or the other end of a span. */
const HOUR_BEFORE =
  /(?:\d|\d\s*[ap]\.?m?\.?|clock|night|morning|afternoon)\s*(?:at|after|before|on|of|to|until|through|till|[T,.:∙–-])?\s*$/i;
const HOUR_BEHIND = /^\s*(?:at|after|before|on|of|to|until|through|till|[T,.:∙–-])?\s*(?:(?:at|from)\s*)?\d/i;
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
  if (WEEKDAY.test(text.slice(end)) || ZONE_BEHIND.test(text.slice(end))) return null;
  if (
    HOUR_BEFORE.test(text.slice(Math.max(0, index - LONGEST_JOINT), index)) ||
    HOUR_BEHIND.test(text.slice(end, end + LONGEST_JOINT))
  )
    return null;
  const start: DateFound['start'] = {
    isCertain: (component) => component === 'weekday',
    get: (component) => (component === 'weekday' ? NAMES.indexOf(name.toLowerCase()) : null),
  };
  return { index, text: text.slice(index, end), start };
}
