import { readReport } from '../../src/extract/read-report.ts';
import { type ClaimField, type ClaimOf, isField } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';

/** Reads a made-up report of Wednesday 12 March 2025, unless the test says otherwise. */
export function read(text: string, publishedAt: string | null = '2025-03-12'): Reading {
  return readReport({ id: 'made-up', text, ...(publishedAt === null ? {} : { publishedAt }) });
}

/** The claims of one field about the main incident. */
export function mainClaims<F extends ClaimField>(reading: Reading, field: F): ClaimOf<F>[] {
  const main = reading.incidents.findIndex((incident) => incident.main);
  return reading.claims.filter((claim): claim is ClaimOf<F> => isField(claim, field) && claim.incident === main);
}

/** Floors and ceilings of one count of the main incident, as "5..5", "5..", "..7", or the vague word. */
export function bounds(
  reading: Reading,
  field: 'killed' | 'wounded' | 'wounded_serious' | 'attackers_killed',
): string[] {
  return mainClaims(reading, field).map(({ value }) =>
    value.state === 'vague' ? value.says : `${value.floor ?? ''}..${value.ceiling ?? ''}`,
  );
}
