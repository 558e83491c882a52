import { type Body, type Caller, channelOf, type Method, need, scopeFor } from './caller.ts';
import { refuse } from './cases.ts';
import { wireMessage } from './wire-message.ts';
import type { Channel, Message } from './world.ts';

const authTest: Method = (_body, { workspace }) => ({
  url: `https://${workspace.name}.slack.com/`,
  team: workspace.name,
  team_id: workspace.id,
  user: workspace.bot.name,
  user_id: workspace.bot.id,
  bot_id: workspace.botId,
  is_enterprise_install: false,
});

/** The newest first, threads left out but for replies that the channel shows too. */
const history: Method = (body, caller) => {
  const channel = readableChannelOf(body, caller);
  const messages = kept(channel, caller).filter(({ under, broadcast }) => under === null || broadcast);
  return paged(messages.reverse(), body, 100);
};

/** The oldest first, the one that the thread hangs under before all. */
const replies: Method = (body, caller) => {
  const channel = readableChannelOf(body, caller);
  const thread = kept(channel, caller).filter(({ ts, under }) => ts === body.ts || under === body.ts);
  return thread.length ? paged(thread, body, 1000) : refuse('thread_not_found');
};

/** What only one person sees is in no history. */
const kept = (channel: Channel, { world }: Caller): Message[] =>
  world.messages.filter((message) => message.channel === channel && !message.gone && !message.onlyFor);

function readableChannelOf(body: Body, caller: Caller): Channel {
  const channel = channelOf(body, caller);
  need(caller, scopeFor(channel, 'history'));
  return channel.hasBot ? channel : refuse('not_in_channel');
}

function paged(messages: readonly Message[], body: Body, usual: number): Record<string, unknown> {
  const from = Number(body.cursor ?? 0);
  const limit = Number(body.limit ?? usual);
  const within = messages.filter(({ ts }) => isWithin(ts, body));
  const hasMore = within.length > from + limit;
  return {
    messages: within
      .slice(from, from + limit)
      .map((message) => wireMessage(message, body.include_all_metadata === true)),
    has_more: hasMore,
    response_metadata: { next_cursor: hasMore ? String(from + limit) : '' },
  };
}

function isWithin(ts: string, { oldest, latest, inclusive }: Body): boolean {
  const at = Number(ts);
  const from = Number(oldest ?? 0);
  const to = latest === undefined ? Number.POSITIVE_INFINITY : Number(latest);
  return inclusive === true ? at >= from && at <= to : at > from && at < to;
}

const conversation: Method = (body, caller) => {
  const channel = channelOf(body, caller);
  need(caller, scopeFor(channel, 'read'));
  const { id, name, kind, hasBot, archived } = channel;
  return {
    channel: {
      id,
      ...(kind === 'dm' ? { user: channel.with?.id } : { name, is_member: hasBot }),
      is_channel: kind === 'public',
      is_group: kind === 'private',
      is_im: kind === 'dm',
      is_private: kind !== 'public',
      is_archived: archived,
    },
  };
};

const person: Method = (body, caller) => {
  need(caller, 'users:read');
  const found = caller.world.people.find(({ id }) => id === body.user);
  if (!found) return refuse('user_not_found');
  return {
    user: {
      id: found.id,
      team_id: found.workspaceId,
      name: found.name.toLowerCase(),
      real_name: found.name,
      profile: { display_name: found.name, real_name: found.name },
      tz: found.timeZone,
      deleted: false,
      is_bot: false,
      is_admin: found.isAdmin,
      is_owner: false,
      is_primary_owner: false,
      is_restricted: found.isGuest,
      is_ultra_restricted: false,
    },
  };
};

const openConnection: Method = (_body, caller) => ({ url: caller.openConnection() });

/** The methods that change nothing. */
export const READING_METHODS: Readonly<Record<string, Method>> = {
  'auth.test': authTest,
  'apps.connections.open': openConnection,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': conversation,
  'users.info': person,
};
