import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Admin } from './admin.ts';
import type { Case, CaseName } from './cases.ts';
import { type Delivery, deliver, type Line, NotAcknowledged, type Reply } from './delivery.ts';
import { flatten } from './flatten.ts';
import { HttpLine } from './http-line.ts';
import { LIMITS } from './limits.ts';
import { Person } from './person.ts';
import { SocketLine } from './socket-line.ts';
import { type ApiCall, type Violation, WebApi } from './web-api.ts';
import { newWorkspace } from './workspace.ts';
import { type Account, type Channel, isSeenBy, type Message, type OpenView, type Workspace, World } from './world.ts';

export type { Acknowledged } from './person.ts';
export type { Account, ApiCall, Case, CaseName, Channel, Message, OpenView, Person, Violation, Workspace };
export { NotAcknowledged };

export type SlackOptions = {
  readonly signingSecret?: string;
  readonly now?: () => number;
  /** How long Slack waits for an acknowledgement; 3 s on the real one. */
  readonly acknowledgeWithinMs?: number;
  /** When an event that was not acknowledged is sent again; the real one does so at once, after 1 and after 5 minutes. */
  readonly retryEventsAfterMs?: readonly number[];
};

type ChannelOptions = {
  readonly kind?: 'public' | 'private';
  readonly hasBot?: boolean;
  readonly archived?: boolean;
  readonly workspace?: Workspace;
};
type PersonOptions = Partial<Pick<Account, 'isAdmin' | 'isGuest' | 'timeZone'>> & { readonly workspace?: Workspace };
type Wait = { readonly to?: Person; readonly withinMs?: number; readonly after?: Message };

/** Opens a Slack of one's own on 127.0.0.1, with one workspace. */
export async function openLocalSlack(options: SlackOptions = {}): Promise<LocalSlack> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new LocalSlack(server, options);
}

/** A Slack that keeps to what is documented of the real one, and lets a test act and look as people do. */
export class LocalSlack {
  readonly signingSecret: string;
  readonly appToken = 'xapp-1-A0SITREP-1-local';
  readonly world: World;
  readonly socket: SocketLine;
  /** The workspace that there is from the start. */
  readonly workspace: Workspace;
  /** Somebody who archives, removes and uninstalls. */
  readonly admin: Admin;
  readonly #api: WebApi;
  readonly #base: string;
  readonly #server: Server;
  readonly #withinMs: number;
  readonly #retryAfterMs: readonly number[];
  #http: HttpLine | null = null;

