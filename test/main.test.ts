import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openLocalDiscord } from './support/discord/local-discord.ts';
import { text } from './support/discord/text.ts';
import { openLocalSlack } from './support/slack/local-slack.ts';

const MAIN = new URL('../src/main.ts', import.meta.url).pathname;
const START_MS = 20_000;

type Running = { readonly bot: ChildProcess; readonly log: () => string };

/** The program as it is started, with these settings beside a folder of its own. */
function started(t: TestContext, settings: Record<string, string>): Running {
  const data = mkdtempSync(join(tmpdir(), 'sitrep-main-'));
  const bot = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, SITREP_DATA: data, ...settings },
  });
  let log = '';
  bot.stderr!.on('data', (chunk) => {
    log += String(chunk);
  });
  t.after(() => {
    bot.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  return { bot, log: () => log };
}

test('both platforms run, answer, and end with 0 when told to; the log holds no token and no word of anybody', async (t) => {
  const [slack, discord] = [await openLocalSlack(), await openLocalDiscord()];
  t.after(() => Promise.all([slack.close(), discord.close()]));
  const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, DISCORD_TOKEN: discord.token };
  const addresses = { SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.api };
  const { bot, log } = started(t, { ...tokens, ...addresses, LOG_LEVEL: 'debug' });
  await slack.awaitCall('apps.connections.open', () => true, START_MS);
  await discord.awaitCall(({ method, path }) => method === 'PUT' && path.endsWith('/commands'), START_MS);
  await slack.socket.connected();
  const duty = slack.addChannel('duty');
  const card = await (await slack.addPerson('ann').types('/incident al-asad', { in: duty })).answer();
  assert.match(slack.text(card), /5–7/);
  await discord.until(() => log().includes('discord: listening'), 'discord to listen', START_MS);
  const asked = discord.addPerson('bob').types('incident', { name: 'al-asad' }, { in: discord.channel });
  assert.match(text(await (await asked).answer()), /5–7/);
  bot.kill('SIGTERM');
  assert.deepEqual(await once(bot, 'exit'), [0, null]);
  for (const token of Object.values(tokens)) assert.ok(!log().includes(token));
  assert.doesNotMatch(log(), /Al-Asad|al-asad|5–7/);
  slack.assertClean();
  discord.assertClean();
});

test('a platform whose token is wrong is a line in the log, and the other goes on', async (t) => {
  const [slack, discord] = [await openLocalSlack(), await openLocalDiscord()];
  t.after(() => Promise.all([slack.close(), discord.close()]));
  const { bot, log } = started(t, {
    SLACK_BOT_TOKEN: 'xoxb-wrong',
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
  });
  await discord.awaitCall(({ method, path }) => method === 'PUT' && path.endsWith('/commands'), START_MS);
  await discord.until(() => log().includes('discord: listening'), 'discord to listen', START_MS);
  assert.match(log(), /slack cannot start: [^\n]*SLACK_BOT_TOKEN/);
  assert.doesNotMatch(log(), /\n\s+at /);
  bot.kill('SIGTERM');
  assert.deepEqual(await once(bot, 'exit'), [0, null]);
});

test('where no platform can start, the program ends and says why', async (t) => {
  const { bot, log } = started(t, { DISCORD_TOKEN: 'wrong', DISCORD_API_URL: 'http://127.0.0.1:9/api' });
  assert.deepEqual(await once(bot, 'exit'), [1, null]);
  assert.match(log(), /discord cannot start: /);
});

test('a setting that is missing beside another is named', async (t) => {
  const { bot, log } = started(t, { SLACK_BOT_TOKEN: 'xoxb-1' });
  assert.deepEqual(await once(bot, 'exit'), [1, null]);
  assert.match(log(), /SLACK_APP_TOKEN/);
});

test('without any chat, reports come in through a folder and over HTTP', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-folder-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'mopti.txt'),
    'date 2025-03-11 Gunmen killed four people in Mopti on Monday, police said.',
  );
  const token = 'a-token-of-twenty-two';
  const { bot, log } = started(t, { SITREP_FOLDER: folder, SITREP_HTTP_TOKEN: token, SITREP_HTTP_PORT: '0' });
  const deadline = AbortSignal.timeout(START_MS);
  while (!(log().includes('http: listening') && log().includes('reports were taken in')))
    await setTimeout(20, undefined, { signal: deadline });
  const address = `http://127.0.0.1:${/"port":(\d+)/.exec(log())![1]}`;
  const health = await (await fetch(`${address}/healthz`)).json();
  assert.deepEqual(health, { status: 'ok', runs: ['folder', 'http'] });
  const answer = await fetch(`${address}/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
    body: 'date 2025-03-11 The attack by gunmen in Mopti on Monday killed six people, a hospital said.',
  });
  assert.equal(answer.status, 201);
  assert.match(String(((await answer.json()) as { incident: unknown }).incident), /^mopti/);
  bot.kill('SIGTERM');
  assert.deepEqual(await once(bot, 'exit'), [0, null]);
  assert.ok(!log().includes(token));
});

test('a token that can be guessed is refused', async (t) => {
  const { bot, log } = started(t, { SITREP_HTTP_TOKEN: 'secret' });
  assert.deepEqual(await once(bot, 'exit'), [1, null]);
  assert.match(log(), /^SITREP_HTTP_TOKEN cannot be used: wanted: at least 16 characters\n$/);
});
