import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model/report.ts';

/** A bot in a process of its own. */
export type BotProcess = {
  /** Ends when the bot listens, or is gone. */
  readonly started: Promise<void>;
  readonly ended: Promise<void>;
  feed(reports: readonly Report[]): void;
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
};

const BOT = fileURLToPath(new URL('bot.ts', import.meta.url));

/** Starts a bot; `onTaken` hears of each report that is durable, `onIdle` whenever nothing is left to be told. */
export function startBot(
  environment: Readonly<Record<string, string>>,
  onTaken: (id: string) => void,
  onIdle: () => void = () => {},
): BotProcess {
  const child = spawn(process.execPath, [BOT], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin.on('error', () => {}); // it was killed while it was fed
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === 'idle') onIdle();
    else if (line !== 'started') onTaken(line);
  });
  return {
    started: Promise.race([ended, new Promise<void>((resolve) => lines.once('line', () => resolve()))]),
    ended,
    feed: (reports) => {
      for (const report of reports) child.stdin.write(`${JSON.stringify(report)}\n`);
    },
    signal: (name) => {
      child.kill(name);
    },
  };
}
