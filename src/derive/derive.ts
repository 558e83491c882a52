import { writeBriefing } from '../brief/brief.ts';
import { incidentId, numberTwins } from '../brief/incident-id.ts';
import { byReport, listRelated, toldTogether } from '../brief/related.ts';
import { clusterReadings } from '../cluster/cluster.ts';
import { fuseIncident } from '../fuse/fuse.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Cut } from '../model/cut.ts';
import type { Fused } from '../model/fused.ts';
import { byImportance, type Incident, isAbout } from '../model/incident.ts';
import type { Member, Reading } from '../model/reading.ts';
import { inForce, type Ruling } from '../model/ruling.ts';
import { mayHaveBeenOut, wasOut, withTellingDates } from './as-of.ts';
import { carryOver } from './carry-over.ts';
import { findReplaced } from './find-replaced.ts';
import { type Memory, openMemory } from './memory.ts';
import { regroup } from './regroup.ts';
import { type RulingsOn, rulingsOn } from './rulings-on.ts';

type Grouped = { readonly id: string; readonly members: readonly Member[]; readonly fused: Fused };

/**
 * All incidents as reports, rulings and the moment asked about make them: cluster, fuse, brief. Of the versions of an article
 * only the last one counts; beyond that no order of arrival matters. With a memory of the last time, only what moved is fused
 * and briefed; it holds for as long as a reading of the same id is the same.
 */
export function derive(
  readings: readonly Reading[],
  decided: readonly Ruling[],
  cut: Cut | null,
  memory: Memory = openMemory(),
): Incident[] {
  memory.turn();
  const dated = cut ? withTellingDates(readings) : readings;
  const out = cut ? readings.filter((_, k) => wasOut(dated[k]!, cut)) : readings;
  const { standing, replaced, rulings } = lastVersions(out, decided);
  const concerning = rulingsOn(rulings, standing);
  const earlier = earlierVersions(out, replaced);
  const alone = group(standing, rulings, concerning, memory).map(({ id, fused, members }) => {
    const own = concerning.all(id, members);
    const versions = members.flatMap(({ report }) => earlier.get(report) ?? []);
    const briefing = memory.briefing(fused, [id, JSON.stringify([versions.map((one) => one.id), own])], () => ({
      ...writeBriefing(id, fused),
      ...listReplaced(versions, replaced),
      ...(own.length && { rulings: own }),
    }));
    return { briefing, members };
  });
  const told = byReport(alone.map(({ briefing }) => briefing));
  const related = alone.map(({ briefing, members }) =>
    memory.incident(briefing, toldTogether(briefing, told), () => ({
      briefing: { ...briefing, related: listRelated(briefing, told) },
      members: [...members],
    })),
  );
  const stamped = cut ? asOf(related, dated, decided, cut) : related;
  return stamped.sort((a, b) => byImportance(a.briefing, b.briefing));
}

type Replaced = ReadonlyMap<string, string>;

/** The readings that count, with the rulings on them: those on an earlier version hold for the one that replaces it. */
function lastVersions(readings: readonly Reading[], decided: readonly Ruling[]) {
  const replaced = findReplaced(readings);
  const standing = replaced.size ? readings.filter(({ id }) => !replaced.has(id)) : readings;
  return { standing, replaced, rulings: carryOver(decided, readings, replaced) };
}

/** For each report that replaces others these. */
function earlierVersions(readings: readonly Reading[], replaced: Replaced): ReadonlyMap<string, Reading[]> {
  return Map.groupBy(replaced.size ? readings.filter(({ id }) => replaced.has(id)) : [], ({ id }) => replaced.get(id)!);
}

function listReplaced(earlier: readonly Reading[], replaced: Replaced): Pick<Briefing, 'replaced'> {
  const listed = [...new Set(earlier)].sort(byText).map(({ id, source, publishedAt, url }) => ({
    id,
    source,
    publishedAt,
    ...(url !== null && { url }),
    by: replaced.get(id)!,
  }));
  return listed.length ? { replaced: listed } : {};
}

/** Clusters, as people changed them, each under its name. */
function group(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  concerning: RulingsOn,
  memory: Memory,
): Grouped[] {
  const byId = new Map([...readings].sort(byText).map((reading) => [reading.id, reading]));
  const fuse = (members: readonly Member[]): Fused => {
    const strikes = concerning.strikes(members);
    const key = JSON.stringify([members, strikes]);
    return memory.fused(key, () => fuseIncident(byId, members, strikes));
  };
  const naming = (groups: readonly (readonly Member[])[]): Grouped[] => nameGroups(groups, fuse);
  const decided = inForce(rulings)
    .filter((ruling) => ruling.kind !== 'strike')
    .sort(byTime);
  const clusters = naming(clusterReadings([...byId.values()]));
  return decided.reduce((groups, ruling) => naming(regroup(groups, ruling)), clusters);
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
  const whole = unsure.size ? group(standing, rulings, rulingsOn(rulings, standing), openMemory()) : [];
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

/** The order in which incidents of one name are numbered. */
const byWeight = (a: Grouped, b: Grouped): number =>
  Number(isAbout(b.fused)) - Number(isAbout(a.fused)) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
  b.fused.reports.length - a.fused.reports.length ||
  (JSON.stringify(a.members) < JSON.stringify(b.members) ? -1 : 1);

const byText = (a: Reading, b: Reading): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byTime = (a: Ruling, b: Ruling): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);
