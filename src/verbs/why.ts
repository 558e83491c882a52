import { plain } from '../../adapters/terminal/plain.ts';
import { findReplaced } from '../derive/find-replaced.ts';
import { REASONS } from '../extract/events/rules.ts';
import type { Library } from '../library.ts';
import type { Claim } from '../model/claim.ts';
import { fold } from '../model/fold.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { type Context, Misuse, type Verb } from './verb.ts';

/** `why <report> "<words>"`: why what these words say was counted where it was. */
export const why: Verb = async (context) => {
  const [id = '', ...rest] = context.words;
  const words = rest.join(' ');
  if (!id || !words) throw new Misuse('why what? For example: sitrep why 000 "three soldiers"');
  const library = await context.library();
  const report = oneReport(id, await library.reports());
  const [reading] = await library.readings([report.id]);
  if (!reading) throw new Misuse(`report ${report.id} was not read`);
  const sentences = reading.sentences.filter((s) => fold(report.text.slice(s.start, s.end)).includes(fold(words)));
  if (!sentences.length) throw new Misuse(`report ${report.id} has no sentence with “${words}”`);
  for (const sentence of sentences) explain(context, report, reading, sentence, words);
  const by = await versionInPlaceOf(report, library);
  if (by) context.print(`report ${report.id} was replaced by a later version, ${by}: what it says counts no longer`);
  return 0;
};

const versionInPlaceOf = async (report: Report, library: Library): Promise<string | null> =>
  findReplaced(await library.versions(report)).get(report.id) ?? null;

function oneReport(id: string, reports: readonly Report[]): Report {
  const exact = reports.find((report) => report.id === id);
  const fitting = exact ? [exact] : reports.filter((report) => report.id.startsWith(id));
  if (fitting.length === 1) return fitting[0]!;
  throw new Misuse(
    fitting.length
      ? `“${id}” may be ${fitting
          .slice(0, 5)
          .map((r) => r.id)
          .join(' or ')}`
      : `no report is called “${id}”; there are ${
          reports
            .slice(0, 8)
            .map((r) => r.id)
            .join(', ') || 'none'
        }`,
  );
}

function explain(
  { print }: Context,
  report: Report,
  reading: Reading,
  sentence: Reading['sentences'][number],
  words: string,
): void {
  const main = reading.incidents.findIndex((incident) => incident.main);
  print(`“${plain(report.text.slice(sentence.start, sentence.end))}”`);
  const claims = reading.claims.filter((claim) => claim.quote.start === sentence.start);
  const named = claims.filter((claim) => fold(report.text.slice(claim.cue.start, claim.cue.end)).includes(fold(words)));
  for (const claim of named.length ? named : claims) {
    print(`  ${placed(claim, report, reading, main)}`);
    for (const line of tried(claim)) print(`      ${line}`);
  }
  if (!claims.length)
    print(
      `  read as no claim; the sentence is about ${sentence.incident === null ? 'no incident' : titleOf(reading, sentence.incident)}`,
    );
  print(`  the report is about ${main < 0 ? 'no incident' : titleOf(reading, main)}`);
}

function placed(claim: Claim, report: Report, reading: Reading, main: number): string {
  const where = `${claim.because} → ${titleOf(reading, claim.incident)}${claim.incident === main ? ', which the report is about' : ', not what the report is about'}`;
  return `${claim.id} ${claim.field} “${plain(report.text.slice(claim.cue.start, claim.cue.end))}” (${claim.foundBy}): ${where}`;
}

/** The rules in their order: those before the one that placed it said no. */
function tried({ because }: Claim): string[] {
  const at = REASONS.indexOf(because);
  return at < 0 ? [] : REASONS.slice(0, at + 1).map((reason, k) => `${k === at ? 'yes' : 'no '}  ${reason}`);
}

const titleOf = (reading: Reading, index: number): string => {
  const incident = reading.incidents[index]!;
  const when = incident.when
    ? ` (${incident.when.start}${incident.when.end === incident.when.start ? '' : ` to ${incident.when.end}`})`
    : '';
  return `file ${index}, ${incident.title}${when}`;
};
