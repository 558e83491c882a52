import { type DiscordOptions, discordChat } from '../../../adapters/discord/discord.ts';
import type { Chat } from '../../../src/chat.ts';
import { openLog } from '../../../src/log.ts';
import { type LocalDiscord, type LocalDiscordOptions, openLocalDiscord } from '../../support/discord/local-discord.ts';
import { FakeCore } from './fake-core.ts';

export type Stage = {
  readonly discord: LocalDiscord;
  readonly core: FakeCore;
  readonly chat: Chat;
  /** What the bot wrote about itself, a line each. */
  readonly log: readonly string[];
  /** Throws where Discord would have refused a body. */
  close(): Promise<void>;
};

type Differences = Partial<DiscordOptions> & { readonly server?: LocalDiscordOptions };

/** The bot, not yet logged in, before a local Discord. */
export async function openStage({ server = {}, ...options }: Differences = {}): Promise<Stage> {
  const discord = await openLocalDiscord(server);
  const core = new FakeCore(() => discord.calls.map(({ method, path }) => `${method} ${path}`));
  const log: string[] = [];
  const chat = discordChat({
    token: discord.token,
    apiUrl: discord.api,
    log: openLog('debug', { write: (line) => log.push(line) }),
    now: () => 0,
    requestTimeoutMs: 1000,
    startTimeoutMs: 5000,
    ...options,
  });
  const close = async (): Promise<void> => {
    await chat.stop();
    await discord.close();
    discord.assertClean();
  };
  return { discord, core, chat, log, close };
}

/** The same, logged in; where that fails nothing stays open, so that the test ends. */
export async function openBot(differences: Differences = {}): Promise<Stage> {
  const stage = await openStage(differences);
  try {
    await stage.chat.start(stage.core);
    return stage;
  } catch (error) {
    await stage.close();
    throw error;
  }
}
