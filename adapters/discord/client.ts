import { Client, Events, GatewayIntentBits, Options, Partials, type RateLimitData, RESTEvents } from 'discord.js';
import type { Log } from '../../src/log.ts';
import { openGateway } from './gateway.ts';
import { whyClosed } from './why-closed.ts';

export type Connection = {
  readonly apiUrl?: string | undefined;
  readonly requestTimeoutMs?: number | undefined;
  readonly startTimeoutMs: number;
  readonly log: Log;
};

/** `leave` ends the connection for good. */
export type Opened = { readonly client: Client; readonly leave: () => Promise<void> };

const API_URL = 'https://discord.com/api';
const REQUEST_TIMEOUT_MS = 8000;
/** discord.js waits 15 s for servers that Discord announces and then does not describe. */
const WAIT_FOR_GUILDS_MS = 2000;
const LONGEST_WAIT_MS = 5000;
/** Discord bans for an hour who sends 10,000 such requests in ten minutes. */
const WARN_EVERY_REFUSED = 500;

/** Without the version and the slash that discord.js puts there itself. */
export const apiUrlOf = (apiUrl: string = API_URL): string => apiUrl.replace(/\/+$/u, '').replace(/\/v\d+$/u, '');

/** discord.js, set up so that it tries once, pings nobody and dies of nothing. */
export function openClient({ apiUrl, requestTimeoutMs = REQUEST_TIMEOUT_MS, startTimeoutMs, log }: Connection): Opened {
  const gateway = openGateway(startTimeoutMs / 2);
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds, // channels and roles; a server that removes the bot
      GatewayIntentBits.GuildMessages, // mentions of the bot: their text comes without the privileged MessageContent
      GatewayIntentBits.DirectMessages, // what is written to the bot alone
    ],
    // Without it messages in direct channels that discord.js has not seen yet are dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ws: gateway.options,
    rest: {
      api: apiUrlOf(apiUrl),
      timeout: requestTimeoutMs,
      // It would repeat a POST whose answer was lost, at once and without end (discordjs/discord.js#2655, #3471, #10571).
      retries: 0,
      rejectOnRateLimit: mayNotWait,
      invalidRequestWarningInterval: WARN_EVERY_REFUSED,
    },
  });
  listenToTrouble(client, log);
  const leave = (): Promise<void> => {
    gateway.end();
    return client.destroy();
  };
  return { client, leave };
}

/** Posts say when to come back and are tried again by whoever sent them; an answer waits, but not for long. */
const mayNotWait = ({ route, timeToReset, retryAfter }: RateLimitData): boolean =>
  route.startsWith('/channels') || Math.max(timeToReset, retryAfter) > LONGEST_WAIT_MS;

/** An "error" that nobody listens to ends the process, and so does a listener of an event that rejects. */
function listenToTrouble(client: Client, log: Log): void {
  client.on(Events.Error, (err) => log.error({ err }, 'Discord: a fault in an event'));
  // Whoever starts the bot is told in one line why it could not be.
  client.on(Events.ShardError, (err) => client.isReady() && log.warn({ err }, 'Discord: the connection failed'));
  client.on(Events.ShardDisconnect, ({ code }) => client.isReady() && log.error({ code }, whyClosed(code)));
  client.on(Events.ShardReconnecting, () => client.isReady() && log.info('Discord: connecting again'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.rest.on(RESTEvents.RateLimited, ({ route, retryAfter, scope }) =>
    log.info({ route, retryAfter, scope }, 'Discord: asked to slow down'),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.error({ count }, 'Discord: many requests are refused; at 10,000 in ten minutes it bans the bot for an hour'),
  );
}
