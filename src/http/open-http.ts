import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { CannotStart } from '../chat.ts';
import type { Log } from '../log.ts';
import { type Answer, refusal, send } from './answer.ts';
import { answering, type Offered } from './answering.ts';

export type HttpOptions = Offered & {
  readonly host: string;
  readonly port: number;
  readonly requestTimeoutMilliseconds?: number;
};

export type HttpIntake = {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The port that it listens at, once it was started. */
  port(): number;
};

const MOST_CONNECTIONS = 200;
const HEADERS_TIMEOUT_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;

/** Takes reports at `POST /reports` from whoever has the token, and says at `GET /healthz` that it runs. */
export function openHttp(options: HttpOptions): HttpIntake {
  const { host, port, log } = options;
  const server = serverFor(options);
  return {
    start: async () => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.on('error', (error) => reject(new CannotStart(notListening(options, error))));
      server.listen(port, host, resolve);
      await promise;
      log.info({ host, port: portOf(server) }, 'http: taking reports at POST /reports');
    },
    stop: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeIdleConnections();
      await promise;
    },
    port: () => portOf(server),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const notListening = ({ host, port }: HttpOptions, error: Error & { code?: string }): string =>
  error.code === 'EADDRINUSE'
    ? `something else listens at ${host}:${port}: set SITREP_HTTP_PORT to a free port`
    : `cannot listen at ${host}:${port} (${error.code}): see SITREP_HTTP_HOST and SITREP_HTTP_PORT`;

function serverFor(options: HttpOptions): Server {
  const { log, requestTimeoutMilliseconds = REQUEST_TIMEOUT_MILLISECONDS } = options;
  const checkingInterval = Math.min(requestTimeoutMilliseconds, 5000);
  const answer = answering(options);
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response)
      .catch((err: unknown): Answer => {
        log.error({ err }, 'http: a request failed, which is a fault in sitrep');
        return refusal(500, 'this is a fault in sitrep; it is noted', 'the same request later', { close: true });
      })
      .then((given) => {
        if (given.status >= 400) log.info({ status: given.status }, 'http: a request was refused');
        send(response, given);
      });
  };
  const server = createServer({
    headersTimeout: Math.min(HEADERS_TIMEOUT_MILLISECONDS, requestTimeoutMilliseconds),
    requestTimeout: requestTimeoutMilliseconds,
    connectionsCheckingInterval: checkingInterval,
  });
  server.maxConnections = MOST_CONNECTIONS;
  // Idle also counts while an answer is sent to somebody who does not read it. A request that is too slow is found out only when
  // it is looked for, and is to be told so first.
  server.timeout = 2 * (requestTimeoutMilliseconds + checkingInterval);
  return server
    .on('request', onRequest)
    .on('checkContinue', onRequest)
    .on('clientError', (error, socket) => refuseNonsense(error, socket as Socket, log));
}

const PROTOCOL_ERRORS: Readonly<Record<string, readonly [line: string, error: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request took too long'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the headers are too large'],
};

/** What is no HTTP, or comes too slowly. */
function refuseNonsense(error: Error & { code?: string }, socket: Socket, log: Log): void {
  const [line, what] = PROTOCOL_ERRORS[error.code ?? ''] ?? ['400 Bad Request', 'the request is no HTTP'];
  log.info({ code: error.code }, `http: a request was refused: ${what}`);
  if (!socket.writable) return void socket.destroy();
  const body = `${JSON.stringify({ error: what, wanted: 'POST /reports' })}\n`;
  const head = `HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}
