import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { derive } from '../../src/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Report } from '../../src/model/report.ts';
import { goldenJson } from './golden-json.ts';

/** The reports of a case: the text files of the folder that its `case.json` names. */
export function reportsOf(caseFolder: string): Report[] {
  const { reports } = JSON.parse(readFileSync(join(caseFolder, 'case.json'), 'utf8')) as { reports: string };
  const folder = join(caseFolder, reports);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files
    .toSorted()
    .map((name) => ({ id: basename(name, '.txt'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** What every stage makes of a case, text under the path of its golden file. */
export function stagesOf(reports: readonly Report[]): Map<string, string> {
  const readings = reports.map(readReport);
  const golden = new Map<string, string>();
  for (const reading of readings) golden.set(`readings/${reading.id}.json`, goldenJson(reading));
  for (const { briefing } of derive(readings, [], null))
    golden.set(`briefings/${briefing.id}.json`, goldenJson(briefing));
  for (const missing of readings) {
    const others = readings.filter((reading) => reading !== missing);
    golden.set(`without/${missing.id}.json`, goldenJson(mainBriefing(others)));
  }
  return golden;
}

/** The briefing of the incident that most of the reports are about. */
export function mainBriefing(readings: readonly Reading[]): Briefing {
  const aboutIt = ({ briefing }: Incident): number => briefing.reports.filter((report) => report.main).length;
  const [first] = derive(readings, [], null).toSorted((a, b) => aboutIt(b) - aboutIt(a));
  if (!first) throw new Error('these reports tell of no incident');
  return first.briefing;
}
