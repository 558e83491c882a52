import { type App, HTTPReceiver, type ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import { boltLog } from './bolt-log.ts';
import type { Door } from './door.ts';
import { type Refusal, replayGuard } from './replay-guard.ts';

export type HttpOptions = {
  readonly signingSecret: string;
  readonly port?: number;
  readonly host?: string;
  readonly log: Log;
  readonly now: () => number;
};

const DEFAULT_PORT = 3000;

/** Slack calls us: `POST /slack/events` with a signature, each taken once, and `GET /healthz` for whoever watches. */
export function httpDoor({ signingSecret, port = DEFAULT_PORT, host, log, now }: HttpOptions): Door {
  const refusal = replayGuard(now);
  const receiver = new GuardedReceiver({
    signingSecret,
    logger: boltLog(log),
    customRoutes: [{ path: '/healthz', method: 'GET', handler: (_, answer) => answer.writeHead(200).end('ok\n') }],
    customPropertiesExtractor: ({ headers }) => ({
      signature: headers['x-slack-signature'],
      sentAtSeconds: Number(headers['x-slack-request-timestamp']),
    }),
    processEventErrorHandler: async ({ error, response }) => {
      if (error instanceof Refused) log.warn(`a signed request was refused: ${error.message}`);
      else log.error({ err: error }, 'a request of Slack failed');
      if (response.headersSent) return false;
      response.writeHead(error instanceof Refused ? 401 : 500).end();
      return true;
    },
  });
  receiver.refusal = refusal;
  let server: { close(): unknown; closeAllConnections(): void } | null = null;
  return {
    receiver,
    async open() {
      const listening = await receiver.start(host === undefined ? { port } : { port, host });
      server = listening;
      const address = listening.address();
      log.info({ port: typeof address === 'object' ? address?.port : port }, 'slack: taking requests at /slack/events');
    },
    async close() {
      server?.close();
    },
    async cut() {
      server?.closeAllConnections();
    },
  };
}

class Refused extends Error {}

/** Refuses before Bolt acts: Bolt answers an event with 200 before any middleware runs. */
class GuardedReceiver extends HTTPReceiver {
  refusal: (signature: string, sentAtSeconds: number) => Refusal = () => null;

  override init(app: App): void {
    const processEvent = async ({ customProperties = {}, ...event }: ReceiverEvent): Promise<void> => {
      const why = this.refusal(customProperties.signature, customProperties.sentAtSeconds);
      if (why) throw new Refused(why);
      await app.processEvent(event);
    };
    super.init(Object.create(app, { processEvent: { value: processEvent } }));
  }
}
