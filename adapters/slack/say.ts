import type { Channel } from '../../src/model/channel.ts';
import { attempted } from './failures.ts';
import { QUIETLY, QUIETLY_NEW } from './quietly.ts';
import type { SlackMessage } from './render.ts';
import type { SlackApi } from './slack-api.ts';

/** Says something in a channel for all to see, once; its id. */
export async function say(api: SlackApi, message: SlackMessage, at: Channel): Promise<string> {
  const { chat } = api.clientOf(at.workspace);
  const said = await attempted(chat.postMessage({ ...message, ...QUIETLY_NEW, ...inThread(at), channel: at.id }));
  return said.ts ?? '';
}

/** Says something that only one person in a channel sees. */
export async function whisper(api: SlackApi, message: SlackMessage, at: Channel, user: string): Promise<void> {
  const { chat } = api.clientOf(at.workspace);
  await attempted(chat.postEphemeral({ ...message, ...QUIETLY, ...inThread(at), channel: at.id, user }));
}

const inThread = ({ under }: Channel): { readonly thread_ts?: string } => (under ? { thread_ts: under } : {});
