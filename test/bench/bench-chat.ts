/*
 * What an answer costs in a chat: sitrep's /incident beside a handler on the bare SDK that answers with the same card, ready made, in turns, on
 * the local Slack and Discord. Prints, for each platform and rate, the ratio of the median times from typing to the answer, and
 * of the processor time that a command takes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openLocalDiscord } from '../support/discord/local-discord.ts';
import { openLocalSlack } from '../support/slack/local-slack.ts';
import { median } from './median.ts';

const ROUNDS = 3;
const RATES = [
  { perSecond: 1, commands: 4 },
  { perSecond: 20, commands: 60 },
] as const;

type Bot = { readonly process: ChildProcess; readonly ask: Readonly<Record<string, () => Promise<unknown>>> };
type Load = { readonly times: readonly number[]; readonly cpuMs: number };

const data = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));

async function openBot(script: string): Promise<Bot & { close(): Promise<void> }> {
  const slack = await openLocalSlack();
  const discord = await openLocalDiscord();
  const env = {
    PATH: process.env.PATH,
    SITREP_DATA: data,
    LOG_LEVEL: 'error',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
  };
  const bot = spawn(process.execPath, [new URL(script, import.meta.url).pathname], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  await Promise.all([
    slack.awaitCall('apps.connections.open', () => true, 20_000),
    discord.awaitCall(({ method, path }) => method === 'PUT' && path.endsWith('/commands'), 20_000),
  ]);
  await pause(500);
  const duty = slack.addChannel('duty');
  return {
    process: bot,
    ask: {
      slack: async () => (await slack.addPerson('ann').types('/incident al-asad', { in: duty })).answer(),
      discord: async () =>
        (await discord.addPerson('ann').types('incident', { name: 'al-asad' }, { in: discord.channel })).answer(),
    },
    close: async () => {
      bot.kill('SIGTERM');
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}

/** The processor time that a process has used so far: its own clock ticks, 100 a second. */
function cpuMsOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function load(bot: Bot, platform: string, { perSecond, commands }: (typeof RATES)[number]): Promise<Load> {
  const before = cpuMsOf(bot.process);
  const times = await Promise.all(
    Array.from({ length: commands }, async (_, k) => {
      await pause((k * 1000) / perSecond);
      const started = performance.now();
      await bot.ask[platform]!();
      return performance.now() - started;
    }),
  );
  return { times, cpuMs: (cpuMsOf(bot.process) - before) / commands };
}

const bots = { ours: await openBot('../../src/main.ts'), bare: await openBot('bare-bots.ts') };
for (const platform of ['slack', 'discord']) {
  for (const bot of Object.values(bots)) await load(bot, platform, RATES[1]);
  for (const rate of RATES) {
    const rounds: { readonly ours: Load; readonly bare: Load }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ ours: await load(bots.ours, platform, rate), bare: await load(bots.bare, platform, rate) });
    const ratio = (of: (one: Load) => number): string =>
      median(rounds.map(({ ours, bare }) => of(ours) / of(bare))).toFixed(2);
    const p99 = rounds.flatMap(({ ours }) => ours.times).sort((a, b) => a - b);
    console.log(
      [
        `${platform} at ${rate.perSecond}/s`,
        `time to the answer ${ratio(({ times }) => median(times))} × bare`,
        `processor time ${ratio(({ cpuMs }) => Math.max(1, cpuMs))} × bare`,
        `(median ${median(rounds.flatMap(({ ours }) => ours.times)).toFixed(1)} ms, p99 ${p99[Math.floor(p99.length * 0.99)]!.toFixed(1)} ms)`,
      ].join('  '),
    );
  }
}
await Promise.all(Object.values(bots).map((bot) => bot.close()));
rmSync(data, { recursive: true, force: true });
