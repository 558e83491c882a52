import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { wireAccount, wireGuild } from './wire.ts';
import type { World } from './world.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
const KNOWN_OPS = [1, 2, 3, 4, 6, 8, 31];
const CLOSE = {
  unknownOp: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  badToken: 4004,
  again: 4005,
  badSeq: 4007,
  badShard: 4010,
  badVersion: 4012,
  badIntents: 4013,
  forbiddenIntents: 4014,
} as const;

/** The intents that an app must be granted on its page before it may ask for them. */
export const PRIVILEGED = { GuildMembers: 1 << 1, GuildPresences: 1 << 8, MessageContent: 1 << 15 } as const;
export type PrivilegedIntent = keyof typeof PRIVILEGED;
export const INTENT = { guilds: 1, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;
/** Bits 0–16, 20, 21, 24 and 25. */
const ALL_INTENTS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

type Payload = { readonly op: number; readonly d: unknown; readonly s?: number | null; readonly t?: string | null };
type Dispatched = { readonly event: string; readonly data: unknown; readonly seq: number };
type Session = { readonly id: string; readonly intents: number; readonly sent: Dispatched[]; socket: WebSocket | null };

export type GatewayOptions = {
  readonly token: string;
  readonly granted: readonly PrivilegedIntent[];
  readonly heartbeatMs: number;
  readonly url: string;
};

/** The gateway: sessions that events are sent to, and that survive a lost socket. */
export class Gateway {
  /** Everything that the bot sent, in order. */
  readonly received: Payload[] = [];
  /** The address of each connection that was made. */
  readonly connections: string[] = [];
  heartbeats = 0;
  resumes = 0;
  /** Set to let the bot take the connection for dead. */
  withholdsAcks = false;
  /** The close code for whoever identifies next. */
  #refusal: number | null = null;
  readonly #sessions = new Map<string, Session>();
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;

  constructor(server: Server, world: World, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket, request) => this.#greet(socket, request.url ?? ''));
  }

  get connected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== null);
  }

  get intents(): number {
    return [...this.#sessions.values()].reduce((all, { intents }) => all | intents, 0);
  }

  /** Sends an event to each session that asked for its kind; what a lost socket misses is sent again when it resumes. */
  dispatch(event: string, data: (intents: number) => unknown, intent = 0): number {
    const listening = [...this.#sessions.values()].filter(({ intents }) => intent === 0 || (intents & intent) !== 0);
    for (const session of listening) this.#sendTo(session, event, data(session.intents));
    return listening.length;
  }

  refuseNext(code: number): void {
    this.#refusal = code;
  }

  askToReconnect(): void {
    this.#toAll({ op: OP.reconnect, d: null });
  }

  invalidate(resumable: boolean): void {
    if (!resumable) this.#sessions.clear();
    this.#toAll({ op: OP.invalidSession, d: resumable });
  }

  close(code: number): void {
    for (const socket of this.#sockets.clients) socket.close(code);
  }

  /** Cuts every connection, without a word. */
  drop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  stop(): void {
    this.drop();
    this.#sockets.close();
  }

  #toAll(payload: Payload): void {
    for (const socket of this.#sockets.clients) this.#send(socket, payload);
  }

  #greet(socket: WebSocket, url: string): void {
    this.connections.push(url);
    if (/[?&]v=10\b/.test(url)) this.#welcome(socket);
    else socket.close(CLOSE.badVersion);
    this.#world.changed();
  }

  #welcome(socket: WebSocket): void {
    this.#send(socket, { op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
    socket.on('message', (raw) => this.#take(socket, raw));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.#lose(socket, code));
  }

  /** A session ends with a clean goodbye; otherwise it waits to be resumed. */
  #lose(socket: WebSocket, code: number): void {
    const session = this.#sessionOf(socket);
    if (!session) return;
    session.socket = null;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    this.#world.changed();
  }

  #sessionOf(socket: WebSocket): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.socket === socket);
  }

  #take(socket: WebSocket, raw: RawData): void {
    const payload = parsed(raw);
    if (payload) this.received.push(payload);
    if (!payload) socket.close(CLOSE.decode);
    else if (!KNOWN_OPS.includes(payload.op)) socket.close(CLOSE.unknownOp);
    else if (payload.op === OP.heartbeat) this.#beat(socket);
    else if (payload.op === OP.identify) this.#identify(socket, payload.d as Identify);
    else if (payload.op === OP.resume) this.#resume(socket, payload.d as Resume);
    else if (!this.#sessionOf(socket)) socket.close(CLOSE.notAuthenticated);
    this.#world.changed();
  }

  #beat(socket: WebSocket): void {
    this.heartbeats += 1;
    if (!this.withholdsAcks) this.#send(socket, { op: OP.ack, d: null });
  }

  #identify(socket: WebSocket, identify: Identify): void {
    const fault = this.#refusal ?? this.#faultOf(socket, identify);
    this.#refusal = null;
    if (fault === null) this.#begin(socket, identify);
    else socket.close(fault);
  }

  #begin(socket: WebSocket, identify: Identify): void {
    const session: Session = { id: this.#world.newId(), intents: identify.intents, sent: [], socket };
    this.#sessions.set(session.id, session);
    const { bot, applicationId, guilds } = this.#world;
    const joined = guilds.filter(({ hasBot }) => hasBot);
    this.#sendTo(session, 'READY', {
      v: 10,
      user: { ...wireAccount(bot), verified: true, email: null, mfa_enabled: false },
      guilds: joined.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      // The real address would lead the client away from this machine on its first resume.
      resume_gateway_url: this.#options.url,
      shard: identify.shard ?? [0, 1],
      application: { id: applicationId, flags: 0 },
      private_channels: [],
    });
    if ((session.intents & INTENT.guilds) === 0) return;
    for (const guild of joined) this.#sendTo(session, 'GUILD_CREATE', wireGuild(guild, this.#world));
  }

  #faultOf(socket: WebSocket, { token, intents, shard, properties }: Identify): number | null {
    if (this.#sessionOf(socket)) return CLOSE.again;
    if (!properties) return CLOSE.decode;
    if (token !== this.#options.token) return CLOSE.badToken;
    if (!Number.isInteger(intents) || (intents & ~ALL_INTENTS) !== 0) return CLOSE.badIntents;
    if (shard && shard[0] >= shard[1]) return CLOSE.badShard;
    const granted = this.#options.granted.reduce((all, name) => all | PRIVILEGED[name], 0);
    const wanted = Object.values(PRIVILEGED).reduce((all, bit) => all | (intents & bit), 0);
    return (wanted & ~granted) === 0 ? null : CLOSE.forbiddenIntents;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): void {
    const session = this.#sessions.get(session_id);
    if (token !== this.#options.token) socket.close(CLOSE.badToken);
    else if (!session) this.#send(socket, { op: OP.invalidSession, d: false });
    else if (seq > session.sent.length) socket.close(CLOSE.badSeq);
    else this.#replay(socket, session, seq);
  }

  #replay(socket: WebSocket, session: Session, seq: number): void {
    session.socket = socket;
    for (const missed of session.sent.slice(seq)) this.#sendDispatched(socket, missed);
    this.#sendTo(session, 'RESUMED', {});
    this.resumes += 1;
  }

  #sendTo(session: Session, event: string, data: unknown): void {
    const dispatched = { event, data, seq: session.sent.length + 1 };
    session.sent.push(dispatched);
    if (session.socket) this.#sendDispatched(session.socket, dispatched);
  }

  #sendDispatched(socket: WebSocket, { event, data, seq }: Dispatched): void {
    this.#send(socket, { op: OP.dispatch, d: data, s: seq, t: event });
  }

  #send(socket: WebSocket, { op, d, s = null, t = null }: Payload): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d, s, t }));
  }
}

type Identify = {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
  readonly properties?: unknown;
};
type Resume = { readonly token: string; readonly session_id: string; readonly seq: number };

function parsed(raw: RawData): Payload | null {
  try {
    const payload: unknown = JSON.parse(String(raw));
    return typeof payload === 'object' && payload !== null && 'op' in payload ? (payload as Payload) : null;
  } catch {
    return null;
  }
}
