import { mayHaveBeenOut, wasOut, withTellingDates } from './as-of.ts';
import { writeBriefing } from './brief/brief.ts';
import { incidentId, numberTwins } from './brief/incident-id.ts';
import { byReport, listRelated } from './brief/related.ts';
import { carryOver } from './carry-over.ts';
import { clusterReadings } from './cluster/cluster.ts';
import { findReplaced } from './find-replaced.ts';
import { fuseIncident } from './fuse/fuse.ts';
import type { Briefing } from './model/briefing.ts';
import type { Cut } from './model/cut.ts';
import type { Fused } from './model/fused.ts';
import type { Incident } from './model/incident.ts';
import type { Member, Reading } from './model/reading.ts';
import { inForce, type Ruling } from './model/ruling.ts';
import { regroup } from './regroup.ts';

type Grouped = { readonly id: string; readonly members: readonly Member[]; readonly fused: Fused };

/**
 * All incidents as reports, rulings and the moment asked about make them: cluster, fuse, brief. Of the versions of an article
 * only the last one counts; beyond that no order of arrival matters.
 */
export function derive(readings: readonly Reading[], decided: readonly Ruling[], cut: Cut | null): Incident[] {
  const dated = cut ? withTellingDates(readings) : readings;
  const out = cut ? readings.filter((_, k) => wasOut(dated[k]!, cut)) : readings;
  const { standing, replaced, rulings } = lastVersions(out, decided);
  const groups = group(standing, rulings);
  const alone = groups.map(({ id, fused, members }) => ({
    briefing: withRulings(
      { ...writeBriefing(id, fused), ...listReplaced(members, out, replaced) },
      members,
      rulings,
      standing,
    ),
    members,
  }));
  const told = byReport(alone.map(({ briefing }) => briefing));
  const related = alone.map(({ briefing, members }) => ({
    briefing: { ...briefing, related: listRelated(briefing, told) },
    members: [...members],
  }));
  const stamped = cut ? asOf(related, dated, decided, cut) : related;
  return stamped.sort(byImportance);
}

type Replaced = ReadonlyMap<string, string>;

/** The readings that count, with the rulings on them: those on an earlier version hold for the one that replaces it. */
function lastVersions(readings: readonly Reading[], decided: readonly Ruling[]) {
  const replaced = findReplaced(readings);
  const standing = replaced.size ? readings.filter(({ id }) => !replaced.has(id)) : readings;
  return { standing, replaced, rulings: carryOver(decided, readings, replaced) };
}

/** The earlier versions of an incident's reports. */
function listReplaced(
  members: readonly Member[],
  readings: readonly Reading[],
  replaced: Replaced,
): Pick<Briefing, 'replaced'> {
  if (!replaced.size) return {};
  const reports = new Set(members.map(({ report }) => report));
  const earlier = readings.filter(({ id }) => reports.has(replaced.get(id) ?? '')).sort(byText);
  const listed = earlier.map(({ id, source, publishedAt, url }) => ({
    id,
    source,
    publishedAt,
    ...(url !== null && { url }),
    by: replaced.get(id)!,
  }));
  return listed.length ? { replaced: listed } : {};
}

/** Clusters, as people changed them, each under its name. */
function group(readings: readonly Reading[], rulings: readonly Ruling[]): Grouped[] {
  const byId = new Map([...readings].sort(byText).map((reading) => [reading.id, reading]));
  const fuse = fuseOnce(byId, rulings);
  const naming = (groups: readonly (readonly Member[])[]): Grouped[] => nameGroups(groups, fuse);
  const decided = inForce(rulings)
    .filter((ruling) => ruling.kind !== 'strike')
    .sort(byTime);
  const clusters = naming(clusterReadings([...byId.values()], rulings));
  return decided.reduce((groups, ruling) => naming(regroup(groups, ruling)), clusters);
}

/** A ruling changes one or two incidents; the others need no second look. */
function fuseOnce(
  readings: ReadonlyMap<string, Reading>,
  rulings: readonly Ruling[],
): (members: readonly Member[]) => Fused {
  const known = new Map<string, Fused>();
  return (members) => {
    const key = JSON.stringify(members);
    const fused = known.get(key) ?? fuseIncident(readings, members, rulings);
    known.set(key, fused);
    return fused;
  };
}

function nameGroups(groups: readonly (readonly Member[])[], fuse: (members: readonly Member[]) => Fused): Grouped[] {
  const fused = groups.map((group) => {
    const members = [...group].sort((a, b) =>
      a.report < b.report ? -1 : a.report > b.report ? 1 : a.incident - b.incident,
    );
    const all = fuse(members);
    return { id: incidentId(all), members, fused: all };
  });
  const sorted = fused.sort(byWeight);
  const ids = numberTwins(sorted.map(({ id }) => id));
  return sorted.map((incident, i) => ({ ...incident, id: ids[i]! }));
}

/** What people decided about this incident: figures struck in it, and rulings that name it. */
function withRulings(
  briefing: Briefing,
  members: readonly Member[],
  rulings: readonly Ruling[],
  readings: readonly Reading[],
): Briefing {
  const decided = inForce(rulings).filter((ruling) => {
    if (ruling.kind === 'merge') return ruling.incidents.includes(briefing.id);
    if (ruling.kind === 'split') return ruling.incident === briefing.id;
    if (ruling.kind === 'move') return ruling.from === briefing.id || ruling.to === briefing.id;
    return readings.some((reading) =>
      reading.claims.some((claim) => ruling.claims.includes(claim.id) && isMember(members, reading.id, claim.incident)),
    );
  });
  return decided.length ? { ...briefing, rulings: decided.sort(byTime) } : briefing;
}

const isMember = (members: readonly Member[], report: string, incident: number): boolean =>
  members.some((member) => member.report === report && member.incident === incident);

/** Stamps the moment, and lists the reports of the whole incident that may have been out by then. */
function asOf(
  incidents: readonly Incident[],
  readings: readonly Reading[],
  decided: readonly Ruling[],
  cut: Cut,
): Incident[] {
  const unsure = new Set(readings.filter((reading) => mayHaveBeenOut(reading, cut)).map((reading) => reading.id));
  const { standing, replaced, rulings } = lastVersions(readings, decided);
  const whole = unsure.size ? group(standing, rulings) : [];
  return incidents.map(({ briefing, members }) => {
    const later = whole.filter((other) =>
      members.some(({ report, incident }) => isMember(other.members, replaced.get(report) ?? report, incident)),
    );
    const reports = later
      .flatMap((other) => other.members.map((member) => member.report))
      .filter((id) => unsure.has(id));
    const listed = [...new Set(reports)].sort();
    return { briefing: { ...briefing, asOf: cut.at, ...(listed.length && { mayHaveBeenOut: listed }) }, members };
  });
}

const isAbout = ({ reports }: Pick<Fused, 'reports'>): boolean => reports.some((report) => report.main);

const byImportance = ({ briefing: a }: Incident, { briefing: b }: Incident): number =>
  Number(isAbout(b)) - Number(isAbout(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The order in which incidents of one name are numbered. */
const byWeight = (a: Grouped, b: Grouped): number =>
  Number(isAbout(b.fused)) - Number(isAbout(a.fused)) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
  b.fused.reports.length - a.fused.reports.length ||
  (JSON.stringify(a.members) < JSON.stringify(b.members) ? -1 : 1);

const byText = (a: Reading, b: Reading): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byTime = (a: Ruling, b: Ruling): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);
