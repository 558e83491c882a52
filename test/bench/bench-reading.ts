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
const WINK = 'the same by wink-nlp as it comes, with its tags';

/** How fast reports are read and brought together, beside what wink-nlp takes for the same reports: as it comes, and for tokens alone. */
export async function benchReading(): Promise<Row[]> {
  const reports = madeUpReports(REPORTS);
  const readings = reports.map(readReport);
  const wink = winkNlp(winkModel);
  const tokeniser = winkNlp(winkModel, []);
  const short = longReport(SHORT_CHARACTERS);
  const long = longReport(LONG_CHARACTERS);
  const ms = await interleaved(
    {
      wink: () => reports.map((report) => wink.readDoc(report.text).tokens().length()),
      tokens: () => reports.map((report) => tokeniser.readDoc(report.text).tokens().length()),
      read: () => reports.map(readReport),
      fuse: () => derive(readings, [], null),
      short: () => readReport(short),
      long: () => readReport(long),
    },
    ROUNDS,
  );
  const perSecond = (milliseconds: number): number => (REPORTS / milliseconds) * 1000;
  return [
    { what: 'tokens of the reports by wink-nlp, all its pipes off', value: perSecond(ms.tokens), unit: 'reports/s' },
    { what: WINK, value: perSecond(ms.wink), unit: 'reports/s' },
    {
      what: 'read the same reports in full',
      value: perSecond(ms.read),
      unit: 'reports/s',
      over: WINK,
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
