import { derive } from '../derive.ts';
import { readReport } from '../extract/read-report.ts';
import { publishReading } from '../fuse/read-incidents.ts';
import type { Reading } from '../model/reading.ts';
import { readLines } from '../sources/read-lines.ts';
import { faultLine } from '../sources/sourced.ts';
import type { Context, Verb } from './verb.ts';

/** `extract`: JSONL of reports in, a reading a line out. */
export const extract: Verb = async (context) => {
  let faults = 0;
  for await (const sourced of readLines(context.stdin, 'stdin')) {
    if ('report' in sourced) context.print(JSON.stringify(publishReading(readReport(sourced.report))));
    else faults += told(context, faultLine(sourced.fault));
  }
  return faults ? 1 : 0;
};

/** `fuse`: JSONL of reports in, a briefing a line out, for incidents that are only mentioned too. */
export const fuse: Verb = async (context) => {
  const readings: Reading[] = [];
  let faults = 0;
  for await (const sourced of readLines(context.stdin, 'stdin')) {
    if ('report' in sourced) readings.push(readReport(sourced.report));
    else faults += told(context, faultLine(sourced.fault));
  }
  for (const { briefing } of derive(readings, [], null)) context.print(JSON.stringify(briefing));
  return faults ? 1 : 0;
};

function told({ complain }: Context, line: string): 1 {
  complain(line);
  return 1;
}
