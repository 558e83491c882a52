import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Chat } from './chat.ts';
import { BadSetting, type Config, readConfig } from './config.ts';
import { type OpenCore, openCore } from './core.ts';
import { openDeliveries } from './deliver/run-deliveries.ts';
import { type Log, openLog } from './log.ts';
import { openConfigured } from './open.ts';
import { serve } from './serve.ts';
import { StoreFailure } from './store/store.ts';
import { linksFrom, waysIn } from './ways-in.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** A sentence on the command line is answered once; without one, the chats and ways in that are set up run, or the terminal becomes one. */
async function main(sentence: string): Promise<number> {
  const config = readConfig(process.env, process.stdout);
  const { library, store } = await openConfigured(config, SEEDS, () => new Date().toISOString());
  const log = openLog(config.logLevel);
  const deliveries = openDeliveries({
    library,
    store,
    log,
    owner: ownerOf(config),
    quietDigest: config.quietDigest,
    now: Date.now,
    random: Math.random,
  });
  const isChat = Boolean(config.slack || config.discord);
  const isIntake = Boolean(config.intake.folder || config.intake.http || config.intake.feeds.length);
  const core = openCore(library, {
    answers: config.answers,
    command: config.slack?.command ?? '/incident',
    following: isChat ? deliveries.following : null,
    readLink: linksFrom(config.intake, Date.now),
  });
  try {
    if (sentence || !(isChat || isIntake)) return await inTerminal(sentence, core, config);
    process.on('uncaughtException', (error) => {
      log.fatal({ err: error }, 'this is a fault in sitrep: it ends here, and can be started again');
      process.exit(1);
    });
    const chats = await chatsIn(config, log);
    const running: string[] = [];
    const ways = await waysIn(config.intake, {
      library,
      states: store.feeds,
      log,
      runs: () => running,
      now: Date.now,
      random: Math.random,
    });
    const toldToStop = signalled('SIGTERM', 'SIGINT');
    const code = await serve(chats, ways, core, deliveries, log, toldToStop, (name) => running.push(name));
    await library.close();
    // A connection whose other side is silent would hold the process.
    process.exit(code);
  } finally {
    await library.close();
  }
}

/** The embedded store is one process's, which goes on where the one before it ended; of a shared store each is one of many. */
const ownerOf = ({ databaseUrl }: Config): string => (databaseUrl === null ? 'sitrep' : randomUUID());

async function inTerminal(sentence: string, core: OpenCore, config: Config): Promise<number> {
  const { HERE, owner, terminalChat } = await import('../adapters/terminal/terminal.ts');
  const { renderTerminal } = await import('../adapters/terminal/render.ts');
  const shape = (): { width: number; colour: boolean } => ({
    width: process.stdout.isTTY ? process.stdout.columns : config.columns,
    colour: config.colour,
  });
  const user = 'you';
  if (sentence) {
    const post = await core.ask({ text: sentence, asker: owner(user), at: HERE, hidden: false });
    process.stdout.write(`${renderTerminal(post, shape())}\n`);
    return 0;
  }
  const chat = terminalChat({ input: process.stdin, output: process.stdout, shape, user });
  await chat.start(core);
  await chat.ended();
  return 0;
}

/** The SDK of a platform is loaded only where that platform is set up. */
async function chatsIn({ slack, discord }: Config, log: Log): Promise<Chat[]> {
  const own = (platform: string) => ({ log: log.child({ platform }), now: () => Date.now() });
  const chats: Chat[] = [];
  if (slack) chats.push((await import('../adapters/slack/slack.ts')).slackChat({ ...slack, ...own('slack') }));
  if (discord)
    chats.push((await import('../adapters/discord/discord.ts')).discordChat({ ...discord, ...own('discord') }));
  return chats;
}

const signalled = (...signals: readonly NodeJS.Signals[]): Promise<unknown> =>
  Promise.race(signals.map((signal) => new Promise((resolve) => process.once(signal, resolve))));

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2).join(' ').trim()).catch((error: unknown) => {
  const known = error instanceof StoreFailure || error instanceof BadSetting;
  process.stderr.write(
    `${known ? '' : 'this is a fault in sitrep: '}${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
  );
  return 1;
});
