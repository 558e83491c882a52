import { changeAsHeadline } from './brief/change-words.ts';
import { changes } from './brief/changes.ts';
import { derive } from './derive/derive.ts';
import type { Library } from './library.ts';
import type { Briefing } from './model/briefing.ts';
import type { Incident } from './model/incident.ts';
import type { Member, Reading } from './model/reading.ts';
import type { Change } from './model/update.ts';

/** What changed when a report joined those before it. */
export type Step = { readonly report: string; readonly changes: readonly Change[] };

/** How an incident came to read as it does: its reports in the order of their dates, undated ones last. */
export async function history(incident: Incident, library: Library): Promise<Step[]> {
  const readings = await readingsByDate(incident, library);
  return stepsOf(
    incident,
    [],
    readings.map((reading) => [reading]),
  );
}

/** The last change in that history; null where there is one report, or nothing moved. From the end, for each step costs a derivation. */
export async function lastChange(incident: Incident, library: Library): Promise<Change | null> {
  const readings = await readingsByDate(incident, library);
  for (let k = readings.length - 1; k > 0; k -= 1) {
    const [step] = stepsOf(incident, readings.slice(0, k), [[readings[k]!]]);
    if (step?.changes[0]) return step.changes[0];
  }
  return null;
}

const MOST_REMEMBERED = 1000;

/** The same, remembered for the tellings that an incident is made of: they decide it, whatever else comes in. */
export function rememberingLastChange(library: Library): (incident: Incident) => Promise<Change | null> {
  const known = new Map<string, Promise<Change | null>>();
  return (incident) => {
    const key = JSON.stringify([incident.briefing.asOf, incident.members]);
    const found = known.get(key) ?? lastChange(incident, library);
    known.delete(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
    if (known.size > MOST_REMEMBERED) known.delete(known.keys().next().value!);
    return found;
  };
}

/** What moved in an incident when these readings joined those that were there, a lot at a time; each named by its last one. */
export function stepsOf(
  incident: Incident,
  there: readonly Reading[],
  lots: readonly (readonly [Reading, ...Reading[]])[],
): Step[] {
  let known = there;
  let before = there.length ? briefingOf(incident, there) : null;
  return lots.map((lot): Step => {
    known = [...known, ...lot];
    const after = briefingOf(incident, known);
    const found = after ? changes(before, after, { from: 0, to: 1 })?.changes : undefined;
    before = after ?? before;
    return { report: lot.at(-1)?.id ?? lot[0].id, changes: found ?? [] };
  });
}

const readingsByDate = async (incident: Incident, library: Library): Promise<Reading[]> =>
  (await library.readings(reportsBehind(incident))).sort(byDate);

/** The reports of an incident, with the earlier versions of them: what it was made of over time. */
export const reportsBehind = ({ briefing: { reports, replaced = [] } }: Incident): string[] =>
  [...reports, ...replaced].map(({ id }) => id);

/** The same incident as fewer reports tell it: the one with which it shares most tellings, those by earlier versions too. */
function briefingOf(incident: Incident, readings: readonly Reading[]): Briefing | null {
  const replacedBy = new Map(incident.briefing.replaced?.map(({ id, by }) => [id, by]));
  const isSame = (m: Member, n: Member): boolean =>
    m.report === n.report ? m.incident === n.incident : replacedBy.get(m.report) === n.report;
  const shared = (other: Incident): number =>
    other.members.filter((m) => incident.members.some((n) => isSame(m, n))).length;
  const [best] = derive(readings, [], null).toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best.briefing : null;
}

const LATE = '9999';
/** An instant is earlier than the whole of its day. */
const when = ({ publishedAt }: Reading): string =>
  publishedAt === null ? LATE : publishedAt.length === 10 ? `${publishedAt}T24` : publishedAt;
const byDate = (a: Reading, b: Reading): number =>
  when(a) < when(b)
    ? -1
    : when(a) > when(b)
      ? 1
      : (a.articleVersion ?? 1) - (b.articleVersion ?? 1) || (a.id < b.id ? -1 : 1);

/** A change in a few words; null where there is none. */
export const inShort = (last: Change | null): string | null => last && changeAsHeadline(last);
