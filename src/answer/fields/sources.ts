import type { BriefingReport, Contradiction, Line, Origin } from '../../model/briefing.ts';
import { isCounted } from '../../model/figure.ts';
import { claimsOn, type Evidence, isHere } from '../evidence.ts';
import { ageOf, tellerOf } from '../teller.ts';
import { answered, distinct, happening, line, listed, notReported, quoting, type Teller } from '../telling.ts';
import { allFigureLines } from './figures.ts';

/** Who the figures come from: speakers, not outlets. */
export const tellSources: Teller = (_, evidence) => {
  const { origins, reports } = evidence.incident.briefing;
  const behind = origins.filter(
    (origin) => origin.fields.some(isCounted) && (origin.speaker !== null || origin.via !== null),
  );
  if (behind.length === 0) return notReported('No report names a source for its figures.', allFigureLines(evidence));
  const who = listed(behind.map(({ speaker, via }) => [speaker, via].filter(Boolean).join(', to ')));
  const told = reports.length === 1 ? 'One report' : `${reports.length} reports`;
  const sources = behind.length === 1 ? 'one source' : `${behind.length} sources`;
  return answered(
    line(`${told}, ${sources} for the casualties: ${who}.${oneSide(behind)}`),
    ...allFigureLines(evidence),
  );
};

function oneSide(origins: readonly Origin[]): string {
  const parties = distinct(origins.map((origin) => origin.party ?? ''));
  return parties.length === 1 && parties[0] !== '' && origins.length > 1
    ? ` All belong to one side: ${parties[0]}.`
    : '';
}

/** Who confirms that it took place. */
export const tellConfirmation: Teller = (_, evidence) => {
  const claims = claimsOn(evidence.claims, 'confirmation');
  if (claims.length === 0) return notReported(`No report says that anybody confirmed this ${happening(evidence)}.`);
  const groups = Map.groupBy(claims, (claim) => tellerOf(claim, evidence));
  return answered(...[...groups].map(([who, said]) => quoting(`Confirmed: ${who}.`, said)));
};

/** How old the news is and what moved. */
export const tellLatest: Teller = (_, evidence) => {
  const { reports, contradictions } = evidence.incident.briefing;
  const ids = reports.map((report) => report.id);
  const moved = contradictions.filter(isChange).map((one) =>
    line(
      one.reading,
      one.sides.flatMap((side) => side.quotes),
    ),
  );
  return answered(line(`From ${ageOf(ids, evidence)}.`), ...moved, ...newestLine(reports, evidence));
};

const isChange = ({ reading }: Contradiction): boolean => /over time|earlier|later/i.test(reading);

function newestLine(reports: readonly BriefingReport[], evidence: Evidence): Line[] {
  const dated = reports.filter((report) => report.main && report.publishedAt !== null);
  const newest = [...dated].sort((a, b) => (a.publishedAt! < b.publishedAt! ? 1 : -1))[0];
  const first = evidence.passages.find((passage) => passage.quote.report === newest?.id && isHere(passage, evidence));
  return first ? [quoting('The newest dated report begins:', [first])] : [];
}

/** What the reports leave open. */
export const tellUnknown: Teller = (_, { incident }) => {
  const open = incident.briefing.openQuestions.map((question) => line(question));
  return open.length > 0 ? answered(...open) : notReported('No open question is on record.');
};
