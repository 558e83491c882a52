import type { Span } from '../../model/quote.ts';
import type { Days } from '../../model/when.ts';
import { eventNoun } from '../lexicon/event-words.ts';
import { MONTHS } from '../lexicon/months.ts';
import type { Document, TextSentence } from '../text/document.ts';
import { holdsAny, NUMBERS, neededWords } from '../text/needed-words.ts';
import { bareYears } from './bare-years.ts';
import { type DateFound, datesIn } from './dates-in.ts';
import { withDaysBefore } from './day-before.ts';
import { monthAndDay } from './day-first.ts';
import { type DayNumber, dayNumber, dayWritten, writtenDay, yearOf } from './day-number.ts';
import { isDayOfSpeech } from './day-of-speech.ts';
import { filedHead } from './filed-head.ts';
import { holidaysIn } from './holidays.ts';
import { isNoDay } from './no-day.ts';
import { days, IS_TODAY, weekdayBefore, wide } from './spans-from-today.ts';
import { joinedSpans, wholeSpan } from './spans-of-days.ts';
import type { TimeMention } from './time-mention.ts';
import { isYearOfDay, yearBehind } from './year-behind.ts';

const DATED =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b|\b(?:yesterday|today|tonight|overnight|last|this|next|ago|weeks?|months?|years?)\b|\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{1,2}\b/i;
const DATED_NEEDS = neededWords(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight overnight last this next ago week weeks month months year years',
  MONTHS.flatMap((month) => [month, month.slice(0, 3), month.slice(0, 4)]),
);
const TIME_OF_DAY =
  /\b(?:(?:in the )?early hours|early|late|overnight|(?:in the )?(?:morning|afternoon|evening)|(?:at )?(?:dawn|dusk|noon|midnight)|shortly (?:before|after) \p{L}+|(?:around |about )?\d{1,2}(?::\d{2}| ?[ap]\.?m\.?))/iu;

/** As many characters before a day say of what it is the day. */
const NEAR = 160;

/** Where no day is known, the parser is given one, and what depends on it is thrown away. */
const SOME_DAY = '2000-01-05';

/** What "today" means in a report: the day of its publication, null where that is not known. */
export type Today = { readonly day: DayNumber | null; readonly instant: Date };

export function todayOf({ publishedAt, sentences }: Document): Today {
  const published = publishedAt?.slice(0, 10) ?? null;
  if (published === null) return { day: null, instant: noonOf(SOME_DAY) };
  const day = filedDay(sentences, dayWritten(published)) ?? dayWritten(published);
  return { day, instant: noonOf(writtenDay(day)) };
}

/** How many days before the report's own day a time ends; null where either is not known. */
export const daysAgo = ({ days }: Pick<TimeMention, 'days'>, { day }: Today): number | null =>
  days && day !== null ? day - dayWritten(days.end) : null;

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** As many days may pass until what a desk filed is published. */
const LATE = 3;

/** The day that the head of a report tells, where it was published soon after: its "today" is that day. */
function filedDay(sentences: readonly TextSentence[], published: DayNumber): DayNumber | null {
  const filed = sentences.slice(0, EARLY).find(({ text }) => filedHead(text));
  const head = filed && filedHead(filed.text);
  const [found] = head ? datesIn({ ...filed, text: head }, noonOf(writtenDay(published))) : [];
  if (!found?.start.isCertain('day') || !found.start.isCertain('month')) return null;
  const [year, month, day] = [found.start.get('year')!, found.start.get('month')!, found.start.get('day')!];
  const on = dayNumber(year, month, day);
  return on < published && published - on <= LATE ? on : null;
}

const EARLY = 6;

/** Finds the time expressions of a sentence; `previous` are the days named before it, for a "today" inside quotation marks. */
export function timesIn(
  sentence: TextSentence,
  { day, instant }: Today,
  previous: readonly TimeMention[],
): TimeMention[] {
  const hasNumber = holdsAny(sentence, NUMBERS);
  const holidays = holidaysIn(sentence, day);
  if (!(hasNumber || holdsAny(sentence, DATED_NEEDS)) || !DATED.test(sentence.text)) return holidays;
  const filed = hasNumber ? filedHead(sentence.text) : null;
  const parts = filed ? [filed, ' '.repeat(filed.length) + sentence.text.slice(filed.length)] : [sentence.text];
  const found = parts.flatMap((text, k) =>
    datesIn({ text, holds: sentence.holds }, instant).flatMap((result) => {
      const span = { start: sentence.start + result.index, end: sentence.start + result.index + result.text.length };
      const mentions = mentionOf(result, span, sentence, day, previous);
      return filed && k === 0
        ? mentions.map((mention) => ({ ...mention, ofSpeech: true, filed: true as const }))
        : mentions;
    }),
  );
  const years = hasNumber ? bareYears(sentence) : [];
  const more = years
    .filter(({ start }) => !found.some((m) => m.start <= start && start < m.end))
    .map((year) => mentionOfYear(year, sentence, day));
  const all = joinedSpans(
    [...found.filter((m) => !holidays.some((h) => h.start < m.end && m.start < h.end)), ...more, ...holidays].sort(
      (a, b) => a.start - b.start,
    ),
    sentence,
  );
  return withDaysBefore(withSameInBrackets(all, sentence), sentence);
}

