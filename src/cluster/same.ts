import type { Place } from '../model/place.ts';
import type { ReadIncident } from '../model/reading.ts';
import { disjoint, samePlace } from '../model/same-place.ts';
import { meet } from '../model/when.ts';
import { type Told, toldBy } from './told.ts';

/**
 * Do two reports tell of one incident? Vetoes first (another place, another day, another victim, roles turned round), then
 * it takes evidence: one place and day, one victim's name, or one doer in one country at one time.
 */
export function sameIncident(a: Told, b: Told): boolean {
  const [x, y] = [a.incident, b.incident];
  if (x.extent !== y.extent || (x.extent === 'series' && a.reading.id !== b.reading.id)) return false;
  if (a.reading.id === b.reading.id || vetoed(x, y)) return false;
  if (x.extent === 'scene') return sharesPlace(x.place, y.place) && x.when?.start === y.when?.start;
  if (x.victims.some((name) => y.victims.includes(name))) return true;
  const dated = x.when !== null && y.when !== null;
  if (sharesPlace(x.place, y.place))
    return (dated && !isOfSomeYear(x) && !isOfSomeYear(y)) || undatedMatch(a, b) || (dated && sharesToll(a, b));
  if (!x.place || !y.place || x.place.country !== y.place.country || x.place.country === null) return false;
  const sameDoer = x.by.some((id) => y.by.includes(id));
  if (dated) return (x.main && y.main && compatibleKinds(x, y)) || sameDoer || sharesToll(a, b);
  return !x.main && !y.main && sameDoer && x.kind === y.kind && sharesMain(a, b);
}

/** "last year's massacre": as good as undated, for a town has many events in a year. */
const isOfSomeYear = ({ when }: ReadIncident): boolean => (when?.date_prec ?? 1) >= YEAR;
const YEAR = 4;

/** One killed or two wounded tell no event of a country from another. */
const FEWEST = 3;

/** The same number of killed, or of wounded. */
export const sharesToll = (a: Told, b: Told): boolean =>
  [...a.tolls].some((toll) => b.tolls.has(toll) && Number(toll.split(' ').at(-1)) >= FEWEST);

function vetoed(x: ReadIncident, y: ReadIncident): boolean {
  if (disjoint(x.place, y.place) || !meetingDays(x.when, y.when) || rolesTurned(x, y)) return true;
  return x.victims.length > 0 && y.victims.length > 0 && !x.victims.some((name) => y.victims.includes(name));
}

/** The doers of one are those whom the other was done to. */
export const rolesTurned = (x: ReadIncident, y: ReadIncident): boolean =>
  x.by.some((id) => y.on.includes(id)) || y.by.some((id) => x.on.includes(id));

/** Two times that may be one; an unknown one may be any. */
export const meetingDays = (a: ReadIncident['when'], b: ReadIncident['when']): boolean =>
  !a || !b || meet(widened(a), b);

/** A day may be the next one elsewhere on the globe. */
function widened(when: NonNullable<ReadIncident['when']>): { start: string; end: string } {
  if (when.date_prec > 1) return when;
  const shift = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return { start: shift(when.start, -1), end: shift(when.end, 1) };
}

/** An undated telling joins one at the same place if both are what their report is about, or if the sides agree. */
function undatedMatch(a: Told, b: Told): boolean {
  const [x, y] = [a.incident, b.incident];
  return (x.main && y.main) || x.by.some((id) => y.by.includes(id)) || x.on.some((id) => y.on.includes(id));
}

/** Both stand in the background of reports about one incident: those recall the same events. */
function sharesMain(a: Told, b: Told): boolean {
  const [main, other] = [a, b].map(({ reading }) => toldBy(reading).find((t) => t.incident.main));
  return main !== undefined && other !== undefined && sameIncident(main, other);
}

const compatibleKinds = (x: ReadIncident, y: ReadIncident): boolean =>
  x.kind === y.kind || x.kind === 'Other' || y.kind === 'Other' || x.kind === 'Attack' || y.kind === 'Attack';

/** One place, or one province where neither telling is finer. */
function sharesPlace(a: Place | null, b: Place | null): boolean {
  if (samePlace(a, b)) return true;
  return (
    a !== null &&
    b !== null &&
    a.where_prec <= 4 &&
    b.where_prec <= 4 &&
    a.admin1 !== null &&
    a.admin1 === b.admin1 &&
    a.country === b.country &&
    (a.where_prec === 4 || b.where_prec === 4)
  );
}
