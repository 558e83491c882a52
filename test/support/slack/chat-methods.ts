import { type Body, type Caller, channelOf, type Method, need, writableChannelOf } from './caller.ts';
import { refuse } from './cases.ts';
import { wireMessage, withIds } from './wire-message.ts';
import type { Channel, Message, World } from './world.ts';

type Metadata = Readonly<Record<string, unknown>>;
const given = (text: unknown): string => (typeof text === 'string' ? text : '');

const postMessage: Method = (body, caller) => {
  need(caller, 'chat:write');
  const channel = writableChannelOf(body, caller);
  const message = caller.world.add({
    channel,
    by: caller.workspace.bot,
    text: given(body.text),
    blocks: withIds(body.blocks, caller.world),
    metadata: (body.metadata as Metadata | undefined) ?? null,
    ...threadOf(body, channel, caller.world),
  });
  return { channel: channel.id, ts: message.ts, message: wireMessage(message, true) };
};

/**
 * A reply under a message that is gone becomes a message of its own, without an error: only the missing `thread_ts` of the
 * answer tells (https://github.com/slack-go/slack/issues/1571).
 */
function threadOf(body: Body, channel: Channel, world: World): Pick<Message, 'under' | 'broadcast'> {
  if (!body.thread_ts) return { under: null, broadcast: false };
  const parent = world.find(channel.id, String(body.thread_ts));
  if (!parent) return { under: null, broadcast: false };
  if (parent.onlyFor) refuse('cannot_reply_to_message');
  return { under: parent.under ?? parent.ts, broadcast: body.reply_broadcast === true };
}

const postEphemeral: Method = (body, caller) => {
  need(caller, 'chat:write');
  const channel = writableChannelOf(body, caller);
  const onlyFor = caller.world.people.find(({ id }) => id === body.user);
  if (!onlyFor || (channel.with && channel.with !== onlyFor)) return refuse('user_not_in_channel');
  const message = caller.world.add({
    channel,
    by: caller.workspace.bot,
    text: given(body.text),
    blocks: withIds(body.blocks, caller.world),
    onlyFor,
    under: typeof body.thread_ts === 'string' ? body.thread_ts : null,
  });
  return { message_ts: message.ts };
};

const update: Method = (body, caller) => {
  need(caller, 'chat:write');
  const channel = channelOf(body, caller);
  if (channel.archived) refuse('is_inactive');
  const message = ownMessage(body, channel, caller, 'cant_update_message');
  // Blocks that are left out are removed as soon as there is a text.
  if (body.blocks !== undefined || body.text !== undefined) message.blocks = withIds(body.blocks, caller.world);
  if (body.text !== undefined) message.text = given(body.text);
  if (body.metadata !== undefined) message.metadata = body.metadata as Metadata;
  if (body.reply_broadcast === true) message.broadcast = true;
  message.edits += 1;
  caller.world.touch(message);
  return { channel: channel.id, ts: message.ts, text: message.text, message: wireMessage(message, true) };
};

const remove: Method = (body, caller) => {
  need(caller, 'chat:write');
  const channel = channelOf(body, caller);
  const message = ownMessage(body, channel, caller, 'cant_delete_message');
  message.gone = true;
  caller.world.touch(message);
  return { channel: channel.id, ts: message.ts };
};

/** Nobody can edit or delete a message of somebody else, or one that only one person sees. */
function ownMessage(
  body: Body,
  channel: Channel,
  { world, workspace }: Caller,
  otherwise: 'cant_update_message' | 'cant_delete_message',
): Message {
  const message = world.find(channel.id, String(body.ts));
  if (!message || message.onlyFor) return refuse('message_not_found');
  return message.by === workspace.bot ? message : refuse(otherwise);
}

/** The methods that write into conversations. */
export const CHAT_METHODS: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
};
