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
const LOOK_MS = 250;
const say = (text: string): void => void process.stdout.write(`${text}\n\n`);

/** Ends the bot and both servers, and leaves nothing behind. */
async function leave(code: number): Promise<never> {
  bot.kill('SIGTERM');
  await ended;
  await Promise.all([slack.close(), discord.close()]);
  rmSync(data, { recursive: true, force: true });
  process.exit(code);
}

let isLeaving = false;
void ended.then(() => {
  if (!isLeaving) void leave(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isLeaving = true;
    void leave(0);
  });
await Promise.all([
  slack.awaitCall('apps.connections.open', () => true, START_MS),
  discord.awaitCall(({ method, path }) => method === 'PUT' && path.endsWith('/commands'), START_MS),
]).catch((error: unknown) => {
  say(`the bot did not start: ${messageOf(error)}`);
  return leave(1);
});

let side = sides.slack!;
const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
let isOpen = true;
let isAnswering = false;
lines.once('close', () => {
  isOpen = false;
});
lines.once('SIGINT', () => lines.close());
const prompt = (): void => {
  if (!isOpen) return;
  lines.setPrompt(`${side.name}> `);
  lines.prompt(true);
};

/** Shows what came by itself, on either platform; true where something did. */
function showArrived(): boolean {
  const came = Object.values(sides).flatMap((one) => one.arrived().map((text) => `${one.name}: ${text}`));
  if (came.length && process.stdin.isTTY) process.stdout.write('\r');
  for (const text of came) say(text);
  return came.length > 0;
}

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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

say(
  `sitrep runs on a Slack and a Discord of your own. Posts are shown as they arrive.\n${USAGE}\nOn slack:\n  ${side.usage.join('\n  ')}`,
);
prompt();
const watch = setInterval(() => {
  if (!isAnswering && showArrived()) prompt();
}, LOOK_MS);
for await (const typed of lines) {
  if (typed.trim() === 'quit') break;
  isAnswering = true;
  if (typed.trim()) say(await answerTo(typed.trim()).catch(messageOf));
  showArrived();
  isAnswering = false;
  prompt();
}
clearInterval(watch);
isLeaving = true;
await leave(0);
