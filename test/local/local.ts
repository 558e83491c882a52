/*
 * sitrep on a Slack and a Discord of your own, on this machine: `npm run local`. Both servers and the bot start together; what
 * you type is typed there, and what you would then see is printed. No account, no token, nothing leaves this machine.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openLocalDiscord } from '../support/discord/local-discord.ts';
import { openLocalSlack } from '../support/slack/local-slack.ts';
import { discordSide } from './discord-side.ts';
import type { Side } from './side.ts';
import { slackSide } from './slack-side.ts';

const USAGE = `Type as on the platform:
  /…                a command, as below
  press <button>    a button of the last message: “press Quotes”
  choose <choice>   a choice of a menu, by its beginning
  @sitrep <words>   a mention, below the last message that everybody sees
  dm <words>        a direct message
  slack, discord    go there
  quit`;

const slack = await openLocalSlack();
const discord = await openLocalDiscord();
const you = slack.addPerson('you');
const data = mkdtempSync(join(tmpdir(), 'sitrep-local-'));
const bot = spawn(process.execPath, [new URL('../../src/main.ts', import.meta.url).pathname], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    PATH: process.env.PATH,
    SITREP_DATA: data,
    LOG_LEVEL: 'warn',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_EDITORS: you.id,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
  },
});
const ended = new Promise<void>((resolve) => bot.once('exit', () => resolve()));
const sides: Readonly<Record<string, Side>> = {
  slack: slackSide(slack, you),
  discord: discordSide(discord, discord.addPerson('you', { may: ['ManageGuild'] })),
};
const START_MS = 20_000;
await Promise.race([
  ended.then(() => process.exit(1)),
  Promise.all([
    slack.awaitCall('apps.connections.open', () => true, START_MS),
    discord.awaitCall(({ method, path }) => method === 'PUT' && path.endsWith('/commands'), START_MS),
  ]),
]);

let side = sides.slack!;
const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
const say = (text: string): void => void process.stdout.write(`${text}\n\n`);
let isOpen = true;
lines.once('close', () => {
  isOpen = false;
});
const prompt = (): void => {
  if (!isOpen) return;
  lines.setPrompt(`${side.name}> `);
  lines.prompt();
};

async function answerTo(typed: string): Promise<string> {
  const [word = '', ...more] = typed.split(' ');
  const rest = more.join(' ');
  if (sides[typed]) side = sides[typed];
  if (typed === 'help' || sides[typed]) return `${USAGE}\nOn ${side.name}:\n  ${side.usage.join('\n  ')}`;
  if (typed.startsWith('/')) return side.command(typed);
  if (word === 'press') return side.press(rest);
  if (word === 'choose') return side.choose(rest);
  if (word === 'dm') return side.direct(rest);
  if (word.toLowerCase() === '@sitrep') return side.mention(rest);
  return (await side.fill(typed)) ?? 'Nothing was typed on the platform: begin with “/”, or see “help”.';
}

say(`sitrep runs on a Slack and a Discord of your own.\n${USAGE}\nOn slack:\n  ${side.usage.join('\n  ')}`);
prompt();
for await (const typed of lines) {
  if (typed.trim() === 'quit') break;
  if (typed.trim())
    say(
      await answerTo(typed.trim()).catch((error: unknown) => (error instanceof Error ? error.message : String(error))),
    );
  prompt();
}
lines.close();
bot.kill('SIGTERM');
await ended;
await Promise.all([slack.close(), discord.close()]);
rmSync(data, { recursive: true, force: true });
