import { changes } from '../brief/changes.ts';
import type { Library } from '../library.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { readFiles } from '../sources/read-files.ts';
import { faultLine } from '../sources/sourced.ts';
import { StoreFailure } from '../store/store.ts';
import { type Context, Misuse, type Verb } from './verb.ts';

/** `ingest FILE|DIR…`: takes reports into the store and says what each of them changed. */
export const ingest: Verb = async (context) => {
  if (!context.words.length) throw new Misuse('ingest which files or folders? For example: sitrep ingest reports/');
  const library = await context.library();
  let faults = 0;
  for await (const sourced of readFiles(context.words)) {
    const fault = 'fault' in sourced ? faultLine(sourced.fault) : await takeOne(library, sourced.report, context);
    if (fault) context.complain(fault);
    faults += fault ? 1 : 0;
  }
  return faults ? 1 : 0;
};

/** Null where the report was taken or known; else why it was refused. */
async function takeOne(library: Library, report: Report, { print }: Context): Promise<string | null> {
  try {
    const before = await library.incidents();
    const taken = await library.take(report);
    print(
      taken === 'same' ? `${report.id}: known already` : `${report.id}: ${await changed(library, report.id, before)}`,
    );
    return null;
  } catch (error) {
    if (error instanceof StoreFailure) return error.message;
    throw error;
  }
}

/** The incident that the report joined, and what moved in it. */
async function changed(library: Library, id: string, before: readonly Incident[]): Promise<string> {
  const after = (await library.incidents()).find(({ briefing }) => briefing.reports.some((r) => r.id === id && r.main));
  if (!after) return 'taken in; it is about no incident';
  const known = before.find(({ members }) =>
    members.some((m) => after.members.some((n) => n.report === m.report && n.incident === m.incident)),
  );
  const update = changes(known?.briefing ?? null, after.briefing, { from: 0, to: 1 });
  const moved =
    update?.changes.map((c) => `${c.field}: ${c.before ?? 'not reported'} → ${c.after ?? 'not reported'}`) ?? [];
  return `${known ? '' : 'new incident '}${after.briefing.id}${moved.length && known ? `, ${moved.join('; ')}` : known ? ', nothing new' : ''}`;
}