  constructor(server: Server, options: SlackOptions) {
    const { signingSecret = 'local-signing-secret', now = Date.now } = options;
    this.#withinMs = options.acknowledgeWithinMs ?? LIMITS.acknowledgeMs;
    this.#retryAfterMs = options.retryEventsAfterMs ?? [0];
    this.#server = server;
    this.#base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.signingSecret = signingSecret;
    this.world = new World(now);
    this.socket = new SocketLine(server, this.world, this.#withinMs);
    this.#api = new WebApi(this.world, this.appToken, () => this.socket.newLink(this.#base));
    this.workspace = this.addWorkspace('local');
    this.admin = new Admin(this.world, (what) => this.deliver(what));
    server.on('request', (request, response) => {
      this.#api.take(request, response).catch((error) => response.writeHead(500).end(String(error)));
    });
  }

  /** For `SLACK_API_URL` and `clientOptions.slackApiUrl`. */
  get apiUrl(): string {
    return `${this.#base}/api/`;
  }

  get botToken(): string {
    return this.workspace.botToken;
  }

  get calls(): readonly ApiCall[] {
    return this.#api.calls;
  }

  get violations(): readonly Violation[] {
    return this.#api.violations;
  }

  addWorkspace(name: string): Workspace {
    const workspace = newWorkspace(name, this.world);
    this.world.workspaces.push(workspace);
    return workspace;
  }

  addChannel(name: string, options: ChannelOptions = {}): Channel {
    const { kind = 'public', hasBot = true, archived = false, workspace = this.workspace } = options;
    const id = this.world.newId(kind === 'public' ? 'C' : 'G');
    const channel: Channel = { id, name, kind, workspace, with: null, hasBot, archived, gone: false };
    this.world.channels.push(channel);
    return channel;
  }

  /** Somebody in a workspace, who has direct messages with the bot and is in every channel. */
  addPerson(name: string, options: PersonOptions = {}): Person {
    const { workspace = this.workspace, timeZone = 'Etc/UTC', isAdmin = false, isGuest = false } = options;
    const account: Account = { id: this.world.newId('U'), name, workspaceId: workspace.id, timeZone, isAdmin, isGuest };
    const id = this.world.newId('D');
    this.world.people.push(account);
    this.world.channels.push({
      id,
      name,
      kind: 'dm',
      workspace,
      with: account,
      hasBot: true,
      archived: false,
      gone: false,
    });
    const { world } = this;
    const report = this.#api.report.bind(this.#api);
    return new Person(account, { world, base: this.#base, deliver: (what) => this.deliver(what), report });
  }

  /** From now on everything is sent to this address, signed; rejects where it does not answer as Slack asks at first. */
  async connectHttp(eventsUrl: string): Promise<void> {
    this.#http = new HttpLine(eventsUrl, this.signingSecret, this.#withinMs);
    const challenge = randomUUID();
    const body = JSON.stringify({ type: 'url_verification', challenge, token: 'verification-token' });
    const answer = await this.#http.send(body, { 'content-type': 'application/json' });
    const said = answer.body as { challenge?: string } | string;
    if ((typeof said === 'string' ? said : said.challenge) !== challenge)
      throw new Error(`${eventsUrl} did not return the challenge: HTTP ${answer.status}`);
  }

  /** What was sent to the app's address, and how to send anything there. */
  get http(): HttpLine {
    if (!this.#http) throw new Error('connectHttp comes first');
    return this.#http;
  }

  /** Hands something to the app, also once more: `deliver(acknowledged.delivery)`. */
  deliver(delivery: Delivery): Promise<Reply & { readonly attempts: number }> {
    const line: Line = this.#http ?? this.socket;
    return deliver(line, delivery, this.#retryAfterMs);
  }

  /** The next calls of a method go wrong so; `response_url` stands for answers to interactions. */
  failNext(method: string, how: CaseName | Case, times = 1): void {
    this.#api.failNext(method, how, times);
  }

  /** What a person sees in a channel, or in one of its threads. */
  shown(channel: Channel, { to, under }: { to: Person; under?: string }): Message[] {
    return this.world.messages.filter(
      (message) => message.channel === channel && isSeenBy(message, to.account, under ?? null),
    );
  }

  /** The forms that stand open before a person, the topmost last. */
  modals(person: Person): OpenView[] {
    return this.world.views.filter(({ by, open }) => open && by === person.account);
  }

  awaitModal(person: Person, withinMs?: number): Promise<OpenView> {
    return this.world.until(
      () => this.modals(person).at(-1),
      () => `a form for ${person.account.name}`,
      withinMs,
    );
  }

  /** The first message of the bot in a channel or its threads that suits, there already or still to come. */
  awaitMessage(channel: Channel, suits: (message: Message) => boolean = () => true, wait: Wait = {}): Promise<Message> {
    const { to, withinMs, after } = wait;
    const fits = (message: Message): boolean =>
      message.channel === channel &&
      message.by === channel.workspace.bot &&
      !message.gone &&
      (!after || message.changed > after.changed) &&
      (!to || message.onlyFor === null || message.onlyFor === to.account) &&
      suits(message);
    const look = () => this.world.messages.find(fits);
    return this.world.until(
      look,
      () => `a message in ${channel.name}; there stands:\n${this.#allOf(channel)}`,
      withinMs,
    );
  }

  awaitCall(method: string, suits: (call: ApiCall) => boolean = () => true, withinMs?: number): Promise<ApiCall> {
    const look = () => this.calls.find((call) => call.method === method && call.answer !== '' && suits(call));
    return this.world.until(look, () => `a call of ${method}`, withinMs);
  }

  /** A message or form as plain lines. */
  text(seen: Message | OpenView): string {
    return flatten(seen);
  }

  /** Moves Slack's clock: triggers and answers grow old, new messages are later. */
  advance(ms: number): void {
    this.world.advance(ms);
  }

  assertClean(): void {
    const found = this.violations.map(({ method, message }) => `${method}: ${message}`);
    if (found.length) throw new Error(`the bot sent what it must not:\n${found.join('\n')}`);
  }

  /** Takes note of what was sent wrongly on purpose. */
  forgive(): Violation[] {
    return this.#api.violations.splice(0);
  }

  async close(): Promise<void> {
    await this.socket.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #allOf(channel: Channel): string {
    return this.world.messages
      .filter((message) => message.channel === channel)
      .map(flatten)
      .join('\n--\n');
  }
}
