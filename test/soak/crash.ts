import { setTimeout as wait } from 'node:timers/promises';
import type { Report } from '../../src/model/report.ts';
import type { Store } from '../../src/store/store.ts';
import { aStream } from './a-stream.ts';
import { startBot } from './bot-process.ts';
import { type Count, countAtEnd } from './count-posts.ts';
import { followAll } from './follow-all.ts';
import { openPlatforms } from './platforms.ts';

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

const LONGEST_LIFE_MILLISECONDS = 3_500;
const MOST_TO_SETTLE_MILLISECONDS = 600_000;

/**
 * A bot on both local platforms takes a stream of reports while it is killed at random moments and the platforms refuse, hang
 * and lose answers; at the end it is left alone until nothing is to be told any more, and what stands is counted.
 */
export async function crash({ channels, kills, reports, dedupes, open, storeAt }: CrashOptions): Promise<Count> {
  const platforms = await openPlatforms(channels, dedupes);
  const environment = { ...platforms.environment, STORE: storeAt };
  await followAll(platforms.channels, open);
  const stream = aStream(reports);
  const taken = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    platforms.disturb();
    const share = stream.slice(0, Math.ceil((stream.length * (kill + 1)) / kills));
    await oneLife(share, taken, environment);
  }
  await lastLife(stream, taken, environment);
  return countAtEnd(platforms, open);
}

type Environment = Readonly<Record<string, string>>;

/** Feeds what was not taken yet, until a kill at a random moment; some kills hit a bot that still starts. */
async function oneLife(reports: readonly Report[], taken: Set<string>, environment: Environment): Promise<void> {
  const bot = startBot(environment, (id) => taken.add(id));
  if (Math.random() > 0.15) await bot.started;
  bot.feed(reports.filter(({ id }) => !taken.has(id)));
  await wait(Math.random() * LONGEST_LIFE_MILLISECONDS);
  bot.signal('SIGKILL');
  await bot.ended;
}

/** Feeds what was not taken yet and ends once all is told. */
async function lastLife(reports: readonly Report[], taken: Set<string>, environment: Environment): Promise<void> {
  const bot = startBot(
    environment,
    (id) => taken.add(id),
    () => {
      if (reports.every(({ id }) => taken.has(id))) bot.signal('SIGKILL');
    },
  );
  const late = setTimeout(() => bot.signal('SIGKILL'), MOST_TO_SETTLE_MILLISECONDS);
  bot.feed(reports.filter(({ id }) => !taken.has(id)));
  await bot.ended;
  clearTimeout(late);
}
