import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Events, RESTEvents } from 'discord.js';
import { apiUrlOf, openClient } from '../../../adapters/discord/client.ts';
import { openLog } from '../../../src/log.ts';

const open = () => {
  const lines: string[] = [];
  const log = openLog('debug', { write: (line) => lines.push(line) });
  return { ...openClient({ startTimeoutMs: 1000, log }), lines };
};

test('an error event is noted; without a listener it would end the process', async () => {
  const { client, leave, lines } = open();
  client.emit(Events.Error, new Error('broken event'));
  assert.match(lines.join(''), /broken event/u);
  await leave();
});

test('a listener that rejects becomes such an event', async () => {
  const { client, leave, lines } = open();
  client.on(Events.Debug, async () => assert.fail('rejected'));
  const noted = new Promise((resolve) => client.once(Events.Error, resolve));
  client.emit(Events.Debug, '');
  await noted;
  assert.match(lines.join(''), /rejected/u);
  client.removeAllListeners(Events.Debug);
  await leave();
});

test('many refused requests are a warning before Discord bans the bot', async () => {
  const { client, leave, lines } = open();
  client.rest.emit(RESTEvents.InvalidRequestWarning, { count: 500, remainingTime: 1 });
  assert.match(lines.join(''), /"count":500/u);
  assert.ok(client.rest.options.invalidRequestWarningInterval > 0);
  await leave();
});

test('whatever discord.js would send by itself pings nobody and is sent once', async () => {
  const { client, leave } = open();
  const { allowedMentions, enforceNonce } = client.options;
  assert.deepEqual([allowedMentions?.parse, enforceNonce, client.rest.options.retries], [[], true, 0]);
  await leave();
});

test('the address of the API', () => {
  assert.equal(apiUrlOf(), 'https://discord.com/api');
  for (const typed of ['http://x/api', 'http://x/api/', 'http://x/api/v10', 'http://x/api/v10/'])
    assert.equal(apiUrlOf(typed), 'http://x/api');
});
