import type { Line } from '../../model/briefing.ts';
import { overlaps } from '../../model/quote.ts';
import { sameName } from '../actor-match.ts';
import { agentIn } from '../agent.ts';
import { claimsOn, type Evidence, isHere } from '../evidence.ts';
import { plain } from '../lexicon/lexicon.ts';
import type { Question } from '../question.ts';
import { ageOf, tellerOf } from '../teller.ts';
import {
  answered,
  capital,
  corrected,
  distinct,
  happening,
  line,
  listed,
  notReported,
  quoting,
  type Teller,
} from '../telling.ts';
import { figureLine } from './figures.ts';
import { mentions } from './party.ts';

const COUNTS: ReadonlySet<string> = new Set(['killed', 'wounded', 'wounded_serious', 'missing']);

/** Who the figures come from: speakers, not outlets. */
export const tellSources: Teller = (_, evidence) => {
  const { origins, reports } = evidence.incident.briefing;
  const behind = origins.filter(
    (origin) => origin.fields.some((field) => COUNTS.has(field)) && (origin.speaker !== null || origin.via !== null),
  );
  if (behind.length === 0) return notReported('No report names a source for its figures.', figureLines(evidence));
  const parties = distinct(behind.flatMap((origin) => origin.party ?? []));
  const one =
    parties.length === 1 && behind.every((origin) => origin.party !== null)
      ? ` All belong to one side: ${parties[0]}.`
      : '';
  const who = behind.map((origin) => [origin.speaker, origin.via].filter(Boolean).join(', to '));
  const told = reports.length === 1 ? 'One report' : `${reports.length} reports`;
  const lead = `${told}, ${behind.length === 1 ? 'one source' : `${behind.length} sources`} for the casualties: ${listed(who)}.${one}`;
  return answered(line(lead), ...figureLines(evidence));
};

function figureLines(evidence: Evidence): Line[] {
  const { killed, wounded } = evidence.incident.briefing.casualties;
  return [...killed.figures, ...wounded.figures].map((figure) => figureLine(figure, evidence));
}

/** Why the reports carry different values. */
export const tellDisagreement: Teller = (question, evidence) => {
  const all = evidence.incident.briefing.contradictions;
  const field = ['killed', 'wounded', 'when', 'weapon', 'attribution'].find((name) =>
    question.topics.has(TOPIC[name]!),
  );
  const about = all.filter((one) => (field === undefined ? COUNTS.has(one.field) : one.field.startsWith(field)));
  const ofFigures =
    field === 'killed' || field === 'wounded' || question.topics.has('figure') || question.topics.has('casualty');
  const shown = about.length > 0 || ofFigures ? about : all;
  if (shown.length === 0) return corrected(line('The reports do not differ on that.'), ...figureLines(evidence));
  const kinds = boundsLine(evidence);
  const figures = shown.some((one) => COUNTS.has(one.field)) ? figureLines(evidence) : [];
  return answered(
    ...kinds,
    ...shown.map((one) => line(one.reading, figures.length > 0 ? [] : one.sides.flatMap((side) => side.quotes))),
    ...figures,
  );
};

const TOPIC: Readonly<Record<string, string>> = {
  killed: 'kill',
  wounded: 'wound',
  when: 'when',
  weapon: 'arm',
  attribution: 'claim',
};

/** Minimum and maximum are no contradiction in themselves. */
function boundsLine(evidence: Evidence): Line[] {
  const figures = evidence.incident.briefing.casualties.wounded.figures.filter((figure) => figure.standing);
  const floors = figures.some((figure) => figure.floor !== null && figure.ceiling === null);
  const ceilings = figures.some((figure) => figure.floor === null && figure.ceiling !== null);
  const agencies = new Set(figures.flatMap((figure) => figure.via ?? []));
  if (!floors || !ceilings) return [];
  return [
    line(
      `They are bounds: one a minimum, another a maximum${agencies.size > 1 ? ', told to different agencies' : ''}.`,
    ),
  ];
}

