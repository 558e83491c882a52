import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, test } from 'node:test';
import { SocketModeReceiver, type webApi } from '@slack/bolt';
import { WebSocket } from 'ws';
import { type Channel, type LocalSlack, NotAcknowledged, openLocalSlack, type Person } from './local-slack.ts';
import { QUIET } from './quiet.ts';
import { webClient } from './web-client.ts';

let slack: LocalSlack;
let web: webApi.WebClient;
let room: Channel;
let ana: Person;

before(async () => {
  slack = await openLocalSlack();
  web = webClient(slack);
  ana = slack.addPerson('Ana', { isAdmin: true, timeZone: 'Asia/Baghdad' });
});
beforeEach(() => {
  room = slack.addChannel('newsroom');
});
after(() => slack.close());

const say = (text: string, more: object = {}) => web.chat.postMessage({ channel: room.id, text, ...more });
const texts = (person = ana) => slack.shown(room, { to: person }).map(({ text }) => text);

test('history and threads give metadata to those who ask for all of it', async () => {
  const metadata = { event_type: 'sitrep', event_payload: { key: 'k1' } };
  const { ts } = await say('first', { metadata });
  await say('reply', { thread_ts: ts });
  await say('second');
  const all = await web.conversations.history({ channel: room.id, include_all_metadata: true });
  assert.deepEqual(
    all.messages?.map((each) => [each.text, each.metadata]),
    [
      ['second', undefined],
      ['first', metadata],
    ],
  );
  const bare = await web.conversations.history({ channel: room.id, limit: 1 });
  assert.equal(bare.has_more, true);
  const next = await web.conversations.history({
    channel: room.id,
    limit: 1,
    cursor: bare.response_metadata!.next_cursor!,
  });
  assert.deepEqual(
    next.messages?.map((each) => [each.text, each.metadata]),
    [['first', undefined]],
  );
  const since = await web.conversations.history({ channel: room.id, oldest: ts!, inclusive: false });
  assert.deepEqual(
    since.messages?.map(({ text }) => text),
    ['second'],
  );
  const thread = await web.conversations.replies({ channel: room.id, ts: ts! });
  assert.deepEqual(
    thread.messages?.map(({ text }) => text),
    ['first', 'reply'],
  );
});

test('an edit keeps metadata, and takes away the blocks that it leaves out', async () => {
  const metadata = { event_type: 'sitrep', event_payload: { key: 'k1' } };
  const { ts } = await say('first', { metadata, blocks: [{ type: 'divider' }] });
  await web.chat.update({ channel: room.id, ts: ts!, text: 'second' });
  const [message] = slack.shown(room, { to: ana });
  assert.deepEqual([message?.text, message?.blocks, message?.metadata, message?.edits], ['second', [], metadata, 1]);
  await web.chat.delete({ channel: room.id, ts: ts! });
  assert.deepEqual(texts(), []);
});

test('a reply under a message that is gone silently stands alone', async () => {
  const { ts } = await say('first');
  await web.chat.delete({ channel: room.id, ts: ts! });
  const { message } = await say('reply', { thread_ts: ts });
  assert.equal((message as { thread_ts?: string }).thread_ts, undefined);
  assert.deepEqual(texts(), ['reply']);
});

test('what only one person sees is in no history and cannot be edited', async () => {
  const ben = slack.addPerson('Ben');
  const { message_ts } = await web.chat.postEphemeral({ channel: room.id, user: ana.id, text: 'for Ana' });
  assert.deepEqual([texts(), texts(ben)], [['for Ana'], []]);
  assert.deepEqual((await web.conversations.history({ channel: room.id })).messages, []);
  await assert.rejects(web.chat.update({ channel: room.id, ts: message_ts!, text: 'x' }), /message_not_found/);
});

