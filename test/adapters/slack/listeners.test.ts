import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, type Receiver, type webApi } from '@slack/bolt';
import { pino } from 'pino';
import { boltLog } from '../../../adapters/slack/bolt-log.ts';
import { inFlight } from '../../../adapters/slack/in-flight.ts';
import { listen } from '../../../adapters/slack/listeners.ts';
import { fakeCore } from './fake-core.ts';

const person = { id: 'UANN', name: 'ann', username: 'ann', team_id: 'T1' };
const channel = { id: 'C1', name: 'general' };
const team = { id: 'T1', domain: 'acme' };
const container = { type: 'message', message_ts: '1.000001', channel_id: 'C1', is_ephemeral: true };
const command = {
  command: '/incident',
  text: 'harbour',
  team_id: 'T1',
  channel_id: 'C1',
  user_id: 'UANN',
  user_name: 'ann',
  trigger_id: 'command',
};
const pressed = (action: object): object => ({
  type: 'block_actions',
  actions: [{ block_id: 'b', action_id: 'a', ...action }],
  team,
  user: person,
  channel,
  container,
  trigger_id: 'press',
});
const happened = (event: object): object => ({
  type: 'event_callback',
  event_id: 'Ev1',
  team_id: 'T1',
  context_team_id: 'T1',
  authorizations: [{ team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true }],
  event,
});
const said = { user: 'UANN', text: '<@UBOT> who?', ts: '2.000001', event_ts: '2.000001' };
const dm = (more: object): object => happened({ type: 'message', channel: 'D1', channel_type: 'im', ...said, ...more });

/** Everything that Slack sends, and the first call into the core that it leads to. */
const BODIES: Readonly<Record<string, readonly [body: object, call: string]>> = {
  'a command': [command, 'manner'],
  'a button': [pressed({ type: 'button', value: 'quotes harbour' }), 'manner'],
  'a choice of a menu': [pressed({ type: 'static_select', selected_option: { value: 'quote r1 0' } }), 'manner'],
  'a form': [
    {
      type: 'view_submission',
      team,
      user: person,
      trigger_id: 'form',
      view: {
        type: 'modal',
        callback_id: 'sitrep_form',
        private_metadata: JSON.stringify({
          text: 'ask harbour',
          at: { platform: 'slack', workspace: 'T1', id: 'C1', under: null },
          respondTo: null,
        }),
        state: { values: { words: { words: { type: 'plain_text_input', value: 'who?' } } } },
      },
    },
    'manner',
  ],
  'a mention': [happened({ type: 'app_mention', channel: 'C1', ...said }), 'manner'],
  'a direct message': [happened({ type: 'message', channel: 'D1', channel_type: 'im', ...said }), 'manner'],
  'a direct message with a file': [dm({ subtype: 'file_share', files: [{ id: 'F1' }], upload: false }), 'manner'],
  'a reply in a direct message that is shown below it too': [
    dm({ subtype: 'thread_broadcast', thread_ts: '1.000001', root: { ts: '1.000001', user: 'UBOT', bot_id: 'B1' } }),
    'manner',
  ],
  'a direct message in the third person': [dm({ subtype: 'me_message' }), 'manner'],
  'a mention with a file': [
    happened({ type: 'app_mention', channel: 'C1', ...said, subtype: 'file_share', files: [{ id: 'F1' }] }),
    'manner',
  ],
  'an uninstallation': [happened({ type: 'app_uninstalled' }), 'left'],
  'a revoked token': [happened({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }), 'left'],
  'an archived channel': [happened({ type: 'channel_archive', channel: 'C1', user: 'UANN' }), 'left'],
  'an archived private channel': [happened({ type: 'group_archive', channel: 'G1', user: 'UANN' }), 'left'],
  'a deleted channel': [happened({ type: 'channel_deleted', channel: 'C1' }), 'left'],
  'a deleted private channel': [happened({ type: 'group_deleted', channel: 'G1' }), 'left'],
  'a channel that the bot was taken from': [happened({ type: 'channel_left', channel: 'C1' }), 'left'],
  'a private channel that the bot was taken from': [happened({ type: 'group_left', channel: 'G1' }), 'left'],
};

for (const [what, [body, call]] of Object.entries(BODIES)) {
  test(`${what} is acknowledged before the core is called`, async () => {
    const { order, send } = await listening();
    await send(body);
    assert.deepEqual(order.slice(0, 2), ['ack', call]);
  });

  test(`${what} that Slack sends again is acknowledged again and done once`, async () => {
    const { order, send } = await listening();
    await send(body);
    const once = order.filter((one) => one !== 'ack');
    await send(body);
    assert.equal(order.filter((one) => one === 'ack').length, 2);
    if (call === 'manner')
      assert.deepEqual(
        order.filter((one) => one !== 'ack'),
        once,
      );
  });
}

