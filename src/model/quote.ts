import { z } from 'zod';

/**
 * A verbatim piece of a report: `text.slice(start, end) === exact`. Offsets count UTF-16 code units, end exclusive
 * (W3C Web Annotation's TextPositionSelector and TextQuoteSelector in one).
 */
export const Quote = z.strictObject({
  report: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
});
export type Quote = z.infer<typeof Quote>;

/** A stretch of a report's text, end exclusive. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** Cuts a quote out of a report, so that no caller can write one that is not in the text. */
export function quote(report: { id: string; text: string }, { start, end }: Span): Quote {
  return { report: report.id, start, end, exact: report.text.slice(start, end) };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order: by report, then by place in it. */
export const byPlace = (a: Quote, b: Quote): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;

/** Each quote once, in text order. */
export function distinctQuotes(quotes: readonly Quote[]): Quote[] {
  const seen = new Map(quotes.map((q) => [`${q.report}:${q.start}:${q.end}`, q]));
  return [...seen.values()].sort(byPlace);
}
