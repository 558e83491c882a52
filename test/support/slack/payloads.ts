import type { Button, Overflow, StaticSelect } from './block-elements.ts';
import type { Block } from './block-kit.ts';
import type { Option } from './text-objects.ts';
import { wireView } from './view-methods.ts';
import { APP_ID, wireMessage } from './wire-message.ts';
import type { Account, Channel, Message, OpenView, Workspace, World } from './world.ts';

type Payload = Record<string, unknown>;

/** Slack's old way to prove itself, still in every payload. */
const VERIFICATION = 'verification-token';

/** What every payload says of where it comes from. */
const origin = ({ id, name }: Workspace): Payload => ({
  token: VERIFICATION,
  api_app_id: APP_ID,
  team: { id, domain: name },
  enterprise: null,
  is_enterprise_install: false,
});
const user = ({ id, name, workspaceId }: Account): Payload => ({
  id,
  name: name.toLowerCase(),
  username: name.toLowerCase(),
  team_id: workspaceId,
});
const place = ({ id, name, kind }: Channel): Payload => ({ id, name: nameOf({ name, kind }) });
const nameOf = ({ name, kind }: Pick<Channel, 'name' | 'kind'>): string =>
  kind === 'dm' ? 'directmessage' : kind === 'private' ? 'privategroup' : name;

/** A trigger and a `response_url`, as they come with whatever a person does. */
export type Handles = { readonly trigger: string; readonly responseUrl: string };

/** A command as it was typed: all fields are text. */
export function commandPayload(by: Account, channel: Channel, typed: string, handles: Handles): Payload {
  const [command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(typed)?.slice(1) ?? [];
  return {
    token: VERIFICATION,
    team_id: channel.workspace.id,
    team_domain: channel.workspace.name,
    channel_id: channel.id,
    channel_name: nameOf(channel),
    user_id: by.id,
    user_name: by.name.toLowerCase(),
    command,
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: handles.responseUrl,
    trigger_id: handles.trigger,
  };
}

/** A button, or a menu and what was chosen of it. */
export type Pressed = {
  readonly block: Block;
  readonly element: Button | StaticSelect | Overflow;
  readonly chosen?: Option;
};

export function actionPayload(
  by: Account,
  on: Message,
  { block, element, chosen }: Pressed,
  handles: Handles,
): Payload {
  const { ts, channel, onlyFor, under } = on;
  return {
    type: 'block_actions',
    ...origin(channel.workspace),
    user: user(by),
    channel: place(channel),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: onlyFor !== null,
      ...(under ? { thread_ts: under } : {}),
    },
    // Of a message that only one person sees, Slack tells no more than where it stands.
    ...(onlyFor ? {} : { message: wireMessage(on, true) }),
    state: { values: {} },
    trigger_id: handles.trigger,
    response_url: handles.responseUrl,
    actions: [{ ...pressed(element, chosen), block_id: block.block_id, action_id: element.action_id, action_ts: ts }],
  };
}

function pressed(element: Pressed['element'], chosen: Option | undefined): Payload {
  if (element.type !== 'button') return { type: element.type, selected_option: chosen };
  const { type, text, value } = element;
  return { type, text, ...(value === undefined ? {} : { value }) };
}

/** A message that somebody picked the app's entry of the "More actions" menu for. */
export function shortcutPayload(by: Account, on: Message, callbackId: string, handles: Handles): Payload {
  return {
    type: 'message_action',
    ...origin(on.channel.workspace),
    callback_id: callbackId,
    action_ts: on.ts,
    message_ts: on.ts,
    message: wireMessage(on, false),
    channel: place(on.channel),
    user: user(by),
    trigger_id: handles.trigger,
    response_url: handles.responseUrl,
  };
}

/** A form that was filled in, by block and field. */
export function submissionPayload(view: OpenView, filled: Readonly<Record<string, string>>, trigger: string): Payload {
  const values = Object.fromEntries(
    view.view.blocks.flatMap((block) => {
      if (block.type !== 'input') return [];
      const value = filled[block.block_id!] ?? null;
      return [[block.block_id, { [block.element.action_id!]: { type: block.element.type, value } }]];
    }),
  );
  return {
    type: 'view_submission',
    ...origin(view.workspace),
    user: user(view.by),
    trigger_id: trigger,
    view: wireView(view, values),
    response_urls: [],
  };
}

export const closingPayload = (view: OpenView): Payload => ({
  type: 'view_closed',
  ...origin(view.workspace),
  user: user(view.by),
  view: wireView(view),
  is_cleared: false,
});

/** Something that the app asked to be told of. */
export function eventPayload(workspace: Workspace, event: Payload, world: World): Payload {
  return {
    token: VERIFICATION,
    type: 'event_callback',
    team_id: workspace.id,
    context_team_id: workspace.id,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    event_id: world.newId('Ev'),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.id,
        user_id: workspace.bot.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  };
}

/** What somebody wrote, as the event that tells of it. */
export const messageEvent = (message: Message, type: 'app_mention' | 'message'): Payload => ({
  ...wireMessage(message, false),
  type,
  channel: message.channel.id,
  event_ts: message.ts,
  ...(type === 'message' ? { channel_type: 'im' } : {}),
});
