import { z } from 'zod';

export const Platform = z.enum(['slack', 'discord', 'terminal']);
export type Platform = z.infer<typeof Platform>;

/** Where a conversation is held. All ids are the platform's own. */
export const Channel = z.strictObject({
  platform: Platform,
  /** The Slack team or Discord guild; null in a Discord direct message and in the terminal. */
  workspace: z.string().nullable(),
  id: z.string().min(1),
  /** The message that the conversation hangs under: Slack's `thread_ts`, the message that is replied to on Discord. */
  under: z.string().nullable(),
});
export type Channel = z.infer<typeof Channel>;
