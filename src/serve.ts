import { CannotStart, type Chat, type Core } from './chat.ts';
import type { Log } from './log.ts';

/** How long answers under way may take once the program is told to stop. */
const STOP_SECONDS = 9;

/**
 * Runs chats until it is told to stop. One that cannot start is logged in a line and the others go on; the exit code is not 0
 * where none could.
 */
export async function serve(
  chats: readonly Chat[],
  core: Core,
  deliveries: { run(chats: readonly Chat[], stopped: AbortSignal): Promise<void> },
  log: Log,
  toldToStop: Promise<unknown>,
): Promise<number> {
  const running = new Set<Chat>();
  const starts = chats.map(async (chat) => {
    if (await startOne(chat, core, log)) running.add(chat);
  });
  const told = toldToStop.then(() => true);
  const isTold = await Promise.race([told, Promise.all(starts).then(() => false)]);
  if (!isTold && !running.size) return 1;
  const stop = new AbortController();
  const delivered = deliveries.run([...running], stop.signal);
  await Promise.race([told, delivered]);
  stop.abort();
  log.info('stopping: no more sentences are taken, answers under way are finished');
  await Promise.race([Promise.allSettled([delivered, ...chats.map((chat) => chat.stop())]), seconds(STOP_SECONDS)]);
  return 0;
}

async function startOne(chat: Chat, core: Core, log: Log): Promise<boolean> {
  const { platform } = chat;
  try {
    await chat.start(core);
    log.info({ platform }, `${platform}: listening`);
    return true;
  } catch (error) {
    if (error instanceof CannotStart) log.error({ platform }, `${platform} cannot start: ${error.message}`);
    else log.error({ platform, err: error }, `${platform} cannot start: this is a fault in sitrep`);
    return false;
  }
}

const seconds = (many: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, many * 1000).unref();
  });
