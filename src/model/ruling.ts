import { z } from 'zod';

const decided = { by: z.string(), reason: z.string().min(1), at: z.iso.datetime({ offset: true }), id: z.string() };

/**
 * What a person decided, kept apart from what reports say. Incidents are named by their id, a figure by the claims that
 * state it (`000-03`), a report by its id. A ruling is taken back by `undo`; nothing is deleted.
 */
export const Ruling = z.discriminatedUnion('kind', [
  /** Leave a figure or statement out of the briefing; it stays visible as struck. */
  z.strictObject({ ...decided, kind: z.literal('strike'), claims: z.array(z.string()).min(1) }),
  /** Two incidents are one. */
  z.strictObject({ ...decided, kind: z.literal('merge'), incidents: z.tuple([z.string(), z.string()]) }),
  /** The reports named are about an incident of their own. */
  z.strictObject({ ...decided, kind: z.literal('split'), incident: z.string(), reports: z.array(z.string()).min(1) }),
  /** A report belongs to another incident than the one that it was put with. */
  z.strictObject({ ...decided, kind: z.literal('move'), report: z.string(), from: z.string(), to: z.string() }),
  z.strictObject({ ...decided, kind: z.literal('undo'), ruling: z.string() }),
]);
export type Ruling = z.infer<typeof Ruling>;

/** The rulings that still hold: those that no later one undid. */
export function inForce(rulings: readonly Ruling[]): Exclude<Ruling, { kind: 'undo' }>[] {
  const undone = new Set(rulings.flatMap((r) => (r.kind === 'undo' ? [r.ruling] : [])));
  return rulings.filter((r): r is Exclude<Ruling, { kind: 'undo' }> => r.kind !== 'undo' && !undone.has(r.id));
}
