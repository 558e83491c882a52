import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { webApi } from '@slack/bolt';
import { CASES, type Case, type CaseName, limitedFor } from './cases.ts';
import { type Channel, type LocalSlack, openLocalSlack, type Person } from './local-slack.ts';
import { webClient } from './web-client.ts';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;

let slack: LocalSlack;
let web: webApi.WebClient;
let room: Channel;
let ana: Person;

before(async () => {
  slack = await openLocalSlack();
  web = clientWith(slack.botToken);
  ana = slack.addPerson('Ana');
});
beforeEach(() => {
  room = slack.addChannel('newsroom');
});
after(() => slack.close());

const clientWith = (token: string): webApi.WebClient =>
  webClient(slack, { token, rejectRateLimitedCalls: true, timeout: 1_000 });

for (const [name, how] of Object.entries(CASES) as [CaseName, Case][])
  test(`told to, chat.postMessage ends with: ${name}`, async () => {
    slack.failNext('chat.postMessage', how.afterMs ? { ...how, afterMs: 30 } : how);
    const seen = await web.chat.postMessage({ channel: room.id, text: 'x' }).catch((error: unknown) => error);
    assertSeen(seen, how);
    assert.equal(slack.shown(room, { to: ana }).length, how.performed ? 1 : 0, 'whether it stands in the channel');
    assert.match(how.source, /^https:\/\//);
  });

/** What the SDK makes of an answer. */
function assertSeen(seen: unknown, { status, body, silence }: Case): void {
  if (silence) assert.ok(seen instanceof WebAPIRequestError);
  else if (status === 429) assert.ok(seen instanceof WebAPIRateLimitedError && seen.retryAfter === 1);
  else if (status !== 200) assert.ok(seen instanceof WebAPIHTTPError && seen.statusCode === status);
  else if (!body) assert.equal((seen as { ok?: boolean }).ok, true);
  else {
    assert.ok(seen instanceof WebAPIPlatformError);
    assert.deepEqual({ ...seen.data, ...(body as object) }, { ...seen.data });
  }
}

test('a rate limit says for how long', async () => {
  slack.failNext('chat.postMessage', limitedFor(7));
  const seen = await web.chat.postMessage({ channel: room.id, text: 'x' }).catch((error: unknown) => error);
  assert.ok(seen instanceof WebAPIRateLimitedError);
  assert.equal(seen.retryAfter, 7);
});

test('a fault comes as often as it was asked for', async () => {
  slack.failNext('chat.postMessage', 'internal_error', 2);
  const tries = [1, 2, 3].map(() =>
    web.chat.postMessage({ channel: room.id, text: 'x' }).then(
      () => 'ok',
      () => 'no',
    ),
  );
  assert.deepEqual(await Promise.all(tries), ['no', 'no', 'ok']);
});

const say = (text = 'x') => web.chat.postMessage({ channel: room.id, text });
const section = (text: string) => ({ type: 'section' as const, text: { type: 'plain_text' as const, text } });
const view = (title: string) => ({
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: title },
  blocks: [],
});
const open = (trigger_id: string, title = 'Ask') => web.views.open({ trigger_id, view: view(title) });
const trigger = async () => {
  await ana.types('/incident', { in: room }).catch(() => null);
  return [...slack.world.triggers.keys()].at(-1)!;
};

