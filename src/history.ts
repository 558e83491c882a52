import { changes } from './brief/changes.ts';
import { derive } from './derive.ts';
import type { Library } from './library.ts';
import type { Briefing } from './model/briefing.ts';
import type { Incident } from './model/incident.ts';
import type { Reading } from './model/reading.ts';
import type { Change } from './model/update.ts';

/** What one report changed when it joined those before it. */
export type Step = { readonly report: string; readonly changes: readonly Change[] };

/** How an incident came to read as it does: its reports in the order of their dates, undated ones last. */
export async function history(incident: Incident, library: Library): Promise<Step[]> {
  const readings = await library.readings(incident.briefing.reports.map(({ id }) => id));
  return stepsOf(incident, [], readings.sort(byDate));
}

/** What each of these readings changed in an incident, one after the other, when it joined those that were there. */
export function stepsOf(incident: Incident, there: readonly Reading[], joining: readonly Reading[]): Step[] {
  let before = there.length ? briefingOf(incident, there) : null;
  return joining.map((reading, k): Step => {
    const after = briefingOf(incident, [...there, ...joining.slice(0, k + 1)]);
    const found = after ? (changes(before, after, { from: k, to: k + 1 })?.changes ?? []) : [];
    before = after ?? before;
    return { report: reading.id, changes: found };
  });
}

/** The same incident as fewer reports tell it: the one with which it shares most tellings. */
function briefingOf(incident: Incident, readings: readonly Reading[]): Briefing | null {
  const shared = (other: Incident): number =>
    other.members.filter((m) => incident.members.some((n) => n.report === m.report && n.incident === m.incident))
      .length;
  const [best] = derive(readings, [], null).toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best.briefing : null;
}

const LATE = '9999';
/** An instant is earlier than the whole of its day. */
const when = ({ publishedAt }: Reading): string =>
  publishedAt === null ? LATE : publishedAt.length === 10 ? `${publishedAt}T24` : publishedAt;
const byDate = (a: Reading, b: Reading): number =>
  when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.id < b.id ? -1 : 1;

/** The last thing that moved, in a few words; null where there is one report, or nothing moved. */
export function inShort(steps: readonly Step[]): string | null {
  const last = steps.length > 1 ? steps.findLast((step) => step.changes.length > 0)?.changes[0] : undefined;
  if (!last) return null;
  if (last.field === 'attribution.status')
    return last.after === 'claimed' ? 'a group claims it' : (last.after ?? 'nobody is named');
  return `${last.field.replace(/_/gu, ' ').replace(/\..*/u, '')}: ${last.after ?? 'not reported'}`;
}
