const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{1,2}):(\d{2}))?/i;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?,?(?: (\\d{4}))?`, 'i');
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i');
const CLOCK =
  /\b(\d{1,2})(?:[:.h](\d{2}))? ?([ap])\.?m\b|\b(\d{1,2})[:.h](\d{2})\b|\b([01]\d|2[0-3])([0-5]\d)(?= ?(?:hours|hrs|h|z|utc|gmt|on|,)\b)/i;
const KNOWING =
  /\b(?:know|knew|known|reported|said|say|told|believed|understood|public|clear|established|thought|learned|heard|aware|picture|snapshot|sitrep|situation|briefing|reconstruct|status|state of play|information|available|stood|stand|asked|pretend|imagine|(?:we|you|they) (?:actually |already |really )?(?:had|have)|(?:would|could) (?:you|we|they) have)\b/i;
const AT = /\b(?:at|by|on|until|before|up to|around|it is)\b/i;
const AS_OF = /\b(?:as of|as at|as known)\b/i;
/** Asks what was known then, rather than what happened then: "What did we know by …", "At …, what did we know?" */
const KNOWN_THEN =
  /\b(?:know|knew|known|reported|said|say|told|believed|understood|public|clear|established|thought|learned|heard)\b/i;

/** "Do we know who fired on 5 August?" asks today. */
const KNOWN_NOW =
  /(?<!what )\b(?:do|does) (?:we|you|they|anyone|anybody) (?:already |yet )?know\b|\b(?:can|could|would) (?:you|we) (?:tell|say)\b|\btell (?:me|us)\b|\b(?:to|me|us) know\b|\bi(?: have|'ve|’ve| was| am)? (?:been )?(?:told|heard|read)\b/gi;

/** Whether a question asks what was known at some moment. */
export function asksOfMoment(question: string): boolean {
  if (AS_OF.test(question)) return true;
  const past = question.replace(KNOWN_NOW, ' ');
  const known = KNOWN_THEN.exec(past);
  if (known !== null && AT.test(past.slice(known.index))) return true;
  return hasDay(past) && clockIn(past) !== null && AT.test(past) && KNOWING.test(past);
}

const hasDay = (question: string): boolean => [ISO, DAY_MONTH, MONTH_DAY].some((day) => day.test(question));

type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The moment that a question asks about ("What did we know at 08:36 on 6 August?") as an instant in UTC; null where it
 * asks about none. A day without an hour lasts to its end. A date without a year is in the latest of `publishedYears`.
 */
export function momentIn(question: string, publishedYears: readonly number[]): string | null {
  if (!asksOfMoment(question)) return null;
  const day = dayIn(question, Math.max(...publishedYears, 0));
  if (day === null) return null;
  if (!isReal(day)) return null;
  const minutes = minutesIn(question);
  const at = Date.UTC(day.year, day.month - 1, day.day) + minutes * 60_000;
  return new Date(minutes % 1440 === 0 ? at - 1000 : at).toISOString().replace('.000Z', 'Z');
}

const DAYPARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:noon|midday|morning)\b/i, 12 * 60],
  [/\bafternoon\b/i, 18 * 60],
];

/** Minutes since the start of the day: a clock time, the end of a part of the day, or the whole day; "before" a day is its start. */
function minutesIn(question: string): number {
  const clock = clockIn(question);
  if (clock !== null) return clock.hour * 60 + clock.minute;
  const part = DAYPARTS.find(([words]) => words.test(question));
  if (part) return part[1];
  return /\bbefore\b/i.test(question) ? 0 : 1440;
}

function dayIn(question: string, latestYear: number): Day | null {
  const iso = ISO.exec(question);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const [dayFirst, monthFirst] = [DAY_MONTH.exec(question), MONTH_DAY.exec(question)];
  if (dayFirst) return named(dayFirst[2]!, dayFirst[1]!, dayFirst[3], latestYear);
  return monthFirst ? named(monthFirst[1]!, monthFirst[2]!, monthFirst[3], latestYear) : null;
}

function named(month: string, day: string, year: string | undefined, latestYear: number): Day | null {
  const when = year === undefined ? latestYear : Number(year);
  return when === 0
    ? null
    : { year: when, month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day: Number(day) };
}

const isReal = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

function clockIn(question: string): { hour: number; minute: number } | null {
  const iso = ISO.exec(question);
  if (iso?.[4]) return { hour: Number(iso[4]), minute: Number(iso[5]) };
  const found = CLOCK.exec(question.replace(ISO, ''));
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  const hour = Number(found[1] ?? found[4] ?? found[6]);
  const minute = Number(found[2] ?? found[5] ?? found[7] ?? 0);
  if (minute > 59 || hour > (half ? 12 : 23)) return null;
  return { hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour, minute };
}
