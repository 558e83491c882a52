import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { CannotStart, SendFailure } from '../../../src/chat.ts';
import { limitedFor } from '../../support/slack/cases.ts';
import { openLocalSlack, type Channel as Room } from '../../support/slack/local-slack.ts';
import { aBot, aRunningBot, MODES } from './a-bot.ts';
import { CARD } from './a-post.ts';

const at = (room: Room) => ({ platform: 'slack', workspace: room.workspace.id, id: room.id, under: null }) as const;

for (const mode of MODES) {
  test(`${mode}: an answer that was lost is not posted twice (web-api retries ten times, Socket Mode a hundred)`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    slack.failNext('chat.postMessage', 'connection lost, but done', 3);
    const { answer } = await ann.mentions('list', { in: general });
    await answer(({ onlyFor }) => onlyFor !== null);
    assert.equal(slack.calls.filter(({ method }) => method === 'chat.postMessage').length, 1);
    assert.equal(slack.shown(general, { to: ann }).filter(({ by }) => by === slack.workspace.bot).length, 0);
  });

  test(`${mode}: each token is used for what it is for, and for nothing else`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    await (await ann.types('/incident share harbour', { in: general })).answer();
    for (const { method, token } of slack.calls)
      assert.equal(token, method === 'apps.connections.open' ? slack.appToken : slack.botToken, method);
  });

  test(`${mode}: neither tokens nor what people say reach the log`, async (t) => {
    const { slack, logged } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    await (await ann.types('/incident unspeakable', { in: general })).answer();
    await (await ann.types('/incident break unspeakable', { in: general })).answer();
    slack.failNext('response_url', 'server error');
    slack.failNext('chat.postEphemeral', 'user_not_in_channel', 2);
    await ann.types('/incident unspeakable', { in: general });
    await slack.awaitCall('chat.postEphemeral', ({ answer }) => answer === 'user_not_in_channel');
    const text = JSON.stringify(logged);
    for (const secret of [slack.botToken, slack.appToken, slack.signingSecret, 'unspeakable', '/commands/'])
      assert.ok(!text.includes(secret), secret);
  });
}

test('a rate limit on one channel does not hold up another', async (t) => {
  const { slack, chat } = await aBot(t, 'socket');
  const [busy, calm] = [slack.addChannel('busy'), slack.addChannel('calm')];
  slack.failNext('chat.postMessage', limitedFor(30));
  const began = performance.now();
  const failure = await chat.put(CARD, { at: at(busy), key: 'a' }).catch((error: unknown) => error);
  await chat.put(CARD, { at: at(calm), key: 'b' });
  assert.ok(failure instanceof SendFailure && failure.afterSeconds === 30);
  assert.ok(performance.now() - began < 5000);
});

test('an answer that meets a short rate limit is said after it', async (t) => {
  const { slack } = await aRunningBot(t, 'http');
  const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
  slack.failNext('chat.postMessage', limitedFor(1));
  const shown = await (await ann.mentions('list', { in: general })).answer();
  assert.match(slack.text(shown), /You said list/);
});

test('the connection that Slack refreshes is replaced at once, not after five seconds', async (t) => {
  const { slack } = await aRunningBot(t, 'socket');
  const began = performance.now();
  slack.socket.refresh();
  await slack.socket.connected();
  assert.ok(performance.now() - began < 1000);
  const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
  await (await ann.types('/incident harbour', { in: general })).answer();
});

test('a reconnection that fails does not end the process, and is tried again', async (t) => {
  const { slack, logged } = await aRunningBot(t, 'socket');
  slack.failNext('apps.connections.open', 'server error');
  slack.failNext('apps.connections.open', 'invalid_auth');
  slack.socket.drop();
  await slack.awaitCall('apps.connections.open', ({ answer }) => answer === 'invalid_auth');
  await slack.socket.connected();
  const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
  await (await ann.types('/incident harbour', { in: general })).answer();
  const lines = logged.filter(({ msg }) => /connection is lost|connected again/.test(String(msg)));
  assert.equal(lines.length, 2);
});

test('a process that only waits for its connection to come back does not end, until it is told to', async (t) => {
  const slack = await openLocalSlack();
  const bot = spawn(process.execPath, [
    join(import.meta.dirname, 'lone-bot.ts'),
    ...[slack.botToken, slack.appToken, slack.apiUrl],
  ]);
  t.after(() => bot.kill('SIGKILL'));
  t.after(() => slack.close());
  const ended = once(bot, 'exit');
  await slack.socket.connected();
  slack.failNext('apps.connections.open', 'server error', 2);
  slack.socket.drop();
  await slack.socket.connected();
  slack.failNext('apps.connections.open', 'server error', 99);
  const before = slack.calls.length;
  slack.socket.drop();
  await slack.world.until(
    () => slack.calls[before + 1],
    () => 'some tries',
  );
  bot.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('a retry of Slack, by header or by envelope, is acknowledged and not done again', async (t) => {
  for (const mode of MODES) {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const { delivery, answer } = await ann.mentions('list', { in: general });
    await answer();
    await core.postings(1);
    // Another second, another signature: Slack signs each delivery anew.
    if (mode === 'http') {
      const body = JSON.stringify(delivery.payload);
      const retried = {
        'content-type': 'application/json',
        'x-slack-retry-num': '1',
        'x-slack-retry-reason': 'http_timeout',
      };
      const atSeconds = Math.floor(Date.now() / 1000) + 1;
      assert.equal((await slack.http.send(body, retried, { secret: slack.signingSecret, atSeconds })).status, 200);
    } else await slack.deliver(delivery);
    await (await ann.mentions('next', { in: general })).answer();
    assert.deepEqual(
      core.requests().map(({ text }) => text),
      ['list', 'next'],
    );
  }
});

test('a Slack that takes the connection and never greets is tried again, not waited for', async (t) => {
  const { slack, logged } = await aRunningBot(t, 'socket', { greetWithinSeconds: 0.3 });
  slack.socket.isMute = true;
  slack.socket.refresh();
  await slack.awaitCall(
    'apps.connections.open',
    () => slack.calls.filter((c) => c.method === 'apps.connections.open').length > 2,
  );
  slack.socket.isMute = false;
  await slack.socket.connected();
  assert.ok(logged.some(({ msg }) => /connection is lost/.test(String(msg))));
});

test('a Slack that never greets at the start cannot be started on', async (t) => {
  const { slack, chat, core } = await aBot(t, 'socket', { greetWithinSeconds: 0.3 });
  slack.socket.isMute = true;
  await assert.rejects(chat.start(core), CannotStart);
});
