import { CannotStart, type Chat, type Core } from './chat.ts';
import type { Log } from './log.ts';

/** How long answers under way may take once the program is told to stop. */
const STOP_SECONDS = 9;

/** A way by which reports come in while the program runs. */
export type WayIn = {
  readonly name: string;
  /** Rejects with `CannotStart`. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Runs chats, and the ways by which reports come in, until it is told to stop. One that cannot start is logged in a line and the
 * others go on; the exit code is not 0 where none could.
 */
export async function serve(
  chats: readonly Chat[],
  ways: readonly WayIn[],
  core: Core,
  deliveries: { run(chats: readonly Chat[], stopped: AbortSignal): Promise<void> },
  log: Log,
  toldToStop: Promise<unknown>,
  started: (name: string) => void = () => {},
): Promise<number> {
  const running = new Set<Chat | WayIn>();
  const begin = async (part: Chat | WayIn, name: string, start: () => Promise<void>): Promise<void> => {
    if (!(await startOne(name, start, log))) return;
    running.add(part);
    started(name);
  };
  const starts = [
    ...chats.map((chat) => begin(chat, chat.platform, () => chat.start(core))),
    ...ways.map((way) => begin(way, way.name, () => way.start())),
  ];
  const told = toldToStop.then(() => true);
  const isTold = await Promise.race([told, Promise.all(starts).then(() => false)]);
  if (!isTold && !running.size) return 1;
  const stop = new AbortController();
  const delivered = deliveries.run(
    chats.filter((chat) => running.has(chat)),
    stop.signal,
  );
  await Promise.race([told, delivered]);
  stop.abort();
  log.info('stopping: no more sentences are taken, answers under way are finished');
  const stops = [...chats, ...ways].map((part) => part.stop());
  await Promise.race([Promise.allSettled([delivered, ...stops]), seconds(STOP_SECONDS)]);
  return 0;
}

async function startOne(name: string, start: () => Promise<void>, log: Log): Promise<boolean> {
  try {
    await start();
    log.info({ part: name }, `${name}: listening`);
    return true;
  } catch (error) {
    if (error instanceof CannotStart) log.error({ part: name }, `${name} cannot start: ${error.message}`);
    else log.error({ part: name, err: error }, `${name} cannot start: this is a fault in sitrep`);
    return false;
  }
}

const seconds = (many: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, many * 1000).unref();
  });
