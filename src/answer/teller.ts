import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Evidence } from './evidence.ts';

/** The name of the outlet, or what is known instead. */
export const outletOf = (reading: Reading | undefined, report: string): string =>
  reading?.source ?? `report ${report}, outlet not named`;

type Told = Pick<Claim, 'speaker' | 'via'> & { readonly quote: { readonly report: string } };

/** Who says it, and to whom: "US officials, to Reuters"; an outlet that names nobody is said to name nobody. */
export function tellerOf(told: Told, evidence: Evidence): string {
  const { speaker, via } = told;
  if (speaker !== null && via !== null) return `${speaker}, to ${via}`;
  if (speaker !== null) return speaker;
  if (via !== null) return `according to ${via}`;
  return `${outletOf(evidence.readings.get(told.quote.report), told.quote.report)}, names no source`;
}

/** "report of 6 Aug 2024", "undated report": how old the saying is. */
export function ageOf(reports: readonly string[], evidence: Evidence): string {
  const dates = new Set(reports.map((id) => evidence.readings.get(id)?.publishedAt ?? null));
  const days = [...dates].map((at) => (at === null ? 'undated' : `dated ${dayInWords(at.slice(0, 10))}`));
  const count = new Set(reports).size;
  return `${count === 1 ? 'one report' : `${count} reports`}, ${[...new Set(days)].sort().join(' or ')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "5 August 2024". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}

/** "Monday 5 August 2024". */
export const weekdayInWords = (day: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))} ${dayInWords(day)}`;
