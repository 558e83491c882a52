import type { Asker, Request } from '../../src/chat.ts';
import type { Channel } from '../../src/model/channel.ts';

/** A sentence that was typed or pressed on Slack, and the ways in which it can be answered. */
export type Heard = {
  readonly text: string;
  readonly asker: Asker;
  readonly at: Channel;
  /** Takes answers for half an hour, also where the bot is no member. */
  readonly respondTo: string | null;
  /** Opens a form, for three seconds. */
  readonly trigger: string | null;
  /** The hidden message whose page button was pressed: its next page takes its place. */
  readonly turnsPage: boolean;
  /** Names the message that is to be shared, as often as that is pressed; null where none is. */
  readonly shares: string | null;
  /** Said in the open, to be answered in the open. */
  readonly inTheOpen: boolean;
  /** The message that a shortcut was used on. */
  readonly message?: Request['message'];
};
