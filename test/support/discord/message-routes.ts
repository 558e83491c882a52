import type { Call } from './call.ts';
import { refuse } from './cases.ts';
import { INTENT } from './gateway.ts';
import { addPlace } from './places.ts';
import { edit, type MessageBody, post, remove } from './post.ts';
import { type Answer, type Backstage, NOTHING, ok, type Params, type Route, route } from './route.ts';
import { wireChannel, wireMessage } from './wire.ts';
import { type Channel, FLAG, type Message, type Permission, permissionsOf, type World } from './world.ts';

/** The channel of a call: one that the bot may see, and in which it may do what it is about to. */
function channelFor({ world }: Backstage, id: string | undefined, ...may: Permission[]): Channel {
  const channel = world.channels.find((one) => one.id === id && !one.gone) ?? refuse('unknown channel');
  if (channel.kind === 'dm') return channel;
  if (!channel.guild!.hasBot || lacks(channel, 'ViewChannel')) return refuse('missing access');
  return may.some((permission) => lacks(channel, permission)) ? refuse('missing permissions') : channel;
}

const lacks = ({ botMay }: Channel, permission: Permission): boolean => (botMay & permissionsOf([permission])) === 0n;

function messageFor(world: World, channel: Channel, id: string | undefined): Message {
  return (
    world.messagesIn(channel).find((message) => message.id === id && !message.onlyFor) ?? refuse('unknown message')
  );
}

/** Channels, their messages, and threads: what needs the token of the bot. */
export const messageRoutes: readonly Route[] = [
  route('GET', '/channels/:channel', (_, { channel }, backstage) =>
    ok(wireChannel(channelFor(backstage, channel), backstage.world.bot)),
  ),
  route('PATCH', '/channels/:channel', changeChannel),
  route('GET', '/channels/:channel/messages', listMessages),
  route('POST', '/channels/:channel/messages', createMessage),
  route('GET', '/channels/:channel/messages/:message', (_, { channel, message }, backstage) => {
    const place = channelFor(backstage, channel, 'ReadMessageHistory');
    return ok(wireMessage(messageFor(backstage.world, place, message), backstage.world));
  }),
  route('PATCH', '/channels/:channel/messages/:message', editMessage),
  route('DELETE', '/channels/:channel/messages/:message', (_, { channel, message }, backstage) => {
    const place = channelFor(backstage, channel);
    const found = messageFor(backstage.world, place, message);
    if (found.author !== backstage.world.bot && lacks(place, 'ManageMessages')) return refuse('missing permissions');
    remove(backstage, found);
    return NOTHING;
  }),
  route('POST', '/channels/:channel/messages/:message/threads', startThread),
  route('POST', '/channels/:channel/threads', openThread),
  route('POST', '/channels/:channel/typing', (_, { channel }, backstage) => {
    channelFor(backstage, channel);
    return NOTHING;
  }),
];

/** Newest first, as Discord lists them; without the right to read what was said, the list is empty. */
function listMessages({ query }: Call, { channel }: Params, backstage: Backstage): Answer {
  const place = channelFor(backstage, channel);
  if (lacks(place, 'ReadMessageHistory')) return ok([]);
  const { limit = '50', before, after } = query;
  const all = backstage.world
    .messagesIn(place)
    .filter(
      ({ onlyFor, id }) =>
        !onlyFor && (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)),
    );
  const page = after ? all.slice(0, Number(limit)) : all.slice(-Number(limit));
  return ok(page.reverse().map((message) => wireMessage(message, backstage.world)));
}