const UNHEARD: Readonly<Record<string, object>> = {
  'a mention by another bot': { type: 'app_mention', channel: 'C1', ...said, bot_id: 'B2' },
  'a mention that an edit brought': {
    type: 'app_mention',
    channel: 'C1',
    ...said,
    edited: { user: 'UANN', ts: '3.1' },
  },
  'an edit of a direct message': {
    type: 'message',
    subtype: 'message_changed',
    channel: 'D1',
    channel_type: 'im',
    ...said,
  },
  'what the bot says itself': {
    type: 'message',
    channel: 'D1',
    channel_type: 'im',
    ...said,
    user: 'UBOT',
    bot_id: 'B1',
  },
  'a file that the bot sends': {
    type: 'message',
    subtype: 'file_share',
    channel: 'D1',
    channel_type: 'im',
    ...said,
    user: 'UBOT',
  },
  'a reply of the bot that is shown below too': {
    type: 'message',
    subtype: 'thread_broadcast',
    channel: 'D1',
    channel_type: 'im',
    ...said,
    user: 'UBOT',
    root: { user: 'UANN' },
  },
  'what another bot writes to it': {
    type: 'message',
    subtype: 'bot_message',
    channel: 'D1',
    channel_type: 'im',
    ...said,
    bot_id: 'B2',
  },
  'a direct message that is taken back': {
    type: 'message',
    subtype: 'message_deleted',
    channel: 'D1',
    channel_type: 'im',
    ...said,
  },
  'a file in a channel': { type: 'message', subtype: 'file_share', channel: 'C1', channel_type: 'channel', ...said },
  'a message in a channel': { type: 'message', channel: 'C1', channel_type: 'channel', ...said },
  'a user token that is revoked': { type: 'tokens_revoked', tokens: { oauth: ['UANN'] } },
};
for (const [what, event] of Object.entries(UNHEARD)) {
  test(`${what} is acknowledged and leads to nothing`, async () => {
    const { order, send } = await listening();
    await send(happened(event));
    assert.deepEqual(order, ['ack']);
  });
}

test('in a shared channel the workspace is ours, not that of the person who speaks', async () => {
  const { core, send } = await listening();
  const event = { type: 'app_mention', channel: 'C1', ...said };
  await send({ ...happened(event), team_id: 'TOTHER', context_team_id: 'T1' });
  assert.equal(core.requests()[0]?.at.workspace, 'T1');
});

test('those who may strike figures are named by their ids, or are all', async () => {
  for (const [editors, mayRule] of [
    [['UANN'], true],
    [['*'], true],
    [['UBOB'], false],
    [[], false],
  ] as const) {
    const { core, send } = await listening(editors);
    await send(command);
    assert.deepEqual(core.requests()[0]?.asker, { id: 'UANN', name: 'ann', mayRule, mayFollow: true });
  }
});

/** The listeners behind the real Bolt, with every acknowledgement and call in the order in which it came. */
async function listening(editors: readonly string[] = []) {
  const order: string[] = [];
  const core = fakeCore();
  const ordered = new Proxy(core, {
    get: (target, name: keyof typeof core) => {
      if (name === 'manner' || name === 'ask' || name === 'left') order.push(name);
      return target[name];
    },
  });
  const log = pino({ enabled: false });
  const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const authorize = async () => ({ botToken: 'xoxb-1', botUserId: 'UBOT', botId: 'B1' });
  const app = new App({ receiver, authorize, logger: boltLog(log), convoStore: false, deferInitialization: true });
  await app.init();
  const taken = async () => ({ ok: true, ts: '9.000001', message_ts: '9.000001' });
  const client = { chat: { postMessage: taken, postEphemeral: taken }, views: { open: taken } };
  const gone = new Set<string>();
  const lost = (workspace: string): void => {
    if (!gone.has(workspace)) ordered.left({ platform: 'slack', workspace }, 'uninstalled');
    gone.add(workspace);
  };
  listen(app, {
    core: ordered,
    api: { tokenOf: () => 'xoxb-1', clientOf: () => client as unknown as webApi.WebClient },
    log,
    work: inFlight(),
    command: '/incident',
    editors,
    invitation: '/invite @sitrep',
    lost,
    now: () => 0,
  });
  const ack = async (): Promise<void> => {
    order.push('ack');
  };
  return { order, core, send: (body: object) => app.processEvent({ body, ack }) };
}
