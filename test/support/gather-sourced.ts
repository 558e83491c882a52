import type { Report } from '../../src/model/report.ts';
import { faultLine, type Sourced } from '../../src/sources/sourced.ts';

/** The reports and the fault lines that a source gave, each in its order. */
export async function gatherSourced(source: AsyncIterable<Sourced>): Promise<{ reports: Report[]; faults: string[] }> {
  const reports: Report[] = [];
  const faults: string[] = [];
  for await (const sourced of source) {
    if ('report' in sourced) reports.push(sourced.report);
    else faults.push(faultLine(sourced.fault));
  }
  return { reports, faults };
}
