import type { Modal } from './block-kit.ts';
import type { Body, Caller, Method } from './caller.ts';
import { refuse, refuseWith } from './cases.ts';
import { checkBlocks, checkMessage, checkModal } from './check-body.ts';
import { LIMITS } from './limits.ts';
import { APP_ID, withIds } from './wire-message.ts';
import type { OpenView, Trigger, World } from './world.ts';

const open: Method = (body, caller) => {
  const trigger = exchange(String(body.trigger_id), caller);
  const opened: OpenView = {
    id: caller.world.newId('V'),
    by: trigger.by,
    workspace: trigger.workspace,
    ...filled(body, caller.world),
    errors: {},
    open: true,
  };
  caller.world.views.push(opened);
  caller.world.wake();
  return { view: wireView(opened) };
};

function exchange(id: string, { world, workspace }: Caller): Trigger {
  const trigger = world.triggers.get(id);
  if (!trigger || trigger.workspace !== workspace) return refuse('invalid_trigger_id');
  if (trigger.exchanged) refuse('exchanged_trigger_id');
  if (world.now() - trigger.at > LIMITS.triggerMs) refuse('expired_trigger_id');
  trigger.exchanged = true;
  return trigger;
}

const update: Method = (body, { world }) => {
  const opened = world.views.find(
    ({ id, open, view }) =>
      open && (id === body.view_id || (view.external_id && view.external_id === body.external_id)),
  );
  if (!opened) return refuse('view_not_found');
  if (body.hash !== undefined && body.hash !== opened.hash) refuse('hash_conflict');
  Object.assign(opened, filled(body, world));
  world.wake();
  return { view: wireView(opened) };
};

const validate: Method = ({ blocks, message, view }) => {
  const fault =
    (blocks === undefined ? null : checkBlocks(blocks)) ??
    (message === undefined ? null : checkMessage(message as Record<string, unknown>, false)) ??
    (view === undefined ? null : checkModal(view));
  return fault ? refuseWith('invalid_blocks', fault.messages) : {};
};

function filled(body: Body, world: World): Pick<OpenView, 'view' | 'hash'> {
  const view = body.view as Modal;
  return {
    view: { ...view, blocks: withIds(view.blocks, world) as Modal['blocks'] },
    hash: `${world.newTs()}.hash`,
  };
}

/** A form as Slack hands it out; the state holds what was filled in. */
export function wireView(opened: OpenView, values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { id, view, workspace, hash } = opened;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    id,
    team_id: workspace.id,
    app_id: APP_ID,
    bot_id: workspace.botId,
    hash,
    state: { values },
    root_view_id: id,
    previous_view_id: null,
  };
}

/** The methods that open forms, and the one that checks blocks. */
export const VIEW_METHODS: Readonly<Record<string, Method>> = {
  'views.open': open,
  'views.update': update,
  'blocks.validate': validate,
};
