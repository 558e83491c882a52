import { z } from 'zod';
import { Scope, Wish } from '../model/subscription.ts';

/** The moment that it is asked for; null for now. */
const asOf = z.string().nullable();

/** What a person asked for, whatever platform they typed it on. Names are as typed, an id is exact, "" names nothing. */
export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('brief'), name: z.string(), asOf }),
  z.strictObject({ kind: z.literal('ask'), name: z.string(), question: z.string(), asOf }),
  z.strictObject({ kind: z.literal('quotes'), name: z.string(), field: z.string().nullable(), asOf }),
  /** The paragraph around the quotation that starts at this character of a report. */
  z.strictObject({ kind: z.literal('quote'), report: z.string(), start: z.int().nonnegative() }),
  /** What each report changed in one incident. */
  z.strictObject({ kind: z.literal('changes'), name: z.string(), asOf }),
  /** What came in since a moment, in one incident or in all: `since` as typed, "" for the last day. */
  z.strictObject({ kind: z.literal('handover'), name: z.string(), since: z.string() }),
  z.strictObject({ kind: z.literal('sources'), name: z.string(), asOf }),
  z.strictObject({ kind: z.literal('list'), words: z.string() }),
  z.strictObject({ kind: z.literal('help') }),
  /** A report: its text as it was typed, or a link to it; "" where a message is pointed at. */
  z.strictObject({ kind: z.literal('add'), what: z.string() }),
  /** A figure is wrong: the claim that states it, and why. */
  z.strictObject({ kind: z.literal('strike'), name: z.string(), claim: z.string(), reason: z.string() }),
  /** The ids of rulings to take back; or the name of an incident, "" for all, whose rulings are then shown to choose from. */
  z.strictObject({ kind: z.literal('undo'), what: z.string() }),
  z.strictObject({ kind: z.literal('subscribe'), wish: Wish }),
  z.strictObject({ kind: z.enum(['unsubscribe', 'pause', 'resume', 'test']), scope: Scope }),
  z.strictObject({ kind: z.literal('subscriptions') }),
  /** What was typed cannot be meant: the sentence says what would. */
  z.strictObject({ kind: z.literal('problem'), says: z.string() }),
  z.strictObject({ kind: z.literal('unknown'), typed: z.string(), nearest: z.string().nullable() }),
]);
export type Command = z.infer<typeof Command>;
