import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import { interleaved } from './interleaved.ts';
import { longReport, madeUpReports } from './made-up-reports.ts';
import type { Row } from './row.ts';

const REPORTS = 60;
/** So many that the median is of code that the compiler has settled on, for both alike. */
const ROUNDS = 61;
const SHORT_CHARACTERS = 10_000;
const LONG_CHARACTERS = 100_000;

/** How fast reports are read and brought together, beside tokenising the same reports and nothing more. */
export async function benchReading(): Promise<Row[]> {
  const reports = madeUpReports(REPORTS);
  const readings = reports.map(readReport);
  const nlp = winkNlp(winkModel);
  const short = longReport(SHORT_CHARACTERS);
  const long = longReport(LONG_CHARACTERS);
  const ms = await interleaved(
    {
      tokenise: () => reports.map((report) => nlp.readDoc(report.text).tokens().length()),
      read: () => reports.map(readReport),
      fuse: () => derive(readings, [], null),
      short: () => readReport(short),
      long: () => readReport(long),
    },
    ROUNDS,
  );
  const perSecond = (milliseconds: number): number => (REPORTS / milliseconds) * 1000;
  return [
    { what: 'tokenise the reports with wink-nlp, nothing more', value: perSecond(ms.tokenise), unit: 'reports/s' },
    {
      what: 'read the same reports in full',
      value: perSecond(ms.read),
      unit: 'reports/s',
      over: 'tokenise the reports with wink-nlp, nothing more',
    },
    {
      what: `fuse ${REPORTS} readings into briefings`,
      value: perSecond(ms.fuse),
      unit: 'reports/s',
      over: 'read the same reports in full',
    },
    { what: 'read a report of 10 KB', value: ms.short, unit: 'ms' },
    { what: 'read a report of 100 KB', value: ms.long, unit: 'ms', over: 'read a report of 10 KB' },
  ];
}