/** What really leads to each answer, without being told to. */
const PROVOKED: Partial<Record<CaseName, () => Promise<unknown>>> = {
  invalid_auth: () => clientWith('xoxb-other').auth.test(),
  not_authed: () => webClient(slack, { token: '' }).auth.test(),
  not_allowed_token_type: () => clientWith(slack.appToken).auth.test(),
  account_inactive: () => ofLost('account_inactive').auth.test(),
  token_revoked: () => ofLost('token_revoked').auth.test(),
  missing_scope: () => {
    const workspace = slack.addWorkspace('narrow');
    workspace.scopes.delete('chat:write');
    return clientWith(workspace.botToken).chat.postMessage({ channel: room.id, text: 'x' });
  },
  unknown_method: () => web.apiCall('chat.shout'),
  invalid_arguments: () => web.apiCall('chat.postMessage', { text: 'x' }),
  channel_not_found: () =>
    web.chat.postMessage({ channel: slack.addChannel('x', { kind: 'private', hasBot: false }).id, text: 'x' }),
  not_in_channel: () => {
    const workspace = slack.addWorkspace('closed');
    workspace.scopes.delete('chat:write.public');
    const { id } = slack.addChannel('x', { hasBot: false, workspace });
    return clientWith(workspace.botToken).chat.postMessage({ channel: id, text: 'x' });
  },
  is_archived: () => web.chat.postMessage({ channel: slack.addChannel('x', { archived: true }).id, text: 'x' }),
  user_not_in_channel: () => web.chat.postEphemeral({ channel: room.id, user: 'U0NOBODY', text: 'x' }),
  user_not_found: () => web.users.info({ user: 'U0NOBODY' }),
  no_text: () => web.apiCall('chat.postMessage', { channel: room.id }),
  msg_too_long: async () => web.chat.update({ channel: room.id, ts: (await say()).ts!, text: 'x'.repeat(4001) }),
  msg_blocks_too_long: () =>
    web.chat.postMessage({ channel: room.id, text: 'x', blocks: Array(5).fill(section('x'.repeat(2500))) }),
  invalid_blocks: () => web.chat.postMessage({ channel: room.id, text: 'x', blocks: [section('x'.repeat(3001))] }),
  metadata_too_large: () =>
    web.chat.postMessage({
      channel: room.id,
      text: 'x',
      metadata: { event_type: 'x', event_payload: { key: 'x'.repeat(3000) } },
    }),
  invalid_metadata_schema: () => web.apiCall('chat.postMessage', { channel: room.id, text: 'x', metadata: { x: 1 } }),
  cannot_reply_to_message: async () => {
    const { message_ts } = await web.chat.postEphemeral({ channel: room.id, user: ana.id, text: 'x' });
    return web.chat.postMessage({ channel: room.id, text: 'x', thread_ts: message_ts! });
  },
  thread_not_found: () => web.conversations.replies({ channel: room.id, ts: '1.000001' }),
  message_not_found: () => web.chat.update({ channel: room.id, ts: '1.000001', text: 'x' }),
  cant_update_message: () => web.chat.update({ channel: room.id, ts: ana.says('hi', { in: room }).ts, text: 'x' }),
  cant_delete_message: () => web.chat.delete({ channel: room.id, ts: ana.says('hi', { in: room }).ts }),
  is_inactive: async () => {
    const { ts } = await say();
    room.archived = true;
    return web.chat.update({ channel: room.id, ts: ts!, text: 'x' });
  },
  invalid_trigger_id: () => open('nonsense'),
  expired_trigger_id: async () => {
    const id = await trigger();
    slack.advance(3_001);
    return open(id);
  },
  exchanged_trigger_id: async () => {
    const id = await trigger();
    await open(id);
    return open(id);
  },
  view_not_found: () => web.views.update({ view_id: 'V0NONE', view: view('Ask') }),
  hash_conflict: async () => {
    const { view: opened } = await open(await trigger());
    return web.views.update({ view_id: opened!.id!, hash: 'old', view: view('Ask') });
  },
};

function ofLost(lost: 'account_inactive' | 'token_revoked'): webApi.WebClient {
  const workspace = slack.addWorkspace('gone');
  workspace.lost = lost;
  return clientWith(workspace.botToken);
}

for (const [name, act] of Object.entries(PROVOKED) as [CaseName, () => Promise<unknown>][])
  test(`of itself: ${name}`, async () => {
    const seen = await act().catch((error: unknown) => error);
    assert.ok(seen instanceof WebAPIPlatformError, String(seen));
    assert.equal(seen.data.error, ((CASES[name] as Case).body as { error: string }).error);
  });
