import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Told, toldBy } from '../../src/cluster/told.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Reading } from '../../src/model/reading.ts';
import { Report } from '../../src/model/report.ts';

const SourceReport = Report.extend({ published: z.string().optional() });
type SourceReport = z.infer<typeof SourceReport>;
const Mixed = z.object({ reports: z.array(SourceReport), truth: z.record(z.string(), z.string()) });
const Incident = z.object({ reports: z.array(SourceReport), incident: z.string() });

/** Reports of many incidents as they are read, and which is of which. `mixed`: as they came, not put together here. */
export type Heap = {
  readonly reports: readonly SourceReport[];
  readonly mains: readonly Told[];
  readonly truth: ReadonlyMap<string, string>;
  readonly mixed: boolean;
};

const INCIDENTS_IN_A_HEAP = 40;

/** The heaps of a folder of JSONL files: those that it holds, and the single incidents in heaps, once as dated and once within three weeks. */
export function heapsIn(folder: string): Heap[] {
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line): unknown => JSON.parse(line));
  const mixed = rows.flatMap((row) => Mixed.safeParse(row).data ?? []);
  const incidents = rows.flatMap((row) => Incident.safeParse(row).data ?? []);
  const heaped = chunks(incidents, INCIDENTS_IN_A_HEAP).map((part) => ({
    reports: part.flatMap(({ reports }) => reports),
    truth: Object.fromEntries(part.flatMap(({ reports, incident }) => reports.map(({ id }) => [id, incident]))),
  }));
  const apart = heaped.map((heap) => heapOf(heap, false));
  return [...mixed.map((heap) => heapOf(heap, true)), ...apart, ...(apart.length ? [crowded(apart)] : [])];
}

const chunks = <Thing>(things: readonly Thing[], many: number): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / many) }, (_, k) => things.slice(k * many, (k + 1) * many));

function heapOf({ reports, truth }: z.infer<typeof Mixed>, mixed: boolean): Heap {
  const mains = reports.flatMap((report) => mainsOf(readReport(reportOf(report))));
  return { reports, mains, truth: new Map(Object.entries(truth)), mixed };
}

const mainsOf = (reading: Reading): Told[] => toldBy(reading).filter(({ incident }) => incident.main);

const reportOf = ({ published, ...report }: SourceReport): Report => ({
  ...report,
  ...(published ? { publishedAt: published } : {}),
});

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const FIRST_MONDAY = Date.parse('2016-03-07');
const WEEKS = 3;

/** All incidents of some heaps moved by whole weeks into a few: what is alike but not one is rare among incidents far apart. */
function crowded(heaps: readonly Heap[]): Heap {
  const truth = new Map(heaps.flatMap((heap) => [...heap.truth]));
  const mains = heaps.flatMap((heap) => heap.mains);
  const byIncident = [...Map.groupBy(mains, ({ reading }) => truth.get(reading.id)).values()];
  return { reports: [], mains: byIncident.flatMap((told, k) => movedTo(told, k % WEEKS)), truth, mixed: false };
}

function movedTo(told: readonly Told[], week: number): Told[] {
  const dates = told.flatMap(({ reading }) => (reading.publishedAt ? [Date.parse(reading.publishedAt)] : []));
  if (!dates.length) return [...told];
  const from = Math.floor((Math.min(...dates) - FIRST_MONDAY) / WEEK_MS);
  const move = (day: string): string =>
    new Date(Date.parse(day.slice(0, 10)) + (week - from) * WEEK_MS).toISOString().slice(0, 10);
  return told.map((one) => {
    const { publishedAt } = one.reading;
    const { when } = one.incident;
    return {
      ...one,
      reading: { ...one.reading, publishedAt: publishedAt && move(publishedAt) },
      incident: { ...one.incident, when: when && { ...when, start: move(when.start), end: move(when.end) } },
    };
  });
}
