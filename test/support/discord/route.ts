import type { Call } from './call.ts';
import type { BodyKind, CheckedBy } from './check-body.ts';
import type { CommandBook } from './command-book.ts';
import type { Gateway } from './gateway.ts';
import type { Nonces } from './nonces.ts';
import type { World } from './world.ts';

/** What every route works with. */
export type Backstage = {
  readonly world: World;
  readonly gateway: Gateway;
  readonly commands: CommandBook;
  readonly nonces: Nonces;
  readonly acknowledgeMs: number;
  /** Refuses a body that breaks a rule, and writes the breach down. */
  readonly check: (kind: BodyKind, call: Call, by?: CheckedBy) => void;
};

export type Answer = { readonly status: number; readonly body?: unknown };
export type Params = Readonly<Record<string, string>>;

/** What answers one kind of call; `open` needs no bot token: the token in the address is enough. */
export type Route = {
  readonly method: string;
  readonly pattern: RegExp;
  readonly open: boolean;
  readonly answer: (call: Call, params: Params, backstage: Backstage) => Answer;
};

/** `route('GET', '/channels/:channel', …)` */
export const route = (method: string, path: string, answer: Route['answer'], { open = false } = {}): Route => ({
  method,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  open,
  answer,
});

export const ok = (body: unknown): Answer => ({ status: 200, body });
/** An answer without a body carries no media type: discord.js would try to parse it. */
export const NOTHING: Answer = { status: 204 };
