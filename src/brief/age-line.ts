import type { Briefing } from '../model/briefing.ts';
import { ageOf, dayInWords } from './outlet.ts';

/** How old the news is, and what was left out for the moment asked about: "As of …, from what was surely out: 1 report …". */
export function ageLine({
  reports,
  mayHaveBeenOut,
  asOf,
}: Pick<Briefing, 'reports' | 'mayHaveBeenOut' | 'asOf'>): string {
  const cut = asOf ? `As of ${momentInWords(asOf)}, from what was surely out: ` : '';
  const maybe = mayHaveBeenOut?.length
    ? ` · may have been out by then: ${mayHaveBeenOut.map((id) => `report ${id}`).join(', ')}`
    : '';
  return `${cut}${ageOf(reports)}${maybe}`;
}

/** "6 Aug 2024, 08:36 UTC", "the end of 6 Aug 2024, UTC": an instant as its asker put it. */
export function momentInWords(instant: string): string {
  const day = dayInWords(instant);
  return instant.endsWith('T23:59:59Z') ? `the end of ${day}, UTC` : `${day}, ${instant.slice(11, 16)} UTC`;
}
