import type { News } from './brief/handover-post.ts';
import { reportsBehind, stepsOf } from './history.ts';
import type { Library } from './library.ts';
import { type Head, headOf, type Incident } from './model/incident.ts';
import type { Ruling } from './model/ruling.ts';

/** More than anybody reads at the start of a shift. */
const MOST_INCIDENTS = 100;

/** What one shift hands to the next: the incidents that reports came in about, or that people ruled on, since a moment. */
export async function handover(
  library: Library,
  since: string,
  only: string | null,
): Promise<{ readonly news: readonly News[]; readonly others: number }> {
  const fresh = new Set(
    (await library.arrivals()).filter(({ arrivedAt }) => arrivedAt > since).map(({ report }) => report.id),
  );
  const all = await library.rulings();
  const decided = all.filter(({ at }) => at > since).map((ruling) => ({ ruling, concerns: concerned(ruling, all) }));
  const { heads, fetch } = await library.shelf();
  const rulingsOn = (head: Head): Ruling[] =>
    decided.filter(({ concerns }) => isConcerned(head, concerns)).map(({ ruling }) => ruling);
  const touched = heads.filter(
    (head) =>
      (only === null || head.id === only) &&
      (head.reports.some((report) => report.main && fresh.has(report.id)) || rulingsOn(head).length > 0),
  );
  const incidents = await fetch(touched.slice(0, MOST_INCIDENTS).map(({ id }) => id));
  const news = await Promise.all(
    incidents.map((incident) => newsOf(incident, library, fresh, rulingsOn(headOf(incident)))),
  );
  return { news: news.filter(isNews), others: Math.max(0, touched.length - MOST_INCIDENTS) };
}

async function newsOf(
  incident: Incident,
  library: Library,
  fresh: ReadonlySet<string>,
  rulings: readonly Ruling[],
): Promise<News> {
  const { briefing } = incident;
  const readings = await library.readings(reportsBehind(incident));
  const there = readings.filter(({ id }) => !fresh.has(id));
  const [first, ...more] = readings.filter(({ id }) => fresh.has(id));
  const changes = first ? (stepsOf(incident, there, [[first, ...more]])[0]?.changes ?? []) : [];
  return {
    briefing,
    fresh: briefing.reports.filter(({ id, main }) => main && fresh.has(id)).map(({ id }) => id),
    changes: there.length ? changes : null,
    rulings,
  };
}

/** The claims and incidents that a ruling is about; one that takes another back is about the same. */
function concerned(ruling: Ruling, all: readonly Ruling[]): readonly string[] {
  switch (ruling.kind) {
    case 'strike':
      return ruling.claims;
    case 'merge':
      return ruling.incidents;
    case 'split':
      return [ruling.incident, ...ruling.reports.map(claimsIn)];
    case 'move':
      return [ruling.from, ruling.to, claimsIn(ruling.report)];
    case 'undo': {
      const undone = all.find(({ id }) => id === ruling.ruling);
      return undone && undone.kind !== 'undo' ? concerned(undone, all) : [];
    }
  }
}

/** Any claim of a report begins so. */
const claimsIn = (report: string): string => `${report}-`;

const isConcerned = ({ id, reports }: Head, concerns: readonly string[]): boolean =>
  concerns.some((what) => what === id || reports.some((report) => report.main && what.startsWith(claimsIn(report.id))));

const isNews = ({ fresh, rulings }: News): boolean => fresh.length > 0 || rulings.length > 0;