/** What a party said, word for word, and where its words were changed on the way. */
export const tellWording: Teller = (question, evidence) => {
  const party = agentIn(question, evidence) ?? speakerIn(question);
  const said = evidence.passages.filter(
    (passage) =>
      isHere(passage, evidence) && saysVerbatim(passage.quote.exact) && fits(passage, party, question, evidence),
  );
  const drifts = evidence.incident.briefing.mutations.filter((one) => VERBAL.test(one.what));
  const changed = drifts.map((one) =>
    line(`${capital(one.what)}: the words differ between reports.`, [one.from, one.to]),
  );
  if (said.length > 0) return answered(quoting('In the words of the reports:', said), ...changed);
  const loose =
    party === null
      ? []
      : evidence.passages.filter((passage) => isHere(passage, evidence) && isTold(passage, party, evidence));
  if (loose.length > 0) return answered(quoting('The reports give it in their own words:', loose));
  return notReported(
    party === null
      ? 'No report quotes a statement on that.'
      : `No report quotes ${party} on this ${happening(evidence)}.`,
  );
};

const VERBAL = /word|quot|wording|statement/i;
const saysVerbatim = (text: string): boolean => /[“"][^”"]{8,}[”"]?/u.test(text);

/** "Police", "the sheriff", "witnesses": who is asked about in "What did … say?". */
function speakerIn({ folded, form }: Question): string | null {
  if (form !== 'what') return null;
  const [from, to] = [
    folded.findIndex((word) => ['did', 'do', 'does', 'has', 'have'].includes(word)),
    folded.findIndex((word) => ['say', 'said', 'says'].includes(word)),
  ];
  const words = from < 0 || to < 0 ? [] : folded.slice(from + 1, to).filter((word) => !plain.has(word));
  return words.length === 0 ? null : words.join(' ');
}

/** A sentence that a party speaks in, or that says what it said. */
const isTold = (passage: Evidence['passages'][number], party: string, evidence: Evidence): boolean =>
  (mentions(passage, party) && SPEECH.test(passage.quote.exact)) || isSpoken(passage, party, evidence);

const SPEECH =
  /\b(?:said|says|say|told|according to|confirmed|announced|statement|spokes\w+|read-?out|briefed|updated|discussed|agreed)\b/i;

function fits(
  passage: Evidence['passages'][number],
  party: string | null,
  question: Question,
  evidence: Evidence,
): boolean {
  if (party === null) return true;
  return (
    mentions(passage, party) ||
    isSpoken(passage, party, evidence) ||
    (question.folded.includes('readout') && /read-?out/i.test(passage.quote.exact))
  );
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
  const dated = reports
    .filter((report) => report.main && report.publishedAt !== null)
    .sort((a, b) => (a.publishedAt! < b.publishedAt! ? 1 : -1));
  const moved = contradictions.filter(
    (one) =>
      one.field.includes('attribution') ||
      one.field.includes('over_time') ||
      /over time|earlier|later/i.test(one.reading),
  );
  return answered(
    line(
      `From ${ageOf(
        reports.map((report) => report.id),
        evidence,
      )}.`,
    ),
    ...moved.map((one) =>
      line(
        one.reading,
        one.sides.flatMap((side) => side.quotes),
      ),
    ),
    ...dated.slice(0, 1).flatMap((report) => newest(report.id, evidence)),
  );
};

const newest = (id: string, evidence: Evidence): Line[] => {
  const first = evidence.passages.find((passage) => passage.quote.report === id && isHere(passage, evidence));
  return first ? [line('The newest dated report begins:', [first.quote])] : [];
};

/** What the reports leave open. */
export const tellUnknown: Teller = (_, evidence) => {
  const open = evidence.incident.briefing.openQuestions;
  return open.length > 0
    ? answered(...open.map((question) => line(question)))
    : notReported('No open question is on record.');
};

/** Whether a claim that rests on the sentence has this party for its speaker. */
const isSpoken = (passage: Evidence['passages'][number], party: string, evidence: Evidence): boolean =>
  evidence.claims.some(
    (claim) =>
      claim.speaker !== null &&
      claim.quote.report === passage.quote.report &&
      overlaps(claim.quote, passage.quote) &&
      sameName(claim.speaker, party),
  );
