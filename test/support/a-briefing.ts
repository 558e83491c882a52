import { writeBriefing } from '../../src/brief/brief.ts';
import { incidentId } from '../../src/brief/incident-id.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Fused } from '../../src/model/fused.ts';
import type { Reading } from '../../src/model/reading.ts';
import { AL_ASAD_CLUSTERS, alAsadReadings } from './al-asad-readings.ts';

/** The attack on Al-Asad as some of its reports tell it. */
export function fuseAlAsad(...reports: string[]): Fused {
  const members = AL_ASAD_CLUSTERS[0]!.filter(({ report }) => reports.length === 0 || reports.includes(report));
  return fuseIncident(new Map(alAsadReadings().map((reading) => [reading.id, reading])), members, []);
}

export const briefAlAsad = (...reports: string[]): Briefing => briefOf(fuseAlAsad(...reports));

export const briefOf = (fused: Fused): Briefing => writeBriefing(incidentId(fused), fused);

/** The main incidents of some readings as one. */
export const fuseTogether = (...readings: readonly Reading[]): Fused =>
  fuseIncident(
    new Map(readings.map((reading) => [reading.id, reading])),
    readings.map(({ id }) => ({ report: id, incident: 0 })),
    [],
  );

/** The main incident of one reading alone. */
export const fuseAlone = (reading: Reading, incident = 0): Fused =>
  fuseIncident(new Map([[reading.id, reading]]), [{ report: reading.id, incident }], []);
