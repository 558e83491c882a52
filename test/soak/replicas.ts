import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../../src/store/store.ts';
import { aStream } from './a-stream.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { type Count, countAtEnd } from './count-posts.ts';
import { followAll } from './follow-all.ts';
import { openPlatforms } from './platforms.ts';

export type ReplicaOptions = {
  readonly replicas: number;
  readonly channels: number;
  readonly reports: number;
  /** How long one of them is stopped in the midst of its work. */
  readonly stoppedMilliseconds: number;
  /** Opens the database that all share, for setting up and for counting at the end. */
  readonly open: () => Promise<Store>;
  readonly storeAt: string;
};

const BETWEEN_REPORTS_MILLISECONDS = 500;

/**
 * Several bots share one database and two local platforms that fail now and then. One of them is stopped in the midst of its
 * work and goes on later, as a machine does that was suspended; at the end what stands is counted.
 */
export async function replicas(options: ReplicaOptions): Promise<Count> {
  const platforms = await openPlatforms(options.channels, true);
  await followAll(platforms.channels, options.open);
  const stream = aStream(options.reports);
  const taken = new Set<string>();
  let allTold = (): void => {};
  const told = new Promise<void>((resolve) => {
    allTold = resolve;
  });
  const bots = Array.from({ length: options.replicas }, (_, k) =>
    startBot(
      { ...platforms.environment, STORE: options.storeAt, OWNER: `replica ${k}` },
      (id) => taken.add(id),
      () => {
        if (taken.size === stream.length) allTold();
      },
    ),
  );
  await Promise.all(bots.map(({ started }) => started));
  const stopping = stopAndGoOn(bots[0]!, (stream.length / 3) * BETWEEN_REPORTS_MILLISECONDS, options);
  for (const [k, report] of stream.entries()) {
    if (k % 6 === 0) platforms.disturb();
    bots[k % bots.length]!.feed([report]);
    await wait(BETWEEN_REPORTS_MILLISECONDS);
  }
  await stopping;
  await told;
  for (const bot of bots) bot.signal('SIGKILL');
  await Promise.all(bots.map(({ ended }) => ended));
  return countAtEnd(platforms, options.open);
}

async function stopAndGoOn(
  bot: BotProcess,
  afterMilliseconds: number,
  { stoppedMilliseconds }: ReplicaOptions,
): Promise<void> {
  await wait(afterMilliseconds);
  bot.signal('SIGSTOP');
  await wait(stoppedMilliseconds);
  bot.signal('SIGCONT');
}