/** "said on Monday | (3 May)": the bracket names the same day, and what it is the day of. */
const withSameInBrackets = (times: readonly TimeMention[], { text, start }: TextSentence): TimeMention[] =>
  times.map((time, k) => {
    const before = times[k - 1];
    const isSame = before?.ofSpeech && /^\s?\($/u.test(text.slice(before.end - start, time.start - start));
    return isSame ? { ...time, ofSpeech: true } : time;
  });

function mentionOf(
  result: DateFound,
  span: Span,
  sentence: TextSentence,
  reference: DayNumber | null,
  previous: readonly TimeMention[],
): TimeMention[] {
  const local = span.start - sentence.start;
  const before = sentence.text.slice(0, local);
  const near = before.slice(-NEAR);
  const { start } = result;
  const behind = sentence.text.slice(local + result.text.trimEnd().length);
  if (isNoDay(result, near, behind) || isYearOfDay(result.text, near)) return [];
  const timeOfDay =
    TIME_OF_DAY.exec(sentence.text.slice(Math.max(0, local - 25), local + result.text.length + 12))?.[0] ?? null;
  const weekday = start.isCertain('weekday') ? start.get('weekday') || 7 : null;
  const isAge = /^[- ]years?[- ]old/iu.test(sentence.text.slice(local + result.text.length));
  const stated = isAge ? null : (statedYear(result) ?? yearBehind(behind, reference));
  const named = daysOf(result, stated, before, reference, timeOfDay, insideQuotation(before) ? previous : []);
  const days = named && wholeSpan(named, result, before, behind);
  const owns = isOfEvent(sentence.text.slice(span.end - sentence.start));
  return [
    {
      ...span,
      text: result.text,
      days,
      weekday,
      ofSpeech: !owns && isDayOfSpeech(near, behind),
      ...(owns && { owns }),
      ...(isLongPast(days, reference, sentence) && { background: true as const }),
    },
  ];
}

/** "Wednesday | 's bombing", "Wednesday | 's car bombing": the day of it, whoever speaks of it. */
const isOfEvent = (behind: string): boolean => {
  const [, ...nouns] = /^['’]s (\p{Ll}{1,15})\b(?: (\p{Ll}{1,15})\b)?/u.exec(behind) ?? [];
  return nouns.some((noun) => noun === 'bomb' || (noun !== undefined && eventNoun(noun) !== undefined));
};

/** "the May 2013 attack", told behind the lead. */
const isLongPast = (days: Days | null, reference: DayNumber | null, { paragraph }: TextSentence): boolean =>
  days?.date_prec === 3 && paragraph > 1 && reference !== null && reference - dayWritten(days.end) > LONG_PAST;

const LONG_PAST = 60;

const insideQuotation = (before: string): boolean =>
  before.includes('“') && (before.match(/[“]/gu)?.length ?? 0) > (before.match(/[”]/gu)?.length ?? 0);

/** The year that the words name; in "On May 9, 40-year-old …" a date parser takes an age for one. */
const statedYear = ({ start }: DateFound): number | null => (start.isCertain('year') ? start.get('year') : null);

function daysOf(
  result: DateFound,
  year: number | null,
  before: string,
  reference: DayNumber | null,
  timeOfDay: string | null,
  previous: readonly TimeMention[],
): Days | null {
  const { start } = result;
  const text = result.text.toLowerCase();
  const stated = year !== null && start.isCertain('month');
  if (reference === null && !(stated && /\d/u.test(text))) return null;
  const one = (day: DayNumber, basis: Days['basis']): Days => days(day, day, 1, basis, timeOfDay);
  if (reference !== null && IS_TODAY.test(text)) {
    const spoken = previous.findLast((m) => m.days && m.days.date_prec === 1 && apart(m.days.start, reference) <= 2);
    return spoken?.days ? { ...spoken.days, basis: 'relative' } : one(reference, 'relative');
  }
  if (
    reference !== null &&
    /(?:last|past|previous) (?:week|month|year)|this (?:week|month|year)|(?:weeks|months|years) ago/u.test(text)
  )
    return wide(text, result, reference, timeOfDay);
  if (reference !== null && start.isCertain('weekday') && !start.isCertain('day')) {
    const strictly = /\b(?:last|previous)\b/u.test(text) || /\blast\s$/iu.test(before);
    return one(weekdayBefore(reference, start.get('weekday') || 7, strictly, /\bnext\b/u.test(text)), 'weekday');
  }
  const ownYear = start.isCertain('year') && reference !== null ? yearOf(reference) : null;
  const named = year ?? ownYear ?? start.get('year')!;
  const [month, day] = monthAndDay(text, [named, start.get('month')!, start.get('day') ?? 1], reference);
  const ahead = reference !== null && year === null ? dayNumber(named, month, day) - reference : 0;
  const isAhead = ahead > 1;
  if (isAhead && ahead < SOON_COMING && start.isCertain('day')) return null;
  const past = isAhead ? named - 1 : named;
  if (start.isCertain('day') || !start.isCertain('month'))
    return one(dayNumber(past, month, day), start.isCertain('month') ? 'stated' : 'relative');
  return days(dayNumber(past, month, 1), dayNumber(past, month, 31), 3, 'stated', timeOfDay);
}

/** "a vote on 25 July", told early that month: a day to come, and not that of the year before. */
const SOON_COMING = 21;

const mentionOfYear = (
  { year, start, end }: ReturnType<typeof bareYears>[number],
  sentence: TextSentence,
  reference: DayNumber | null,
): TimeMention => ({
  start,
  end,
  text: year,
  weekday: null,
  ofSpeech: isDayOfSpeech(sentence.text.slice(0, start - sentence.start).slice(-NEAR), ''),
  ...(reference !== null &&
    Number(year) < yearOf(reference) &&
    sentence.paragraph > 1 && { background: true as const }),
  days: {
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    date_prec: 5,
    timeOfDay: null,
    zone: null,
    basis: 'stated',
  },
});

const apart = (day: string, reference: DayNumber): number => Math.abs(dayWritten(day) - reference);
