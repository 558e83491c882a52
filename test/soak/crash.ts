import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Channel } from '../../src/model/channel.ts';
import type { Report } from '../../src/model/report.ts';
import type { Store } from '../../src/store/store.ts';
import { openLocalDiscord } from '../support/discord/local-discord.ts';
import { openLocalSlack } from '../support/slack/local-slack.ts';
import { aStream } from './a-stream.ts';
import { type Count, countPosts } from './count-posts.ts';

export type CrashOptions = {
  readonly channels: number;
  readonly kills: number;
  readonly reports: number;
  /** What helps against posting twice is there: Discord's nonce, and on Slack the scope by which a bot may read what it wrote. */
  readonly dedupes: boolean;
  /** Opens the store of the bots, for setting up and for counting at the end. */
  readonly open: () => Promise<Store>;
  /** What the bots open it by: a folder or an address. */
  readonly storeAt: string;
};

const BOT = fileURLToPath(new URL('bot.ts', import.meta.url));
const LONGEST_LIFE_MILLISECONDS = 3_500;
const MOST_TO_SETTLE_MILLISECONDS = 600_000;

/**
 * A bot on both local platforms takes a stream of reports while it is killed at random moments and the platforms refuse, hang
 * and lose answers; at the end it is left alone until nothing is to be told any more, and what stands is counted.
 */
export async function crash(options: CrashOptions): Promise<Count> {
  const platforms = await openPlatforms(options);
  await follow(platforms.channels, options);
  const stream = aStream(options.reports);
  const taken = new Set<string>();
  for (let kill = 0; kill < options.kills; kill += 1) {
    platforms.disturb();
    const share = stream.slice(0, Math.ceil((stream.length * (kill + 1)) / options.kills));
    await oneLife(
      share,
      taken,
      { ...platforms.environment, STORE: options.storeAt },
      Math.random() * LONGEST_LIFE_MILLISECONDS,
    );
  }
  platforms.calm();
  await oneLife(stream, taken, { ...platforms.environment, STORE: options.storeAt }, null);
  const store = await options.open();
  try {
    return await countPosts(store, platforms.channels, platforms.standing());
  } finally {
    await store.close();
    await platforms.close();
  }
}

async function follow(channels: readonly Channel[], { open }: CrashOptions): Promise<void> {
  const store = await open();
  for (const [k, channel] of channels.entries())
    await store.follows.follow(
      {
        id: `s${k}`,
        channel,
        wish: { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null },
        by: { id: 'U1', name: 'dana' },
        since: '2024-01-01T00:00:00.000Z',
        paused: false,
      },
      null,
      null,
    );
  await store.close();
}

/** Feeds what was not taken yet; ends by a kill, or where none is wanted once all is told. */
async function oneLife(
  reports: readonly Report[],
  taken: Set<string>,
  env: Readonly<Record<string, string>>,
  killAfterMilliseconds: number | null,
): Promise<void> {
  const child = spawn(process.execPath, [BOT], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin.on('error', () => {});
  const timer =
    killAfterMilliseconds === null
      ? null
      : started(child)
          .then(() => wait(killAfterMilliseconds))
          .then(() => child.kill('SIGKILL'));
  for await (const line of linesOf(child)) {
    if (line === 'started')
      for (const one of reports.filter(({ id }) => !taken.has(id))) child.stdin.write(`${JSON.stringify(one)}\n`);
    else if (line !== 'idle') taken.add(line);
    else if (killAfterMilliseconds === null && reports.every(({ id }) => taken.has(id))) child.kill('SIGKILL');
  }
  await ended;
  await timer;
}

/** A kill may hit a bot that still starts. */
const started = (child: ChildProcess): Promise<void> =>
  Math.random() < 0.15
    ? Promise.resolve()
    : new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.stdout?.once('data', () => resolve());
      });

async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  const late = setTimeout(() => child.kill('SIGKILL'), MOST_TO_SETTLE_MILLISECONDS);
  yield* createInterface({ input: child.stdout! });
  clearTimeout(late);
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Both platforms, half of the channels on each. */
async function openPlatforms({ channels: many, dedupes }: CrashOptions) {
  const slack = await openLocalSlack();
  const discord = await openLocalDiscord();
  const half = Math.ceil(many / 2);
  const onSlack = Array.from({ length: half }, (_, k) => slack.addChannel(`news-${k}`));
  const onDiscord = Array.from({ length: many - half }, (_, k) => discord.addChannel(`news-${k}`));
  discord.nonces.enforced = dedupes;
  if (!dedupes)
    for (const method of ['conversations.history', 'conversations.replies'])
      slack.failNext(method, 'missing_scope', Number.POSITIVE_INFINITY);
  const channels: Channel[] = [
    ...onSlack.map(({ id, workspace }) => ({ platform: 'slack' as const, workspace: workspace.id, id, under: null })),
    ...onDiscord.map(({ id, guild }) => ({
      platform: 'discord' as const,
      workspace: guild?.id ?? null,
      id,
      under: null,
    })),
  ];
  const SLACK_FAULTS = [
    'ratelimited',
    'internal_error',
    'unavailable',
    'connection lost',
    'connection lost, but done',
    'server error',
  ] as const;
  const DISCORD_FAULTS = [
    'rate limit of the route',
    'server error',
    'bad gateway',
    'connection lost',
    'connection lost, but done',
  ] as const;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)]!;
  let isCalm = false;
  return {
    channels,
    environment: {
      SLACK_URL: slack.apiUrl,
      SLACK_BOT: slack.botToken,
      SLACK_APP: slack.appToken,
      DISCORD_URL: discord.api,
      DISCORD: discord.token,
    },
    /** Some of the next calls go wrong. */
    disturb: () => {
      if (isCalm) return;
      for (let k = 0; k < 4; k += 1) {
        slack.failNext(pick(['chat.postMessage', 'chat.update']), pick(SLACK_FAULTS));
        discord.failNext(
          ({ method, path }) => ['POST', 'PATCH'].includes(method) && path.includes('/messages'),
          pick(DISCORD_FAULTS),
        );
      }
    },
    calm: () => {
      isCalm = true;
    },
    /** What people see now. */
    standing: () => [
      ...slack.world.messages
        .filter(({ gone }) => !gone)
        .map(({ channel, ts, metadata, blocks, under }) => ({
          channel: channel.id,
          id: ts,
          key: JSON.stringify(metadata),
          words: wordsIn(blocks),
          under,
        })),
      ...onDiscord.flatMap((channel) =>
        discord.shown(channel).map((message) => ({
          channel: channel.id,
          id: message.id,
          key: String(message.components[0]?.id),
          words: wordsIn(message.components),
          under: message.replyTo?.id ?? null,
        })),
      ),
    ],
    close: async () => {
      await slack.close();
      await discord.close();
    },
  };
}

/** All words of a message, however its platform nests them. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => (['text', 'content'].includes(name) && typeof inner === 'string' ? inner : wordsIn(inner)))
    .join(' ');
}
