import type { Line } from '../../model/briefing.ts';
import { type ClaimOf, type FigureValue, isFigureClaim } from '../../model/claim.ts';
import type { Count } from '../../model/count.ts';
import type { Counted, Figure } from '../../model/figure.ts';
import type { Evidence } from '../evidence.ts';
import type { Question } from '../question.ts';
import { tellerOf } from '../teller.ts';
import {
  answered,
  capital,
  distinct,
  happening,
  line,
  notReported,
  quoting,
  type Teller,
  type Telling,
} from '../telling.ts';
import { covers, victimsAsked, victimsInWords } from '../victims-asked.ts';
import { figuresElsewhere, linesElsewhere } from './elsewhere.ts';
import { figureLine, rangeOf } from './figures.ts';

type Field = 'killed' | 'wounded' | 'wounded_serious' | 'missing';
const DONE: Readonly<Record<Field, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  wounded_serious: 'seriously wounded',
  missing: 'missing',
};

export const tellKilled: Teller = (question, evidence) => tellCount('killed', question, evidence);
export const tellWounded: Teller = (question, evidence) => tellCount('wounded', question, evidence);
export const tellSerious: Teller = (question, evidence) => tellCount('wounded_serious', question, evidence);
export const tellMissing: Teller = (question, evidence) => tellCount('missing', question, evidence);

function tellCount(field: Field, question: Question, evidence: Evidence): Telling {
  const count = evidence.incident.briefing.casualties[field];
  if (count.status === 'not_reported') return withoutNumber(field, evidence);
  if (count.status !== 'reported') return answered(leadOf(field, count, question), ...bodyOf(count, evidence));
  const asked = victimsAsked(question);
  const covering = count.figures.filter((figure) => covers(victimsOf(figure), asked));
  if (asked.length > 0 && covering.length === 0) return otherVictims(field, count, question, evidence);
  const alone = covering.filter((figure) => !isMixed(figure, asked));
  if (asked.length > 0 && alone.length === 0 && question.form !== 'polar')
    return otherVictims(field, count, question, evidence);
  return answered(leadOf(field, count, question), ...bodyOf(count, evidence));
}

const victimsOf = (figure: Figure): string => `${figure.victims ?? ''} ${figure.says}`;

/** A figure that counts others too: "military personnel and civilians" is no number of civilians. */
const isMixed = (figure: Pick<Figure, 'victims'>, asked: readonly string[]): boolean =>
  asked.length > 0 && (figure.victims ?? '').split(/ and | or |, /).length > 1;

function leadOf(field: Field, count: Count, question: Question): Line {
  if (count.status === 'reported_none') return line(`Nobody ${DONE[field]}, the reports say.`, count.quotes ?? []);
  if (count.status === 'reported_unknown') return line(`Not known, the reports say.`, count.quotes ?? []);
  const yes = question.form === 'polar' ? 'Yes: ' : '';
  return line(`${yes}${yes ? rangeOf(count) : capital(rangeOf(count))} ${DONE[field]}, as reported.`);
}

/** The figures, their caveat, and for the wounded how many badly. */
export function bodyOf(count: Count, evidence: Evidence): Line[] {
  const figures = [...count.figures].sort(
    (a, b) => Number(b.standing) - Number(a.standing) || b.reports.length - a.reports.length,
  );
  const changing = count.provisional
    ? [line('Not final: the source itself says that the count may change.', count.quotes ?? [])]
    : [];
  return [...figures.map((figure) => figureLine(figure, evidence)), ...changing];
}

function withoutNumber(field: Field, evidence: Evidence): Telling {
  const what = field === 'killed' ? 'dead' : DONE[field];
  return notReported(
    `No report gives a number of ${what} for this ${happening(evidence)}, and none says that there were none.`,
    [
      ...evidence.incident.briefing.casualtyNotes,
      ...linesElsewhere(figuresElsewhere(field, evidence)),
      ...(field === 'wounded' ? sideLine('killed', evidence) : sideLine('wounded', evidence)),
    ],
  );
}

