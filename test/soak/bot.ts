import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { discordChat } from '../../adapters/discord/discord.ts';
import { slackChat } from '../../adapters/slack/slack.ts';
import { openCore } from '../../src/core.ts';
import { openDeliveries } from '../../src/deliver/run-deliveries.ts';
import { openLibrary } from '../../src/library.ts';
import { openLog } from '../../src/log.ts';
import { Report } from '../../src/model/report.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

/*
 * sitrep on two local platforms, in a hurry: it takes a report a line from standard input, says its id once it is durable,
 * and says "idle" whenever nothing is left to be told.
 */
const {
  STORE = '',
  OWNER = 'soak',
  SLACK_URL,
  SLACK_BOT = '',
  SLACK_APP = '',
  DISCORD_URL,
  DISCORD = '',
} = process.env;
const store = STORE.startsWith('postgres') ? await openPostgres(STORE) : await openSqlite(STORE);
const library = openLibrary(store, () => new Date().toISOString(), { reader: 1, stages: 1 });
const log = openLog(process.env.LOG_LEVEL ?? 'fatal');
const deliveries = openDeliveries({
  library,
  store,
  log,
  owner: OWNER,
  quietDigest: 'line',
  now: Date.now,
  random: Math.random,
  pacing: { channelRestMilliseconds: 0, wait: async () => 0 },
  calmMilliseconds: 0,
  mostAtOnce: Number.POSITIVE_INFINITY,
});
const core = openCore(library, { answers: 'hidden', command: '/incident', following: deliveries.following });
const own = { log, now: Date.now };
const chats = [
  ...(SLACK_URL
    ? [
        slackChat({
          ...own,
          botToken: SLACK_BOT,
          appToken: SLACK_APP,
          apiUrl: SLACK_URL,
          port: 0,
          command: '/incident',
          editors: [],
        }),
      ]
    : []),
  ...(DISCORD_URL ? [discordChat({ ...own, token: DISCORD, apiUrl: DISCORD_URL })] : []),
];
await Promise.all(chats.map((chat) => chat.start(core)));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
createInterface({ input: process.stdin }).on('line', async (line) => {
  const report = Report.parse(JSON.parse(line));
  // As whoever sends a report does, who gets no receipt for it.
  while (!(await library.take(report).then(Boolean, () => false))) await sleep(500);
  say(report.id);
});
const isQuiet = async (): Promise<boolean> =>
  (await store.tellings.news()).length === 0 && (await store.outbox.waiting()) === 0;
setInterval(async () => {
  if (await isQuiet().catch(() => false)) say('idle');
}, 250);
say('started');
await deliveries.run(chats, new AbortController().signal);
