import { CannotStart, type Chat, type Core } from './chat.ts';
import type { Log } from './log.ts';

/** How long answers under way may take once the program is told to stop. */
const STOP_SECONDS = 10;

/**
 * Runs chats until it is told to stop. One that cannot start is logged in a line and the others go on; the exit code is not 0
 * where none could.
 */
export async function serve(
  chats: readonly Chat[],
  core: Core,
  log: Log,
  toldToStop: Promise<unknown>,
): Promise<number> {
  const started = await Promise.all(chats.map((chat) => startOne(chat, core, log)));
  const running = chats.filter((_, k) => started[k]);
  if (!running.length) return 1;
  await toldToStop;
  log.info('stopping: no more sentences are taken, answers under way are finished');
  await Promise.race([Promise.allSettled(running.map((chat) => chat.stop())), seconds(STOP_SECONDS)]);
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
