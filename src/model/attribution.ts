import { z } from 'zod';
import { Quote } from './quote.ts';

/** What a statement does with responsibility for an incident (MUC-4's confidence of an attribution, made finer). */
export const Stance = z.enum([
  'claimed',
  'admitted',
  'blamed',
  'suspected',
  'asserted',
  'confirmed',
  'denied',
  'no_claim',
  'unclear',
]);
export type Stance = z.infer<typeof Stance>;

export const ActorLevel = z.enum(['group', 'brand', 'umbrella', 'class', 'sponsor', 'state', 'individual']);
export type ActorLevel = z.infer<typeof ActorLevel>;

export const Statement = z.strictObject({
  stance: Stance,
  /** Who did it according to the statement; null for "nobody has claimed it". */
  actor: z.string().nullable(),
  actorLevel: ActorLevel.optional(),
  /** Who says so; null where the outlet does in its own voice. */
  by: z.string().nullable(),
  /** The day of the statement, where the report gives one. */
  asOf: z.iso.date().nullable(),
  quotes: z.array(Quote).min(1),
});
export type Statement = z.infer<typeof Statement>;

export const AttributionStatus = z.enum(['unattributed', 'unclaimed', 'blamed', 'claimed', 'confirmed']);
export type AttributionStatus = z.infer<typeof AttributionStatus>;

export const Attribution = z.strictObject({
  status: AttributionStatus,
  /** Rival claims, or a denial by somebody named (GTD's compclaim, widened). */
  contested: z.boolean(),
  statements: z.array(Statement),
});
export type Attribution = z.infer<typeof Attribution>;
