import type { Briefing } from '../model/briefing.ts';

type Known = Pick<Briefing['reports'][number], 'id' | 'source' | 'publishedAt'>;

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "6 Aug 2024": a date of publication, as a day. */
export const dayInWords = (publishedAt: string): string => SHORT.format(new Date(publishedAt)).replace('Sept', 'Sep');

/** How a report is named to people: by its outlet, else by its id: "World Israel News", "report 004, outlet not named". */
export const outletOf = ({ id, source }: Known): string => source ?? `report ${id}, outlet not named`;

/** The same with its date: "World Israel News, 6 Aug 2024", "The New Region, no date". */
export const reportInWords = (report: Known): string =>
  `${outletOf(report)}, ${report.publishedAt ? dayInWords(report.publishedAt) : 'no date'}`;

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** Several outlets in a sentence: "World Israel News and report 002, outlet not named". */
export const listed = (outlets: readonly string[]): string => LIST.format(outlets);

/** "5 reports: 4 dated 6 Aug 2024, 1 undated": how old the news is. */
export function ageOf(reports: readonly Known[]): string {
  const days = new Map<string, number>();
  for (const { publishedAt } of reports) {
    const day = publishedAt ? `dated ${dayInWords(publishedAt)}` : 'undated';
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const sorted = [...days].sort(([a], [b]) => Number(a === 'undated') - Number(b === 'undated'));
  const total = `${reports.length} report${reports.length === 1 ? '' : 's'}`;
  if (sorted.length > 4) return `${total}, ${sorted[0]![0]} and later`;
  return sorted.length === 1
    ? `${total} ${sorted[0]![0]}`
    : `${total}: ${sorted.map(([day, n]) => `${n} ${day}`).join(', ')}`;
}
