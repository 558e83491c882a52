import type { TestContext } from 'node:test';
import { NEEDED_SCOPES } from '../../../adapters/slack/cannot-start.ts';
import { slackChat } from '../../../adapters/slack/slack.ts';
import type { SlackOptions } from '../../../adapters/slack/slack-options.ts';
import type { Chat } from '../../../src/chat.ts';
import { openLog } from '../../../src/log.ts';
import { type LocalSlack, openLocalSlack } from '../../support/slack/local-slack.ts';
import { type FakeCore, fakeCore } from './fake-core.ts';

/** The two ways in which Slack reaches the bot. */
export const MODES = ['socket', 'http'] as const;
export type Mode = (typeof MODES)[number];

export type Bot = {
  readonly slack: LocalSlack;
  readonly chat: Chat;
  readonly core: FakeCore;
  /** The lines of the log. */
  readonly logged: Record<string, unknown>[];
};

/** The adapter with a local Slack of its own, in which it has no scope but those it cannot do without; both end with the test. */
export async function aBot(t: TestContext, mode: Mode, options: Partial<SlackOptions> = {}): Promise<Bot> {
  const slack = await openLocalSlack();
  slack.workspace.scopes.clear();
  for (const scope of NEEDED_SCOPES) slack.workspace.scopes.add(scope);
  const logged: Record<string, unknown>[] = [];
  const log = openLog('debug', { write: (line: string) => void logged.push(JSON.parse(line)) });
  const core = fakeCore();
  const way = mode === 'socket' ? { appToken: slack.appToken } : { signingSecret: slack.signingSecret, port: 0 };
  const chat = slackChat({
    ...way,
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    host: '127.0.0.1',
    command: '/incident',
    editors: [],
    log,
    now: () => Date.now(),
    ...options,
  });
  t.after(async () => {
    await chat.stop();
    await slack.close();
  });
  return { slack, chat, core, logged };
}

/** The same, started and connected. */
export async function aRunningBot(t: TestContext, mode: Mode, options: Partial<SlackOptions> = {}): Promise<Bot> {
  const bot = await aBot(t, mode, options);
  await bot.chat.start(bot.core);
  if (mode === 'http') await bot.slack.connectHttp(addressOf(bot));
  return bot;
}

/** Where the bot takes requests: it says so in its log. */
export function addressOf({ logged }: Bot, path = '/slack/events'): string {
  const port = logged.map((line) => line.port).find((found) => found !== undefined);
  return `http://127.0.0.1:${port}${path}`;
}
