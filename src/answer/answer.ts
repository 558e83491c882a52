import type { Answer } from '../model/answer.ts';
import type { Line } from '../model/briefing.ts';
import type { Dossier } from '../model/dossier.ts';
import { distinctQuotes } from '../model/quote.ts';
import { agentIn } from './agent.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { tellerFor } from './fields/tellers.ts';
import { plain } from './lexicon/lexicon.ts';
import { premiseOf } from './premise/premise.ts';
import { parseQuestion, type Question } from './question.ts';
import { incidentAsked } from './resolve.ts';
import { line, notReported, type Telling } from './telling.ts';

const HINT =
  'Ask who did it, how many were hurt or killed, when, where, with what, why, who says so, or what is not known.';

/**
 * What the reports say to a question about an incident, every value with the sentence that carries it. A question as of
 * a moment needs an incident cut at that moment (`momentIn` finds it).
 */
export function answerQuestion(question: string, dossier: Dossier): Answer {
  const first = evidenceOf(dossier);
  const parsed = parseQuestion(question, first.vocabulary);
  if (parsed.empty) return written(notReported(HINT), first);
  const asked = incidentAsked(parsed, dossier, first);
  if (asked === dossier.incident) return written(told(parsed, first), first);
  const evidence = evidenceOf({ ...dossier, incident: asked });
  const telling = told(parsed, evidence);
  return written(
    { ...telling, lines: [line(`Another incident: ${asked.briefing.title}.`), ...telling.lines] },
    evidence,
  );
}

function told(parsed: Question, evidence: Evidence): Telling {
  const tellings = [parsed, ...parsed.further].map((part) => toldOf({ ...parsed, ...part }, evidence));
  return tellings.find((telling) => telling.status === 'premise_corrected') ?? together(tellings);
}

function toldOf(part: Question, evidence: Evidence): Telling {
  const question = { ...part, asks: whatIsAsked(part, evidence) };
  return premiseOf(question, evidence) ?? tellerFor(question.asks)(question, evidence);
}

/** One answer to a question that asks several things: answered where the reports say any of them. */
function together(tellings: readonly Telling[]): Telling {
  const status = tellings.some((telling) => telling.status === 'answered') ? 'answered' : 'not_reported';
  return {
    status,
    lines: tellings.flatMap((telling) => telling.lines),
    nearest: tellings.flatMap((telling) => telling.nearest),
  };
}

/** "Did X attack the base?" asks who did it, though it has no word for that. */
function whatIsAsked(question: Question, evidence: Evidence): Question['asks'] {
  if (asksForAll(question, evidence)) return 'overview';
  const byName =
    ['polar', 'statement'].includes(question.form) &&
    ['other', 'overview'].includes(question.asks) &&
    agentIn(question, evidence) !== null;
  return byName && (question.topics.has('attack') || question.topics.has('fire') || question.folded.includes('it'))
    ? 'perpetrator'
    : question.asks;
}

/** A bare "al-Asad, please" asks for everything; so does what asks for nothing but what was known at a moment. */
function asksForAll(question: Question, evidence: Evidence): boolean {
  const { briefing } = evidence.incident;
  if (question.asksOfMoment && briefing.asOf !== null && OF_MOMENT.has(question.asks))
    return agentIn(question, evidence) === null;
  if (question.asks !== 'other' || !['fragment', 'what'].includes(question.form)) return false;
  const own = new Set(briefing.names.flatMap((name) => name.split(' ')));
  const left = question.folded.filter((word) => !own.has(word) && !plain.has(word));
  return left.length === 0 && question.folded.some((word) => own.has(word));
}

const OF_MOMENT: ReadonlySet<Question['asks']> = new Set<Question['asks']>(['other', 'wording', 'latest']);

function written({ status, lines, nearest }: Telling, { incident }: Evidence): Answer {
  const { id, asOf } = incident.briefing;
  return {
    status,
    incident: id,
    asOf,
    text: lines.map(inWords).join('\n'),
    quotes: distinctQuotes(lines.flatMap((told) => told.quotes)),
    lines: [...lines],
    ...(nearest.length > 0 ? { nearest: [...nearest] } : {}),
  };
}

/** A line that only introduces its quotes says nothing without them. */
const inWords = ({ text, quotes }: Line): string =>
  text.endsWith(':') && quotes.length > 0 ? `${text} ${quotes.map((quote) => `“${quote.exact}”`).join(' ')}` : text;
