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

/** One text for a channel, whatever hangs under a message in it: deliveries are kept in order by it. */
export const channelKey = ({ platform, workspace, id }: Channel): string => `${platform}/${workspace ?? ''}/${id}`;

/** The channel that a key is of. */
export function channelOf(key: string): Channel {
  const [platform, workspace, ...id] = key.split('/');
  return Channel.parse({ platform, workspace: workspace || null, id: id.join('/'), under: null });
}
