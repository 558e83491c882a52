import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Delivery, type Line, NotAcknowledged, type Reply, type Retry } from './delivery.ts';
import { LIMITS } from './limits.ts';
import { APP_ID } from './wire-message.ts';
import type { World } from './world.ts';

const PING_EVERY_MS = 5_000;
const GOODBYE_MS = 500;

/** Socket Mode: connections that the app opens, and the envelopes that go over them. */
export class SocketLine implements Line {
  /** Takes connections and says nothing, as a Slack in trouble does. */
  isMute = false;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #world: World;
  readonly #withinMs: number;
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  /** Connections that were told to go take nothing new. */
  #open: WebSocket[] = [];

  constructor(server: Server, world: World, withinMs: number) {
    this.#world = world;
    this.#withinMs = withinMs;
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  get connections(): number {
    return this.#open.length;
  }

  /** An address that opens one connection, once. */
  newLink(base: string): string {
    const ticket = this.#world.newId('t');
    this.#tickets.add(ticket);
    return `${base.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${APP_ID}`;
  }

  connected(count = 1): Promise<true> {
    const describe = () => `${count} Socket Mode connections; there are ${this.connections}`;
    return this.#world.until(() => this.connections >= count || undefined, describe, 10_000) as Promise<true>;
  }

  /** Every few hours Slack asks the app to connect anew. */
  refresh(reason: 'refresh_requested' | 'warning' | 'link_disabled' = 'refresh_requested'): void {
    const leaving = this.#open;
    this.#open = [];
    for (const socket of leaving)
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } }));
  }

  /** Breaks every connection, without a word. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  async deliver({ kind, payload, id }: Delivery, retry: Retry | null): Promise<Reply> {
    const socket = this.#open.at(-1);
    if (!socket) throw new NotAcknowledged('dispatch_failed');
    const started = performance.now();
    const acknowledged = this.#acknowledgementOf(id);
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type: kind,
        accepts_response_payload: kind !== 'events_api',
        payload,
        ...(retry ? { retry_attempt: retry.attempt, retry_reason: 'timeout' } : {}),
      }),
    );
    return { body: bodyOf(await acknowledged), ms: performance.now() - started };
  }

  /** Says goodbye first: an SDK whose goodbye is cut off waits 30 s for the answer to it. */
  async close(): Promise<void> {
    const leaving = [...this.#server.clients].map((socket) => once(socket, 'close'));
    for (const socket of this.#server.clients) socket.close(1001);
    await Promise.race([Promise.all(leaving), wait(GOODBYE_MS, null, { ref: false })]);
    this.drop();
    this.#server.close();
  }

  #acknowledgementOf(id: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new NotAcknowledged('operation_timeout'));
      }, this.#withinMs);
      this.#waiting.set(id, (payload) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(payload);
      });
    });
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://local').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket) || this.connections >= LIMITS.connections) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#greet(connection));
  }

  #greet(connection: WebSocket): void {
    if (this.isMute) return;
    const pings = setInterval(() => connection.ping('Ping from local Slack'), PING_EVERY_MS).unref();
    connection.on('error', () => connection.terminate());
    connection.on('close', () => {
      clearInterval(pings);
      this.#open = this.#open.filter((other) => other !== connection);
      this.#world.wake();
    });
    connection.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      this.#waiting.get(envelope_id)?.(payload);
    });
    this.#open.push(connection);
    connection.send(
      JSON.stringify({ type: 'hello', num_connections: this.connections, connection_info: { app_id: APP_ID } }),
    );
    this.#world.wake();
  }
}

/** An acknowledgement without a payload is an empty one; a bare text comes as `{text}`. */
const bodyOf = (payload: unknown): unknown =>
  payload && typeof payload === 'object' && Object.keys(payload).length ? payload : '';
