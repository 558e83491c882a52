import { z } from 'zod';
import { Quote } from './quote.ts';

/** One value that moved between two briefings of an incident. */
export const Change = z.strictObject({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** A source or a person took something back, rather than added to it. */
  correction: z.boolean(),
  why: z.string(),
  quotes: z.array(Quote),
});
export type Change = z.infer<typeof Change>;

/** What a subscriber gets (CAP 1.2's msgType). `loud`: a first death, a first claim, a moved number or a correction. */
export const Update = z.strictObject({
  incident: z.string(),
  msgType: z.enum(['Alert', 'Update', 'Cancel']),
  from: z.int().nonnegative(),
  to: z.int().positive(),
  loud: z.boolean(),
  changes: z.array(Change).min(1),
});
export type Update = z.infer<typeof Update>;