/** The other count, where there is one. */
function sideLine(field: 'killed' | 'wounded', evidence: Evidence): Line[] {
  const count = evidence.incident.briefing.casualties[field];
  if (count.status !== 'reported') return [];
  return [
    line(
      `${capital(field)}: ${rangeOf(count)}.`,
      count.figures.filter((figure) => figure.standing).flatMap((figure) => figure.quotes.slice(0, 1)),
    ),
  ];
}

function otherVictims(field: Field, count: Count, question: Question, evidence: Evidence): Telling {
  const asked = victimsAsked(question);
  const whom = distinct(count.figures.flatMap((figure) => figure.victims ?? []));
  const parts = evidence.claims
    .filter(isFigureClaim)
    .filter((claim) => claim.field === field && isOf(claim.value, asked));
  if (parts.length > 0) return answered(...parts.map((claim) => partLine(claim, evidence)));
  const inWords = victimsInWords(question);
  const missing =
    inWords === null
      ? `No report says how the ${DONE[field]} divide.`
      : `No report says how many of the ${DONE[field]} are ${inWords}.`;
  const counted = whom.length > 0 ? ` The figures count ${whom.map((victims) => `“${victims}”`).join(', ')}.` : '';
  return notReported(`${missing}${counted}`, bodyOf(count, evidence));
}

const isOf = ({ victims, says }: Pick<FigureValue, 'victims' | 'says'>, asked: readonly string[]): boolean =>
  asked.length > 0 && covers(`${victims ?? ''} ${says}`, asked) && !isMixed({ victims }, asked);

/** A part that a report gives of its own total. */
const partLine = (claim: ClaimOf<Counted>, evidence: Evidence): Line =>
  quoting(
    `“${capital(claim.value.says)}”${claim.value.victims === null ? '' : ` (${claim.value.victims})`}: ${tellerOf(claim, evidence)}.`,
    [claim],
  );

/** Dead and wounded together. */
export const tellCasualties: Teller = (question, evidence) => {
  const parts = [tellKilled(question, evidence), tellWounded(question, evidence)];
  const told = parts.filter((part) => part.status === 'answered');
  if (told.length === 0)
    return notReported(`No report gives a number of dead or wounded for this ${happening(evidence)}.`, [
      ...parts[0]!.nearest,
    ]);
  const dead =
    parts[0]!.status === 'answered' ? parts[0]!.lines : [line(`Killed: the reports don’t say.`, noteQuotes(evidence))];
  return {
    status: 'answered',
    lines: [...told.flatMap((part) => (part === parts[0] ? [] : part.lines)), ...dead],
    nearest: [],
  };
};

const noteQuotes = (evidence: Evidence) => evidence.incident.briefing.casualtyNotes.flatMap((note) => note.quotes);

/** How the wounded divide: civilians, contractors, nations. */
export const tellBreakdown: Teller = (question, evidence) => {
  const field: Field = question.topics.has('kill') ? 'killed' : 'wounded';
  const count = evidence.incident.briefing.casualties[field];
  if (count.status === 'not_reported') return withoutNumber(field, evidence);
  const asked = victimsAsked(question);
  const parts = count.figures.filter((figure) => isOf(figure, asked));
  if (parts.length === 0) return otherVictims(field, count, question, evidence);
  return answered(...parts.map((figure) => figureLine(figure, evidence)));
};

/** What became of those who did it: counted apart from their victims. */
export const tellAttackers: Teller = (question, evidence) => {
  const { attackers_killed, attackers_wounded } = evidence.incident.briefing.casualties;
  const count = question.topics.has('kill') ? attackers_killed : attackers_wounded;
  if (count && count.status !== 'not_reported')
    return answered(
      ...count.figures.map((figure) => figureLine(figure, evidence)),
      ...(count.figures.length > 0 ? [] : [line(`Attackers: ${rangeOf(count)}.`, count.quotes ?? [])]),
    );
  const other = question.topics.has('kill') ? attackers_wounded : attackers_killed;
  return notReported(
    'No report says what became of the attackers in that respect.',
    (other?.figures ?? []).map((figure) => figureLine(figure, evidence)),
  );
};
