import { compareWithKnown } from '../compare-with-known.ts';
import { derive } from '../derive/derive.ts';
import { readReport } from '../extract/read-report.ts';
import { publishReading } from '../fuse/read-incidents.ts';
import { articleAt } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
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
  const versionOf = versionsInOrder();
  let faults = 0;
  for await (const sourced of readLines(context.stdin, 'stdin')) {
    if ('report' in sourced) readings.push(...versionOf(sourced.report).map(readReport));
    else faults += told(context, faultLine(sourced.fault));
  }
  for (const { briefing } of derive(readings, [], null)) context.print(JSON.stringify(briefing));
  return faults ? 1 : 0;
};

/** Counts the versions of articles in the order of the lines; a report that came before is left out. */
function versionsInOrder(): (report: Report) => Report[] {
  const akin = new Map<string, Report[]>();
  return (report) => {
    const keys = [`id ${report.id}`, ...(report.url === undefined ? [] : [`at ${articleAt(report.url)}`])];
    const standing = compareWithKnown(
      report,
      keys.flatMap((key) => akin.get(key) ?? []),
    );
    if (standing.kind === 'known') return [];
    const kept = standing.kind === 'keep' ? standing.report : report;
    for (const key of keys) akin.set(key, [...(akin.get(key) ?? []), kept]);
    return [kept];
  };
}

function told({ complain }: Context, line: string): 1 {
  complain(line);
  return 1;
}
