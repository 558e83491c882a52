import { z } from 'zod';
import { Channel } from './channel.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Which incidents: one by its name as typed, all, those in a place, those that an actor is named in. */
export const Scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), name: z.string().min(1) }),
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('place'), name: z.string().min(1) }),
  z.strictObject({ kind: z.literal('actor'), name: z.string().min(1) }),
]);
export type Scope = z.infer<typeof Scope>;

/** News as it comes, or together at an hour of the subscriber's own clock. `zone` is an IANA time zone. */
export const Rhythm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('updates') }),
  z.strictObject({
    kind: z.literal('digest'),
    /** Null: every day. */
    weekday: z.enum(WEEKDAYS).nullable(),
    /** "08:00". */
    at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    zone: z.string().min(1),
  }),
]);
export type Rhythm = z.infer<typeof Rhythm>;

/** What alone is wanted of the news; an empty list: everything. */
export const NEWS = ['killed', 'claimed', 'corrected'] as const;

/** What a channel asked to hear. */
export const Wish = z.strictObject({
  scope: Scope,
  rhythm: Rhythm,
  only: z.array(z.enum(NEWS)),
  /** The role to ping, as typed; null: nobody. */
  ping: z.string().nullable(),
});
export type Wish = z.infer<typeof Wish>;

/** What a channel hears from now on, and who set it up. The name in an incident's scope is that of its chain of versions. */
export const Subscription = z.strictObject({
  id: z.string().min(1),
  channel: Channel,
  wish: Wish,
  by: z.strictObject({ id: z.string(), name: z.string() }),
  since: z.iso.datetime({ offset: true }),
  paused: z.boolean(),
});
export type Subscription = z.infer<typeof Subscription>;
