import { z } from 'zod';
import { Incident } from './incident.ts';

/**
 * An incident as it read for a while. `chain` names it for as long as it lives: its id may change as more becomes known.
 * Numbers count up from 1; a version that moved nothing material takes the place of one before it that did not either.
 */
export const Version = z.strictObject({
  chain: z.string().min(1),
  number: z.int().positive(),
  /** When it came to read so. */
  at: z.iso.datetime({ offset: true }),
  /** Something moved that a subscriber must hear, against the version before. */
  material: z.boolean(),
  /** Null where nothing is told of it any more: another incident has taken its reports in. */
  incident: Incident.nullable(),
});
export type Version = z.infer<typeof Version>;
