import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, aRunningBot } from './a-bot.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const command = (text: string): string =>
  new URLSearchParams({ command: '/incident', text, team_id: 'T1', channel_id: 'C1', user_id: 'U1' }).toString();

test('an unsigned request gets 401 and reaches nothing', async (t) => {
  const { slack, core } = await aRunningBot(t, 'http');
  assert.equal((await slack.http.send(command('list'), FORM, { secret: null })).status, 401);
  assert.equal((await slack.http.send(command('list'), FORM, { secret: 'guessed' })).status, 401);
  assert.deepEqual(core.asked, []);
});

test('a signed request is taken once: whoever sends it again gets 401', async (t) => {
  const { slack, core, logged } = await aRunningBot(t, 'http');
  const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
  await (await ann.types('/incident share harbour', { in: general })).answer();
  const request = slack.http.sent.at(-1)!;
  assert.equal((await slack.http.resend(request)).status, 401);
  const disguised = { ...request.headers, 'x-slack-signature': `${request.headers['x-slack-signature']}=1` };
  assert.equal((await slack.http.resend({ ...request, headers: disguised })).status, 401);
  assert.equal(core.requests().length, 1);
  assert.ok(logged.some(({ msg }) => /replayed/.test(String(msg))));
});

test('an event is refused the same way, though Bolt would acknowledge it before any listener', async (t) => {
  const { slack, core } = await aRunningBot(t, 'http');
  const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
  await (await ann.mentions('list', { in: general })).answer();
  assert.equal((await slack.http.resend(slack.http.sent.at(-1)!)).status, 401);
  assert.equal(core.requests().length, 1);
});

test('a request dated in the future or long ago gets 401', async (t) => {
  const { slack, core } = await aRunningBot(t, 'http');
  const secret = slack.signingSecret;
  const nowSeconds = Math.floor(Date.now() / 1000);
  for (const atSeconds of [nowSeconds + 3600, nowSeconds - 3600])
    assert.equal((await slack.http.send(command('list'), FORM, { secret, atSeconds })).status, 401);
  assert.deepEqual(core.asked, []);
});

test('whoever watches gets an answer without a signature', async (t) => {
  const bot = await aRunningBot(t, 'http');
  const answer = await fetch(addressOf(bot, '/healthz'));
  assert.deepEqual([answer.status, await answer.text()], [200, 'ok\n']);
});

test('what is no request of Slack’s is turned away', async (t) => {
  const bot = await aRunningBot(t, 'http');
  assert.equal((await fetch(addressOf(bot, '/other'))).status, 404);
  assert.equal((await bot.slack.http.send('{"not": json', { 'content-type': 'application/json' })).status, 400);
  assert.equal((await bot.slack.http.send(`text=${'x'.repeat(5_000_000)}`, FORM)).status, 413);
});
