import { z } from 'zod';
import { Line } from './briefing.ts';
import { Quote } from './quote.ts';

/** What the reports say to a question; `not_reported` is an answer too, with the nearest thing that they do say. */
export const Answer = z.strictObject({
  status: z.enum(['answered', 'not_reported', 'premise_corrected', 'ambiguous', 'no_incident']),
  incident: z.string().nullable(),
  asOf: z.iso.datetime({ offset: true }).nullable(),
  text: z.string(),
  quotes: z.array(Quote),
  nearest: z.array(Line).optional(),
  candidates: z.array(z.string()).optional(),
  /** The lines of the answer, each with the quotes under it; `text` and `quotes` are their sum. */
  lines: z.array(Line).optional(),
});
export type Answer = z.infer<typeof Answer>;
