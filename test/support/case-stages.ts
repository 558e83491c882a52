import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTerminal } from '../../adapters/terminal/render.ts';
import { cardOf } from '../../src/brief/card.ts';
import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Report } from '../../src/model/report.ts';
import { readFiles } from '../../src/sources/read-files.ts';
import { faultLine } from '../../src/sources/sourced.ts';
import { goldenJson } from './golden-json.ts';

const PAPER = { width: 100, colour: false };

/** The reports of a case: those in the folder that its `case.json` names, as the program takes them in. */
export async function reportsOf(caseFolder: string): Promise<Report[]> {
  const { reports: folder } = JSON.parse(readFileSync(join(caseFolder, 'case.json'), 'utf8')) as { reports: string };
  const reports: Report[] = [];
  for await (const sourced of readFiles([join(caseFolder, folder)])) {
    if ('fault' in sourced) throw new Error(faultLine(sourced.fault));
    reports.push(sourced.report);
  }
  return reports;
}

/** What every stage makes of a case, and what people see of it, text under the path of its golden file. */
export function stagesOf(reports: readonly Report[]): Map<string, string> {
  const readings = reports.map(readReport);
  const golden = new Map<string, string>();
  for (const reading of readings) golden.set(`readings/${reading.id}.json`, goldenJson(reading));
  for (const { briefing } of derive(readings, [], null)) addBriefing(golden, `briefings/${briefing.id}`, briefing);
  for (const missing of readings) {
    const others = readings.filter((reading) => reading !== missing);
    addBriefing(golden, `without/${missing.id}`, mainBriefing(others));
  }
  return golden;
}

function addBriefing(golden: Map<string, string>, path: string, briefing: Briefing): void {
  golden.set(`${path}.json`, goldenJson(briefing));
  golden.set(`${path}.txt`, `${renderTerminal(cardOf(briefing, null), PAPER)}\n`);
}

/** The briefing of the incident that most of the reports are about. */
export function mainBriefing(readings: readonly Reading[]): Briefing {
  const aboutIt = ({ briefing }: Incident): number => briefing.reports.filter((report) => report.main).length;
  const [first] = derive(readings, [], null).toSorted((a, b) => aboutIt(b) - aboutIt(a));
  if (!first) throw new Error('these reports tell of no incident');
  return first.briefing;
}
