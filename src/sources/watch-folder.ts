import { type FSWatcher, watch } from 'node:fs';
import { type LookOptions, lookIntoFolder } from './look-into-folder.ts';

export type WatchOptions = LookOptions & {
  readonly lookEveryMilliseconds?: number;
  /** Looks are never closer together: a file that is the same at two of them is taken for whole. */
  readonly settleMilliseconds?: number;
};

export type FolderWatch = { start(): Promise<void>; stop(): Promise<void> };

const LOOK_EVERY_MILLISECONDS = 10_000;
const SETTLE_MILLISECONDS = 1000;

/**
 * Takes in the reports of a folder as they appear there. Looking at it is what decides: the system's own notices get lost, and only
 * wake it. A file is read when it has stopped changing, and once; the store knows what it took before a restart.
 */
export function watchFolder(options: WatchOptions): FolderWatch {
  const { folder, log, lookEveryMilliseconds = LOOK_EVERY_MILLISECONDS } = options;
  const { settleMilliseconds = SETTLE_MILLISECONDS } = options;
  const [settling, resting] = [openSleep(), openSleep()];
  const look = lookIntoFolder(options);
  let isStopped = false;
  let notices: FSWatcher | null = null;
  let trouble: string | null = null;
  let ended = Promise.resolve();

  /** What goes wrong is said once, and that it is over. */
  const lookOnce = async (): Promise<boolean> => {
    try {
      const isDone = await look();
      notices ??= noticesOf(folder, resting.wake, () => {
        notices = null;
      });
      if (trouble !== null) log.info({ folder }, 'reports are taken from the folder again');
      trouble = null;
      return isDone;
    } catch (error) {
      const now = String(error);
      if (now !== trouble)
        log.error({ err: error, folder }, 'no reports can be taken from the folder; it is tried again');
      trouble = now;
      // One that was made anew is not the one that is listened to.
      notices?.close();
      return true;
    }
  };
  const run = async (): Promise<void> => {
    while (!isStopped) {
      const isDone = await lookOnce();
      if (!isStopped) await settling.sleep(settleMilliseconds);
      if (!isStopped && isDone) await resting.sleep(lookEveryMilliseconds);
    }
  };
  return {
    start: async () => {
      ended = run();
    },
    stop: async () => {
      isStopped = true;
      notices?.close();
      settling.wake();
      resting.wake();
      await ended;
    },
  };
}

/** The system's notices of changes; null where it gives none. */
function noticesOf(folder: string, ring: () => void, onEnd: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, ring);
    watcher.on('error', () => watcher.close());
    watcher.on('close', onEnd);
    return watcher;
  } catch {
    return null;
  }
}

/** A sleep that can be ended; what would wake nobody ends the next one. */
function openSleep(): { readonly wake: () => void; readonly sleep: (milliseconds: number) => Promise<void> } {
  let isRung = false;
  let end = (): void => {
    isRung = true;
  };
  const idle = end;
  return {
    wake: () => end(),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end(), isRung ? 0 : milliseconds);
        isRung = false;
        end = () => {
          clearTimeout(timer);
          end = idle;
          resolve();
        };
      }),
  };
}
