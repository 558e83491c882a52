import { isFigureClaim } from '../model/claim.ts';
import type { Member, ReadIncident, Reading } from '../model/reading.ts';

/** One incident as one report tells it, with the report that tells it and the numbers of killed and wounded that it gives. */
export type Told = {
  readonly reading: Reading;
  readonly incident: ReadIncident;
  readonly member: Member;
  readonly tolls: ReadonlySet<string>;
};

/** Every incident of a reading, ready to be compared. */
export function toldBy(reading: Reading): Told[] {
  return reading.incidents.map((incident, k) => ({
    reading,
    incident,
    member: { report: reading.id, incident: k },
    tolls: tollsOf(reading, k),
  }));
}

function tollsOf({ claims }: Reading, incident: number): Set<string> {
  const own = claims
    .filter(isFigureClaim)
    .filter(
      (c) => c.incident === incident && c.value.state === 'number' && (c.value.floor ?? c.value.ceiling ?? 0) > 0,
    );
  return new Set(own.map((c) => `${c.field} ${c.value.floor ?? c.value.ceiling}`));
}
