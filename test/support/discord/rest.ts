import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Call, readCall } from './call.ts';
import { CASES, type FaultCase, Refusal } from './cases.ts';
import type { Answer, Backstage, Route } from './route.ts';

export type Matches = (call: Call) => boolean;
type Fault = { readonly matches: Matches; readonly answer: FaultCase; left: number };

const PREFIX = /^\/api\/v10(?=\/)/;
/** Enough for discord.js to keep its queues; no test is held up by them. */
const UNHURRIED = {
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset-after': '1.000',
  'x-ratelimit-scope': 'user',
};

/** The REST side: finds the route of a call, or the failure that a test ordered for it. */
export class Rest {
  readonly calls: Call[] = [];
  readonly server: Server;
  readonly #faults: Fault[] = [];
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
    this.server = createServer();
  }

  /** The port that it listens on, on this machine only. */
  async listen(port: number): Promise<number> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The next calls that match get this answer. */
  fail(matches: Matches, answer: FaultCase, times: number): void {
    this.#faults.push({ matches, answer, left: times });
  }

  serve(routes: readonly Route[], backstage: Backstage): void {
    this.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#answer(request, response, routes, backstage);
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse, routes: readonly Route[], backstage: Backstage) {
    // A client that gives up while it sends is no call.
    const raw = await readCall(request, backstage.world.now()).catch(() => null);
    if (!raw) return;
    const call = { ...raw, path: raw.path.replace(PREFIX, '') };
    this.calls.push(call);
    const fault = this.#faultFor(call);
    if (fault) return fail(response, fault, () => this.#perform(call, routes, backstage));
    send(response, this.#perform(call, routes, backstage));
    backstage.world.changed();
  }

  #faultFor(call: Call): FaultCase | null {
    const fault = this.#faults.find(({ left, matches }) => left > 0 && matches(call));
    if (!fault) return null;
    fault.left -= 1;
    return fault.answer;
  }

  #perform(call: Call, routes: readonly Route[], backstage: Backstage): Answer | FaultCase {
    const fitting = routes.flatMap((route) => {
      const match = route.pattern.exec(call.path);
      return match ? [{ route, params: { ...match.groups } }] : [];
    });
    const found = fitting.find(({ route }) => route.method === call.method);
    if (!found) return fitting.length ? CASES['method not allowed'] : CASES['not found'];
    if (!found.route.open && call.auth !== `Bot ${this.#token}`) return CASES.unauthorized;
    try {
      return found.route.answer(call, found.params, backstage);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }
}

function fail(response: ServerResponse, fault: FaultCase, perform: () => unknown): void {
  if (fault.silence?.endsWith(' performed')) perform();
  if (fault.silence?.startsWith('reset')) response.destroy();
  if (!fault.silence) send(response, fault);
}

function send(response: ServerResponse, answer: Answer | FaultCase): void {
  const { status, body } = answer;
  const headers = 'headers' in answer ? answer.headers : {};
  // discord.js parses every body that claims to be JSON, an empty one too.
  const mediaType = typeof body === 'object' ? { 'content-type': 'application/json' } : {};
  response.writeHead(status, { ...UNHURRIED, ...mediaType, ...headers });
  response.end(typeof body === 'object' ? JSON.stringify(body) : body);
}
