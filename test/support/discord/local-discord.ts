import { accountRoutes } from './account-routes.ts';
import { type Call, type CallMatch, matches } from './call.ts';
import { CASES, type CaseName, type FaultCase } from './cases.ts';
import { CommandBook } from './command-book.ts';
import { commandRoutes } from './command-routes.ts';
import { Gateway, type PrivilegedIntent } from './gateway.ts';
import { Inspection, type Violation } from './inspection.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { Nonces } from './nonces.ts';
import type { Person } from './person.ts';
import { Rest } from './rest.ts';
import type { Backstage } from './route.ts';
import { Scenery } from './scenery.ts';
import { type Channel, FLAG, type Interaction, type Message, type Modal, World } from './world.ts';

export type { Call } from './call.ts';
export { CASES, waiting } from './cases.ts';
export type { Acknowledged } from './interact.ts';
export { Person, type Said } from './person.ts';
export { text } from './text.ts';
export type { Channel, Guild, Interaction, Message, Modal } from './world.ts';

export type LocalDiscordOptions = {
  readonly token?: string;
  readonly botName?: string;
  /** Privileged intents that the app is granted: none unless said. */
  readonly granted?: readonly PrivilegedIntent[];
  /** How long the bot has for its first answer: 3 s on Discord. */
  readonly acknowledgeMs?: number;
  readonly heartbeatMs?: number;
  readonly port?: number;
  /** The clock that `advance` moves on from. */
  readonly now?: () => number;
};

const TOKEN = 'bG9jYWwtZGlzY29yZC1ib3Q.Gl0cal.not-a-real-token-of-any-bot-at-all';

/** A Discord on this machine, with a guild, a text channel in it, and a bot that has yet to log in. */
export async function openLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { token = TOKEN, botName = 'sitrep', granted = [], acknowledgeMs = 3000, heartbeatMs = 41_250 } = options;
  const rest = new Rest(token);
  const host = `127.0.0.1:${await rest.listen(options.port ?? 0)}`;
  const world = new World(botName, options.now ?? Date.now);
  const inspection = new Inspection();
  const backstage: Backstage = {
    world,
    gateway: new Gateway(rest.server, world, { token, granted, heartbeatMs, url: `ws://${host}` }),
    commands: new CommandBook(world.newId, world.applicationId),
    nonces: new Nonces(),
    acknowledgeMs,
    check: (kind, call, by) => inspection.check(kind, call, by),
  };
  rest.serve([...accountRoutes(`ws://${host}`), ...commandRoutes, ...messageRoutes, ...interactionRoutes], backstage);
  return new LocalDiscord({ api: `http://${host}/api`, token, rest, inspection }, backstage);
}

type Front = {
  readonly api: string;
  readonly token: string;
  readonly rest: Rest;
  readonly inspection: Inspection;
};

/** What a test sees of it: what was called, what is shown, and the ways to make things go wrong. */
export class LocalDiscord extends Scenery {
  /** For `DISCORD_API_URL`, or `rest.api` of a Client. */
  readonly api: string;
  readonly token: string;
  readonly #rest: Rest;
  readonly #inspection: Inspection;

  constructor({ api, token, rest, inspection }: Front, backstage: Backstage) {
    super(backstage);
    this.api = api;
    this.token = token;
    this.#rest = rest;
    this.#inspection = inspection;
  }

  async close(): Promise<void> {
    this.gateway.stop();
    await this.#rest.stop();
  }

  get gateway(): Gateway {
    return this.backstage.gateway;
  }

  get commands(): CommandBook {
    return this.backstage.commands;
  }

  get nonces(): Nonces {
    return this.backstage.nonces;
  }

  get botId(): string {
    return this.backstage.world.bot.id;
  }

  get applicationId(): string {
    return this.backstage.world.applicationId;
  }

  now(): number {
    return this.backstage.world.now();
  }

  /** Moves Discord's clock on: interactions run out, tokens and nonces too. */
  advance(ms: number): void {
    this.backstage.world.advance(ms);
  }

  /** Every REST call in the order of arrival. */
  get calls(): readonly Call[] {
    return this.#rest.calls;
  }

  /** How often commands were written, by method: each creation counts towards 200 a day in a guild. */
  get commandWrites(): Readonly<Record<'PUT' | 'POST' | 'PATCH' | 'DELETE', number>> {
    const count = (method: string): number =>
      this.calls.filter((call) => call.method === method && /\/commands(?:\/\d+)?$/.test(call.path)).length;
    return { PUT: count('PUT'), POST: count('POST'), PATCH: count('PATCH'), DELETE: count('DELETE') };
  }

  /** The next calls that match are answered with a case of the table, or with one made up from it. */
  failNext(match: CallMatch, fault: CaseName | FaultCase, times = 1): void {
    this.#rest.fail(matches(match), typeof fault === 'string' ? CASES[fault] : fault, times);
  }

  /** What stands in a channel, oldest first: for everybody, and hidden messages of one person. */
  shown(channel: Channel, { to }: { readonly to?: Person } = {}): readonly Message[] {
    return this.backstage.world.seenIn(channel, to?.account ?? null);
  }

  /** The first message of the bot that fits, as soon as it stands there and no longer says "thinking". */
  awaitMessage(
    channel: Channel,
    fits: (message: Message) => boolean = () => true,
    { to, after, withinMs }: { readonly to?: Person; readonly after?: Message; readonly withinMs?: number } = {},
  ): Promise<Message> {
    const isAnswer = (message: Message): boolean =>
      message.author.id === this.botId &&
      (message.flags & FLAG.loading) === 0 &&
      (!after || BigInt(message.id) > BigInt(after.id)) &&
      fits(message);
    const find = (): Message | undefined => this.shown(channel, to ? { to } : {}).find(isAnswer);
    return this.until(find, `a message in ${channel.name}`, withinMs);
  }

  awaitCall(match: CallMatch, withinMs?: number): Promise<Call> {
    return this.until(() => this.calls.find(matches(match)), `a call ${String(match)}`, withinMs);
  }

  /** What `find` gives as soon as it gives something; asked anew after each call and event that concerns this server. */
  until<T>(find: () => T | null | undefined, what: string, withinMs?: number): Promise<T> {
    return this.backstage.world.until(find, what, withinMs);
  }

  /** Calls back after every change, until what it returns is called. */
  watch(onChange: () => void): () => void {
    return this.backstage.world.watch(onChange);
  }

  /** The forms that a person has open. */
  modals({ account }: Person): readonly Modal[] {
    return this.backstage.world.interactions.flatMap(({ by, modal }) => (by === account && modal ? [modal] : []));
  }

  /** All that people did, in order, with how the bot answered. */
  get interactions(): readonly Interaction[] {
    return this.backstage.world.interactions;
  }

  /** Bodies that Discord would not have taken, or that break a rule of the house. */
  get violations(): readonly Violation[] {
    return this.#inspection.violations;
  }

  /** Throws where the bot sent anything of the kind. */
  assertClean(): void {
    this.#inspection.assertClean();
  }
}
