import type { Report } from '../../model/report.ts';
import { agencyPhrases } from '../lexicon/lexicon.ts';
import { MONTHS } from '../lexicon/months.ts';
import { datelineOf } from './dateline.ts';
import { wordsOf } from './words.ts';

/** What the head of a report says of its publication. */
export type Publication = {
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly bodyStart: number;
};

const HEADER = /^\s*date (\d{4}-\d{2}-\d{2})\s+/u;
const STAMP =
  /^(?:(?:posted|updated|published)\b[^\n]{0,30}?)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4}),?\s+(\d{1,2}):(\d{2})\b/imu;
/** "By World Israel News Staff", "told The New Region": an outlet that names itself. */
const STAFF = /^by\s+([\p{Lu}][^\n,]{2,50}?)\s+(?:staff|newsroom|news desk|web desk|correspondent)\s*$/imu;
const SPOKE_TO =
  /\bwho (?:spoke|speaking) (?:exclusively )?to ((?:The )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}) on (?:the )?condition of anonymity/u;

/** Reads date and outlet: the report's own fields first, then a header or a dateline, then a stamp with a clock time (UTC where it names no zone). */
export function publicationOf(report: Report): Publication {
  const header = HEADER.exec(report.text);
  const dateline = datelineOf(report.text);
  const day = report.publishedAt ?? header?.[1] ?? dateline?.day ?? null;
  return {
    publishedAt: day !== null && day.length > 10 ? day : (stampOn(report.text.slice(0, 1500), day) ?? day),
    source: report.source ?? dateline?.source ?? outletIn(report.text),
    bodyStart: header?.[0].length ?? dateline?.end ?? 0,
  };
}

/** A stamp refines the day that is already known, and stands alone where there is none. */
function stampOn(head: string, day: string | null): string | null {
  const match = head.includes(':') ? STAMP.exec(head) : null;
  if (!match) return null;
  const [, date = '', month = '', year = '', hour = '', minute = ''] = match;
  const index = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  if (index < 0 || Number(hour) > 23) return null;
  const stamped = `${year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (day !== null && day !== stamped) return null;
  return `${stamped}T${hour.padStart(2, '0')}:${minute}:00Z`;
}

/** By its staff line, else by whom a source "spoke to" if that is no agency: only the outlet itself writes so. */
function outletIn(text: string): string | null {
  const staff = STAFF.exec(text.slice(0, 1500))?.[1];
  const spokenTo = SPOKE_TO.exec(text)?.[1];
  return staff ?? (spokenTo && !agencyPhrases.at(wordsOf(spokenTo), 0) ? spokenTo : null);
}
