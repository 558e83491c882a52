import { derive } from '../../src/derive/derive.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { ReadIncident, Reading } from '../../src/model/reading.ts';
import type { Report } from '../../src/model/report.ts';
import { type aClaim, aReading } from './a-reading.ts';

/** A report as its sentences, each with the incident that it is about. */
export type Written = {
  readonly id: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly sentences: readonly (readonly [text: string, incident: number | null])[];
  readonly incidents: ReadIncident[];
  readonly claims: ReturnType<typeof aClaim>[];
};

/** What a question is answered from, made of reports written by hand; the incident asked about is the first main one. */
export function aDossier(...written: readonly Written[]): Dossier {
  const reports = written.map(({ id, sentences }): Report => ({ id, text: sentences.map(([text]) => text).join(' ') }));
  return dossierOf(written.map(readingOf), reports);
}

/** The same, of readings that somebody else made. */
export function dossierOf(readings: readonly Reading[], reports: readonly Report[]): Dossier {
  const all = derive(readings, [], null);
  const incident = all.find(({ briefing }) => briefing.reports.some((report) => report.main)) ?? all[0]!;
  return {
    incident,
    all,
    readings: new Map(readings.map((reading) => [reading.id, reading])),
    reports: new Map(reports.map((report) => [report.id, report])),
  };
}

function readingOf({ sentences, incidents, claims, ...head }: Written): Reading {
  const text = sentences.map(([sentence]) => sentence).join(' ');
  const reading = aReading({ ...head, text, incidents, claims });
  let start = 0;
  const cut = sentences.map(([sentence, incident]) => {
    const span = { start, end: start + sentence.length, incident, paragraph: 0 };
    start = span.end + 1;
    return span;
  });
  return { ...reading, sentences: cut };
}
