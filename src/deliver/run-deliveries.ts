import { setTimeout as sleep } from 'node:timers/promises';
import { schedule } from 'node-cron';
import type { Chat } from '../chat.ts';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { type Bell, openBell } from './bell.ts';
import { type DigestDesk, makeDigests } from './digests.ts';
import { type Following, openFollowing } from './following.ts';
import { openPacing, type Pacing } from './pace.ts';
import { runPostOffice } from './post-office.ts';
import { tellNews } from './tell.ts';

export type Deliveries = {
  readonly following: Following;
  /** Tells, makes digests and posts until it is told to stop; then what is under way is ended. */
  run(chats: readonly Chat[], stopped: AbortSignal): Promise<void>;
};

export type DeliveryOptions = {
  readonly library: Library;
  readonly store: Store;
  readonly log: Log;
  /** Names this process among those that share the store. */
  readonly owner: string;
  readonly quietDigest: DigestDesk['quiet'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  /** The platforms' published limits unless said. */
  readonly pacing?: Pacing;
  /** A channel hears of one incident no more often than that; half a minute unless said. */
  readonly calmMilliseconds?: number;
  /** More posts than that on their way to a channel are told in one; 8 unless said. */
  readonly mostAtOnce?: number;
};

/** What came in may have come through another process: it is looked for that often. */
const LOOK_EVERY_MILLISECONDS = 1_000;
const EVERY_MINUTE = '* * * * *';
const EVERY_NIGHT = '17 3 * * *';
/** Longer than any digest looks back. */
const KEPT_DAYS = 45;

/** What is told to channels that follow incidents: from reports that came in to posts that stand there. */
export function openDeliveries(options: DeliveryOptions): Deliveries {
  const { store, now, log } = options;
  const bell = openBell();
  const look = async (): Promise<void> => {
    if (await tellNews(options)) bell.ring();
  };
  const following = openFollowing({
    store,
    now,
    sleep,
    look: async () => {
      await look();
      bell.ring();
    },
  });
  return {
    following,
    run: async (chats, stopped) => {
      const stopClock = startClock(options, bell);
      const room = { store, chats, pacing: options.pacing ?? openPacing(), log, now, random: options.random };
      await Promise.all([lookOften(look, log, stopped), runPostOffice({ room, owner: options.owner, bell }, stopped)]);
      await stopClock();
    },
  };
}

async function lookOften(look: () => Promise<void>, log: Log, stopped: AbortSignal): Promise<void> {
  const bell = openBell();
  let isFailing = false;
  while (!stopped.aborted) {
    try {
      await look();
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.error({ err: error }, 'what came in cannot be told; it is tried again every second');
      isFailing = true;
    }
    await bell.rung(LOOK_EVERY_MILLISECONDS, stopped);
  }
}

/** The clock only wakes: whether a digest is due stands in the store. */
function startClock({ store, now, log, quietDigest }: DeliveryOptions, bell: Bell): () => Promise<void> {
  const guarded = (work: () => Promise<unknown>) => async (): Promise<void> => {
    await work().catch((error: unknown) => log.error({ err: error }, 'what the clock woke failed; it is tried again'));
  };
  const digests = guarded(async () => {
    if (await makeDigests({ store, now, quiet: quietDigest, log })) bell.ring();
  });
  const prune = guarded(() => store.outbox.prune(new Date(now() - KEPT_DAYS * 24 * 3_600_000).toISOString()));
  // A wake that is missed loses nothing, and node-cron would print its warning among the answers.
  const options = { noOverlap: true, suppressMissedWarning: true };
  const tasks = [
    schedule(EVERY_MINUTE, digests, { ...options, name: 'digests' }),
    schedule(EVERY_NIGHT, prune, { ...options, name: 'prune', timezone: 'UTC' }),
  ];
  void digests();
  return async () => {
    await Promise.all(tasks.map((task) => task.destroy()));
  };
}