test('people and channels can be looked up, and a person’s id stands for their direct messages', async () => {
  const { user } = await web.users.info({ user: ana.id });
  assert.deepEqual([user?.is_admin, user?.tz, user?.profile?.display_name], [true, 'Asia/Baghdad', 'Ana']);
  const { channel } = await web.conversations.info({ channel: room.id });
  assert.deepEqual([channel?.name, channel?.is_member, channel?.is_archived], ['newsroom', true, false]);
  await web.chat.postMessage({ channel: ana.id, text: 'for you' });
  assert.deepEqual(
    slack.shown(ana.dm, { to: ana }).map(({ text }) => text),
    ['for you'],
  );
});

test('each workspace has its own token, bot and channels', async () => {
  const other = slack.addWorkspace('other');
  const theirs = webClient(slack, { token: other.botToken });
  assert.equal((await theirs.auth.test()).team_id, other.id);
  await assert.rejects(theirs.chat.postMessage({ channel: room.id, text: 'x' }), /channel_not_found/);
});

test('blocks can be checked before they are sent', async () => {
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
  await assert.rejects(web.apiCall('blocks.validate', { blocks }), /invalid_blocks/);
  assert.deepEqual(slack.forgive(), []);
  await web.apiCall('blocks.validate', { blocks: [{ type: 'divider' }] });
});

test('every call is kept with its body, order and answer', async () => {
  const before = slack.calls.length;
  await say('a');
  await assert.rejects(say(''), /no_text/);
  const [first, second] = slack.calls.slice(before);
  assert.deepEqual([first?.method, first?.token, first?.answer], ['chat.postMessage', slack.botToken, 'ok']);
  assert.deepEqual([first?.body, second?.answer], [{ channel: room.id, text: 'a' }, 'no_text']);
  assert.equal(slack.forgive().length, 1);
});

test('whoever watches is told of every change', async () => {
  let seen = 0;
  const stop = slack.world.watch(() => {
    seen = slack.shown(room, { to: ana }).length;
  });
  await say('a');
  stop();
  await say('b');
  assert.equal(seen, 1);
  await assert.rejects(
    slack.awaitMessage(room, ({ text }) => text === 'c', { withinMs: 10 }),
    /newsroom.*a\n--\nb/s,
  );
});

test('an address to answer to grows old', async () => {
  await ana.types('/incident x', { in: room }).catch(() => null);
  const [[id] = []] = [...slack.world.responseUrls].slice(-1);
  const answer = async () => {
    const body = JSON.stringify({ text: 'x' });
    const response = await fetch(new URL(`/commands/${id}`, slack.apiUrl), {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    return `${response.status} ${await response.text()}`;
  };
  slack.advance(29 * 60_000);
  assert.equal(await answer(), '200 ok');
  slack.failNext('response_url', 'server error');
  assert.match(await answer(), /^500/);
  slack.advance(2 * 60_000);
  assert.equal(await answer(), '404 {"ok":false,"error":"expired_url"}');
});

test('Socket Mode: one ticket opens one connection; a refresh and a broken line bring a new one', async () => {
  const own = await openLocalSlack();
  const clientOptions = { slackApiUrl: own.apiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: own.appToken,
    clientPingTimeout: 20,
    installerOptions: { clientOptions },
    logger: QUIET,
  });
  await assert.rejects(
    own.addPerson('Ana').types('/x', { in: own.addChannel('c') }),
    new NotAcknowledged('dispatch_failed'),
  );
  await receiver.start();
  await own.socket.connected();
  for (const lose of [() => own.socket.refresh(), () => own.socket.drop()]) {
    const opened = own.calls.length;
    lose();
    await own.awaitCall('apps.connections.open', (call) => own.calls.indexOf(call) >= opened);
    await own.socket.connected();
  }
  const link = own.socket.newLink(new URL(own.apiUrl).origin);
  await once(new WebSocket(link), 'open');
  const [refused] = await once(new WebSocket(link), 'error');
  assert.match(String(refused), /403/);
  await receiver.stop();
  await own.close();
});
