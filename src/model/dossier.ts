import type { Incident } from './incident.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

/** What a question is answered from: the incident asked about, all incidents, and what was read in which report. */
export type Dossier = {
  readonly incident: Incident;
  readonly all: readonly Incident[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reports: ReadonlyMap<string, Report>;
};
