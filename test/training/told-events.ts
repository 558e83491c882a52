import { z } from 'zod';
import { Report } from '../../src/model/report.ts';
import { rowsIn } from './rows.ts';

const Toll = z.object({ total: z.number().nullish() }).nullish();
const Places = z.union([z.array(z.string()), z.object({ city: z.string().nullish() })]).nullish();
const Gold = z.object({ killed: Toll, wounded: Toll, places: Places });
const Told = Report.partial({ id: true }).extend({ published: z.string().optional() });
const Row = z.union([z.object({ reports: z.array(Told), gold: Gold }), Told.extend({ gold: Gold })]);

/** Reports of one event with the toll that it came to; a total may count attackers. */
export type ToldEvent = {
  /** The same for all rows that seem to tell of one event. */
  readonly event: string;
  readonly reports: readonly Report[];
  readonly toll: { readonly killed: number | null; readonly wounded: number | null };
};

/**
 * The rows of all JSONL files in a folder. A row is a report with the toll of the event that it is about, `{text, gold:
 * {killed: {total}, wounded: {total}, places}}`, or several of one event, `{reports: [{text}], gold}`.
 */
export const toldEventsIn = (folder: string): ToldEvent[] => rowsIn(folder, Row).map(({ row }, k) => toldEvent(row, k));

function toldEvent(row: z.infer<typeof Row>, k: number): ToldEvent {
  const told = 'reports' in row ? row.reports : [row];
  const toll = { killed: row.gold.killed?.total ?? null, wounded: row.gold.wounded?.total ?? null };
  const { places } = row.gold;
  const place = Array.isArray(places) ? places[0] : places?.city;
  return {
    event: `${toll.killed} ${toll.wounded} ${place?.toLowerCase() ?? k}`,
    reports: told.map(({ published, ...report }, j) => ({
      ...report,
      id: `${k}-${j}`,
      ...(published ? { publishedAt: published } : {}),
    })),
    toll,
  };
}
