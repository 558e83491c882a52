import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogLevel, webApi } from '@slack/bolt';
import { boltLog } from '../../../adapters/slack/bolt-log.ts';
import { inFlight } from '../../../adapters/slack/in-flight.ts';
import { replayGuard } from '../../../adapters/slack/replay-guard.ts';
import { seen } from '../../../adapters/slack/seen.ts';
import { openLog } from '../../../src/log.ts';

test('a signature is taken once', () => {
  const guard = replayGuard(() => 1_000_000);
  assert.equal(guard('v0=a', 1000), null);
  assert.equal(guard('v0=a', 1000), 'replayed');
  assert.equal(guard('v0=b', 1000), null);
});

test('a signature with something behind it that Bolt does not read is no new one', () => {
  const guard = replayGuard(() => 1_000_000);
  guard('v0=a', 1000);
  assert.equal(guard('v0=a=1', 1000), 'replayed');
});

test('a request dated more than five minutes ahead is refused', () => {
  const guard = replayGuard(() => 1_000_000);
  assert.equal(guard('v0=a', 1300), null);
  assert.equal(guard('v0=b', 1301), 'dated in the future');
});

test('a signature is remembered as long as Bolt would take it again', () => {
  let now = 1_000_000;
  const guard = replayGuard(() => now);
  const ahead = 1300;
  guard('v0=a', ahead);
  now = (ahead + 300) * 1000;
  assert.equal(guard('v0=a', ahead), 'replayed');
});

test('names are forgotten after their time, and the oldest where there are too many', () => {
  let now = 0;
  const { isFirst, forget } = seen({ forSeconds: 10, most: 2, now: () => now });
  assert.deepEqual([isFirst('a'), isFirst('a')], [true, false]);
  now = 10_001;
  assert.equal(isFirst('a'), true);
  for (const name of ['b', 'c', 'd']) isFirst(name);
  assert.equal(isFirst('a'), true);
  assert.equal(isFirst('d'), false);
  forget('d');
  assert.equal(isFirst('d'), true);
});

test('work under way is waited for, also work that fails or begins while it is waited for', async () => {
  const work = inFlight();
  const ended: string[] = [];
  const failing = Promise.reject(new Error('x'));
  work.track(failing).catch(() => {});
  const first = Promise.resolve().then(() => {
    ended.push('first');
    work.track(Promise.resolve().then(() => ended.push('second')));
  });
  work.track(first);
  await work.ended();
  assert.deepEqual(ended, ['first', 'second']);
});

test('Bolt’s debug lines, which hold whole messages, and tokens do not reach the log', async () => {
  const lines: string[] = [];
  const log = openLog('debug', { write: (line: string) => lines.push(line) });
  const logger = boltLog(log);
  const client = new webApi.WebClient('xoxb-1234567890-secret', {
    logger,
    logLevel: LogLevel.DEBUG,
    slackApiUrl: 'http://127.0.0.1:1/',
    retryConfig: { retries: 0 },
  });
  await client.chat.postMessage({ channel: 'C1', text: 'a secret sentence' }).catch((error: Error) => {
    logger.error('failed', error, { text: 'a secret sentence' });
  });
  assert.ok(lines.length > 0);
  assert.doesNotMatch(lines.join(''), /secret/);
});

test('of a body that is no JSON nothing is logged', () => {
  const lines: string[] = [];
  const logger = boltLog(openLog('debug', { write: (line: string) => lines.push(line) }));
  for (const body of ['who did it?', '{"text": who', `${'x'.repeat(99)} who`])
    try {
      JSON.parse(body);
    } catch (error) {
      logger.warn(`Malformed request body: ${(error as Error).message}`);
    }
  assert.equal(lines.length, 3);
  assert.doesNotMatch(lines.join(''), /who/);
});

test('Bolt can ask the logger for its level and set it', () => {
  const logger = boltLog(openLog('silent'));
  logger.setLevel(LogLevel.DEBUG);
  logger.setName('bolt-app');
  assert.equal(logger.getLevel(), LogLevel.INFO);
});
