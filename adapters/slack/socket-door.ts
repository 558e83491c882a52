import { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import { boltLog } from './bolt-log.ts';
import { webClientOptions } from './client-options.ts';
import type { Door } from './door.ts';
import { noLongerThan } from './no-longer-than.ts';

export type SocketOptions = {
  readonly appToken: string;
  readonly apiUrl?: string;
  readonly log: Log;
  /** How long Slack may take to greet. */
  readonly greetWithinSeconds?: number;
};

const FIRST_PAUSE_SECONDS = 0.25;
const MOST_SECONDS_BETWEEN_TRIES = 30;
const SECONDS_TO_PART = 1;
const GREET_WITHIN_SECONDS = 8;

/**
 * We call Slack and hold a WebSocket open (Socket Mode). Reconnecting is ours: Bolt's waits 5 s each time Slack refreshes the
 * connection, asks for ever at the start with a token that lacks a scope, and ends the process by an unhandled rejection where
 * `apps.connections.open` fails later on (slackapi/bolt-js#929).
 */
export function socketDoor({ appToken, apiUrl, log, greetWithinSeconds = GREET_WITHIN_SECONDS }: SocketOptions): Door {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLog(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: webClientOptions(apiUrl) },
    processEventErrorHandler: async ({ error }) => {
      log.error({ err: error }, 'an envelope of Slack failed');
      return false;
    },
  });
  const { client } = receiver;
  let state: 'closed' | 'opening' | 'open' = 'closed';
  let endPause = (): void => {};

  // Not unref: without a connection this may be all that keeps the process alive.
  const pause = (seconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const connect = async (): Promise<void> => {
    state = 'opening';
    await greeted(client, greetWithinSeconds);
    // Told to close while it connected.
    if (state === 'opening') state = 'open';
    else await client.disconnect();
  };
  const reconnect = async (): Promise<void> => {
    state = 'opening';
    for (let tries = 0; state === 'opening'; tries += 1) {
      try {
        await connect();
        if (tries) log.info('slack: connected again');
      } catch (error) {
        if (!tries) log.warn({ err: error }, 'slack: the connection is lost; trying again until it is back');
        await pause(Math.min(MOST_SECONDS_BETWEEN_TRIES, FIRST_PAUSE_SECONDS * 2 ** tries));
      }
    }
  };
  client.on('disconnected', () => {
    if (state === 'open') void reconnect();
  });
  return {
    receiver,
    open: connect,
    async close() {
      state = 'closed';
      endPause();
      await noLongerThan(SECONDS_TO_PART, client.disconnect());
    },
    async cut() {
      // A second call ends a connection whose other side does not answer the close; the SDK would wait 30 s for it.
      client.disconnect();
    },
  };
}

/** Slack greets within a second; the SDK would wait for ever for a greeting that does not come. */
async function greeted(client: SocketModeReceiver['client'], withinSeconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Slack did not greet within ${withinSeconds} s`)), withinSeconds * 1000);
  });
  const started = client.start();
  started.catch(() => {});
  try {
    await Promise.race([started, late]);
  } catch (error) {
    // Twice: the first asks the other side to close, the second does not wait for it.
    for (let k = 0; k < 2; k += 1) client.disconnect().catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