function createMessage(call: Call, { channel }: Params, backstage: Backstage): Answer {
  const place = channelFor(backstage, channel);
  if (place.kind === 'forum') return refuse('forum message');
  if (lacks(place, place.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages'))
    return refuse('missing permissions');
  if (place.locked && lacks(place, 'ManageThreads')) return refuse('archived thread');
  backstage.check('message', call);
  const body = call.body as MessageBody;
  const first = body.enforce_nonce ? backstage.nonces.first(body.nonce, backstage.world.now()) : null;
  if (first) return ok(wireMessage(first, backstage.world));
  const message = post(backstage, place, body, { files: call.files, replyTo: repliedTo(place, body, backstage) });
  // A message wakes an archived thread; only a locked one stays shut.
  place.archived = false;
  if (body.enforce_nonce) backstage.nonces.remember(body.nonce, message);
  return ok(wireMessage(message, backstage.world));
}

function repliedTo(channel: Channel, { message_reference: to }: MessageBody, { world }: Backstage): Message | null {
  if (!to) return null;
  if (lacks(channel, 'ReadMessageHistory')) return refuse('reply without history');
  const found = world.messagesIn(channel).find(({ id, onlyFor }) => id === to.message_id && !onlyFor);
  return found ?? (to.fail_if_not_exists === false ? null : refuse('reply to a gone message'));
}

function editMessage(call: Call, { channel, message }: Params, backstage: Backstage): Answer {
  const place = channelFor(backstage, channel);
  const found = messageFor(backstage.world, place, message);
  if (found.author !== backstage.world.bot) return refuse('not the author');
  if (place.archived) return refuse('archived thread');
  backstage.check('message edit', call, { message: found });
  return ok(wireMessage(edit(backstage, found, call.body as MessageBody, call.files), backstage.world));
}

/** A thread that starts from a message has that message's id. */
function startThread(call: Call, { channel, message }: Params, backstage: Backstage): Answer {
  const place = channelFor(backstage, channel, 'CreatePublicThreads');
  const found = messageFor(backstage.world, place, message);
  backstage.check('thread from message', call);
  if (found.thread) return refuse('thread exists');
  found.thread = addThread(backstage, place, (call.body as { name: string }).name, found.id);
  found.flags |= FLAG.hasThread;
  return { status: 201, body: wireChannel(found.thread, backstage.world.bot) };
}

function openThread(call: Call, { channel }: Params, backstage: Backstage): Answer {
  const place = channelFor(backstage, channel);
  const isForum = place.kind === 'forum';
  if (lacks(place, isForum ? 'SendMessages' : 'CreatePublicThreads')) return refuse('missing permissions');
  backstage.check(isForum ? 'forum thread' : 'thread', call);
  const body = call.body as { name: string; message?: MessageBody };
  const thread = addThread(backstage, place, body.name);
  const first = body.message ? post(backstage, thread, body.message, { files: call.files }) : null;
  const { world } = backstage;
  return {
    status: 201,
    body: { ...wireChannel(thread, world.bot), ...(first ? { message: wireMessage(first, world) } : {}) },
  };
}

function addThread({ world, gateway }: Backstage, parent: Channel, name: string, id?: string): Channel {
  const thread = addPlace(world, parent.guild, {
    kind: 'thread',
    name,
    parent,
    botMay: parent.botMay,
    ...(id ? { id } : {}),
  });
  gateway.dispatch('THREAD_CREATE', () => ({ ...wireChannel(thread, world.bot), newly_created: true }), INTENT.guilds);
  world.changed();
  return thread;
}

/** Only what a bot does to its threads: archive, lock, open again. */
function changeChannel(call: Call, { channel }: Params, backstage: Backstage): Answer {
  const place = channelFor(backstage, channel);
  if (place.kind !== 'thread') return refuse('missing permissions');
  backstage.check('thread edit', call);
  const { archived = place.archived, locked = place.locked } = call.body as Partial<
    Pick<Channel, 'archived' | 'locked'>
  >;
  Object.assign(place, { archived, locked });
  const { world, gateway } = backstage;
  gateway.dispatch('THREAD_UPDATE', () => wireChannel(place, world.bot), INTENT.guilds);
  world.changed();
  return ok(wireChannel(place, world.bot));
}
