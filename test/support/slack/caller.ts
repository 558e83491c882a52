import { refuse } from './cases.ts';
import type { Channel, Workspace, World } from './world.ts';

/** Who calls a method of the Web API, and what it can reach. */
export type Caller = {
  readonly world: World;
  readonly workspace: Workspace;
  /** Makes an address that one Socket Mode connection can be opened with. */
  readonly openConnection: () => string;
};

export type Body = Readonly<Record<string, unknown>>;

/** A method of the Web API: what it answers beside `ok`. */
export type Method = (body: Body, caller: Caller) => Record<string, unknown>;

export function need({ workspace }: Caller, scope: string): void {
  if (!workspace.scopes.has(scope))
    refuse('missing_scope', { needed: scope, provided: [...workspace.scopes].join(',') });
}

const MANAGES = { public: 'channels', private: 'groups', dm: 'im' } as const;
/** The scope that lets a bot read or list conversations of a kind. */
export const scopeFor = ({ kind }: Channel, what: 'history' | 'read'): string => `${MANAGES[kind]}:${what}`;

/** The channel that a body names; a person's id stands for their direct messages. */
export function channelOf(body: Body, { world, workspace }: Caller): Channel {
  const id = String(body.channel);
  const found = world.channels.find(
    (channel) => channel.workspace === workspace && !channel.gone && (channel.id === id || channel.with?.id === id),
  );
  if (!found || (found.kind === 'private' && !found.hasBot)) return refuse('channel_not_found');
  return found;
}

/** The same, where the bot may write. */
export function writableChannelOf(body: Body, caller: Caller): Channel {
  const channel = channelOf(body, caller);
  const mayComeUninvited = channel.kind === 'public' && caller.workspace.scopes.has('chat:write.public');
  if (!channel.hasBot && !mayComeUninvited) refuse('not_in_channel');
  if (channel.archived) refuse('is_archived');
  return channel;
}
