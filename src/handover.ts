import type { News } from './brief/handover-post.ts';
import { stepsOf } from './history.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
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
  const isNew = (ruling: Ruling): boolean => ruling.at > since;
  const claims = (await library.rulings()).filter(isNew).flatMap((r) => (r.kind === 'strike' ? [r.claim] : []));
  const { heads, fetch } = await library.shelf();
  const touched = heads.filter(
    ({ id, reports }) =>
      (only === null || id === only) &&
      reports.some(
        (report) => (report.main && fresh.has(report.id)) || claims.some((claim) => claim.startsWith(`${report.id}-`)),
      ),
  );
  const incidents = await fetch(touched.slice(0, MOST_INCIDENTS).map(({ id }) => id));
  const news = await Promise.all(incidents.map((incident) => newsOf(incident, library, fresh, isNew)));
  return { news: news.filter(isNews), others: Math.max(0, touched.length - MOST_INCIDENTS) };
}

async function newsOf(
  incident: Incident,
  library: Library,
  fresh: ReadonlySet<string>,
  isNew: (ruling: Ruling) => boolean,
): Promise<News> {
  const { briefing } = incident;
  const readings = await library.readings(briefing.reports.map(({ id }) => id));
  const there = readings.filter(({ id }) => !fresh.has(id));
  const [first, ...more] = readings.filter(({ id }) => fresh.has(id));
  const changes = first ? (stepsOf(incident, there, [[first, ...more]])[0]?.changes ?? []) : [];
  return {
    briefing,
    fresh: briefing.reports.filter(({ id, main }) => main && fresh.has(id)).map(({ id }) => id),
    changes: there.length ? changes : null,
    rulings: (briefing.rulings ?? []).filter(isNew),
  };
}

const isNews = ({ fresh, rulings }: News): boolean => fresh.length > 0 || rulings.length > 0;
