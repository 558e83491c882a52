import type { Contradiction } from '../../model/briefing.ts';
import { distinctQuotes } from '../../model/quote.ts';
import { daysInWords, meet, type When } from '../../model/when.ts';
import type { Dated } from '../date.ts';
import { groupBy } from '../most.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Days that cannot be the one that most reports state. */
export function differingDays(dated: readonly Dated[], when: When | null): Contradiction[] {
  const others = when ? dated.filter(({ days }) => !meet(days, when)) : [];
  if (!when || !others.length) return [];
  const groups = [...groupBy(others, inWords).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const elsewhere = new Set(others.map(({ quote }) => quote.report));
  const own = when.quotes.filter((quote) => !elsewhere.has(quote.report));
  const sides = groups.map(([value, group]) => ({ value, quotes: distinctQuotes(group.map(({ quote }) => quote)) }));
  return [
    {
      field: 'when',
      sides: [{ value: inWords({ days: when }), quotes: own.length ? own : when.quotes }, ...sides],
      reading: readingOf(when, others),
    },
  ];
}

const inWords = ({ days }: Pick<Dated, 'days'>): string =>
  `${daysInWords(days)}${days.timeOfDay ? `, ${days.timeOfDay}` : ''}`;

/** A night without a time zone may be the day before, somewhere else. */
function readingOf(when: When, others: readonly Dated[]): string {
  const mayBeOneNight = others.every(
    ({ days }) => days.zone === null && Math.abs(Date.parse(days.start) - Date.parse(when.end)) <= DAY_MILLISECONDS,
  );
  return mayBeOneNight
    ? 'Most reports have the first; with no time zone given, both may be the same night, and the reports cannot settle it'
    : 'Most reports have the first; the reports cannot settle it';
}
