import { z } from 'zod';

/** The moment that it is asked for; null for now. */
const asOf = z.string().nullable();

/** What a person asked for, whatever platform they typed it on. Names are as typed; an id is exact. */
export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('brief'), name: z.string(), asOf }),
  z.strictObject({ kind: z.literal('ask'), name: z.string(), question: z.string(), asOf }),
  z.strictObject({ kind: z.literal('quotes'), name: z.string(), field: z.string().nullable(), asOf }),
  z.strictObject({ kind: z.literal('changes'), name: z.string(), asOf }),
  z.strictObject({ kind: z.literal('sources'), name: z.string(), asOf }),
  z.strictObject({ kind: z.literal('list'), words: z.string() }),
  z.strictObject({ kind: z.literal('help') }),
  /** Subscriptions and digests: known words that need a chat platform to deliver to. */
  z.strictObject({ kind: z.literal('follow'), verb: z.string(), rest: z.string() }),
  /** A moment that cannot be read: what was typed, so that the answer can say so. */
  z.strictObject({ kind: z.literal('bad-moment'), typed: z.string() }),
  z.strictObject({ kind: z.literal('too-long'), most: z.int() }),
  z.strictObject({ kind: z.literal('unknown'), typed: z.string(), nearest: z.string().nullable() }),
]);
export type Command = z.infer<typeof Command>;
