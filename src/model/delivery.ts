import { z } from 'zod';
import { Channel } from './channel.ts';
import { Post } from './post.ts';

/** One incident in a digest: from the version that the channel knew (null: none) to the one that it hears of now. */
export const DigestEntry = z.strictObject({
  chain: z.string(),
  from: z.int().positive().nullable(),
  to: z.int().positive(),
});
export type DigestEntry = z.infer<typeof DigestEntry>;

/** What is to be posted. Versions rather than words are kept: the words are made when it is sent. */
export const Message = z.discriminatedUnion('kind', [
  /** The card of an incident: posted, or put in place of the one that stands there. */
  z.strictObject({ kind: z.literal('card'), chain: z.string(), to: z.int().positive() }),
  /** What moved between two versions, under the card. */
  z.strictObject({ kind: z.literal('update'), chain: z.string(), from: z.int().positive(), to: z.int().positive() }),
  z.strictObject({
    kind: z.literal('digest'),
    subscription: z.string(),
    /** The span that it covers. */
    since: z.iso.datetime({ offset: true }),
    until: z.iso.datetime({ offset: true }),
    entries: z.array(DigestEntry),
  }),
  /** Much at once, told together in one post instead of many: what moved since then. */
  z.strictObject({
    kind: z.literal('roundup'),
    since: z.iso.datetime({ offset: true }),
    entries: z.array(DigestEntry).min(1),
  }),
  /** Words of the bot's own: what a channel follows from now on, why deliveries stopped. */
  z.strictObject({
    kind: z.literal('notice'),
    post: Post,
    /** It is said only as long as this is set up. */
    subscription: z.string().optional(),
  }),
]);
export type Message = z.infer<typeof Message>;

/** A message on its way to a channel. `id` is the key that the platform sees: it is never posted twice. */
export const Delivery = z.strictObject({ id: z.string().min(1).max(25), channel: Channel, message: Message });
export type Delivery = z.infer<typeof Delivery>;
