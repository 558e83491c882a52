import type { Receiver } from '@slack/bolt';

/** The way in which Slack reaches the bot. */
export type Door = {
  readonly receiver: Receiver;
  /** Resolves once Slack can reach the bot. */
  open(): Promise<void>;
  /** Lets nothing more in; answers still go out. */
  close(): Promise<void>;
  /** Drops what is still connected. */
  cut(): Promise<void>;
};
