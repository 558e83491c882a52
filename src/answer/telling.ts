import type { Line } from '../model/briefing.ts';
import { distinctQuotes, type Quote } from '../model/quote.ts';
import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';

/** What is told to a question about one incident. `nearest`: what the reports say instead. */
export type Telling = {
  readonly status: 'answered' | 'not_reported' | 'premise_corrected';
  readonly lines: readonly Line[];
  readonly nearest: readonly Line[];
};
/** Tells what the reports say to one kind of question. */
export type Teller = (question: Question, evidence: Evidence) => Telling;

export const line = (text: string, quotes: readonly Quote[] = []): Line => ({ text, quotes: distinctQuotes(quotes) });

/** A line that rests on claims or sentences. */
export const quoting = (text: string, told: readonly { readonly quote: Quote }[]): Line =>
  line(
    text,
    told.map(({ quote }) => quote),
  );

export const answered = (...lines: readonly Line[]): Telling => ({ status: 'answered', lines, nearest: [] });

export const corrected = (...lines: readonly Line[]): Telling => ({ status: 'premise_corrected', lines, nearest: [] });

/** "The reports don’t say", why not, and the nearest that they do say. */
export const notReported = (why: string, nearest: readonly Line[] = []): Telling => ({
  status: 'not_reported',
  lines: [line(why === '' ? 'The reports don’t say.' : `The reports don’t say. ${why}`)],
  nearest,
});

/** "attack", or "incident" where the reports describe something else. */
export const happening = (evidence: Evidence): string =>
  evidence.incident.briefing.kind === 'Other' ? 'incident' : 'attack';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const distinct = (parts: readonly string[]): string[] => [...new Set(parts)];
