import { createHash } from 'node:crypto';
import type { Incident } from '../model/incident.ts';

const digests = new WeakMap<Incident, string>();

/** Tells an incident that reads the same from one that does not: SHA-256 of all that is said of it, in base64url. */
export function digestOf(incident: Incident): string {
  const known = digests.get(incident) ?? createHash('sha256').update(JSON.stringify(incident)).digest('base64url');
  digests.set(incident, known);
  return known;
}
