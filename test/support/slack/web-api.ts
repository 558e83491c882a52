import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Body, Caller, Method } from './caller.ts';
import { carelessIn } from './careless.ts';
import { CASES, type Case, type CaseName, Refusal, refuse, refuseWith } from './cases.ts';
import { CHAT_METHODS } from './chat-methods.ts';
import { checkArguments, checkMessage, checkModal, type Fault } from './check-body.ts';
import { READING_METHODS } from './reading-methods.ts';
import { checkResponse, type ResponseBody, respond, takeUse } from './respond.ts';
import { VIEW_METHODS } from './view-methods.ts';
import type { Workspace, World } from './world.ts';

/** A call of the Web API, or an answer to a `response_url`. */
export type ApiCall = {
  /** `chat.postMessage`, or `response_url`. */
  readonly method: string;
  readonly token: string;
  readonly body: Body;
  readonly at: number;
  /** `ok`, or the word that it was refused with. */
  answer: string;
};

/** A body that no bot should send. */
export type Violation = { readonly method: string; readonly message: string; readonly body: unknown };

type Answer = Case & { readonly scopes?: string };

const METHODS: Readonly<Record<string, Method>> = { ...CHAT_METHODS, ...VIEW_METHODS, ...READING_METHODS };

/** Answers every call, and keeps what was asked. */
export class WebApi {
  readonly calls: ApiCall[] = [];
  readonly violations: Violation[] = [];
  readonly #faults: { readonly method: string; readonly answer: Case; left: number }[] = [];
  readonly #world: World;
  readonly #appToken: string;
  readonly #openConnection: () => string;

  constructor(world: World, appToken: string, openConnection: () => string) {
    this.#world = world;
    this.#appToken = appToken;
    this.#openConnection = openConnection;
  }

  failNext(method: string, how: CaseName | Case, times: number): void {
    const answer = typeof how === 'string' ? CASES[how] : how;
    this.#faults.push({ method, answer, left: times });
  }

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, ...rest] = (request.url ?? '').split('?')[0]!.split('/');
    const body = decode(await textOf(request), request.headers['content-type'] ?? '');
    const method = kind === 'api' ? rest.join('/') : 'response_url';
    const token = String(body.token ?? request.headers.authorization?.replace(/^Bearer /, '') ?? '');
    // The client of a Bolt listener adds the workspace to every call.
    const { token: _, team_id: __, ...sent } = body;
    const call: ApiCall = { method, token, body: sent, at: this.#world.now(), answer: '' };
    this.calls.push(call);
    const answer = this.#answer(call, rest.join('/'));
    call.answer = wordOf(answer);
    this.#world.wake();
    await write(answer, response);
  }

  /** Records what is wrong with a body, whatever is answered to it. */
  report(method: string, body: unknown, messages: readonly string[]): void {
    this.violations.push(...messages.map((message) => ({ method, message, body })));
  }

  #answer(call: ApiCall, path: string): Answer {
    try {
      const perform = call.method === 'response_url' ? this.#response(call, path) : this.#method(call);
      const fault = this.#takeFault(call.method);
      const done = fault && !fault.performed ? null : perform();
      if (fault && (fault.body !== undefined || fault.silence)) return fault;
      return { status: 200, body: done ?? 'ok', source: '', ...(fault?.afterMs ? { afterMs: fault.afterMs } : {}) };
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }

  #takeFault(method: string): Case | null {
    const fault = this.#faults.find((one) => one.left > 0 && one.method === method);
    if (!fault) return null;
    fault.left -= 1;
    return fault.answer;
  }

  #method({ method, token, body }: ApiCall): () => Record<string, unknown> {
    const wrong = checkArguments(method, body) ?? contentFault(method, body);
    const run = METHODS[method];
    this.report(method, body, [...(wrong?.messages ?? []), ...careless(method, body)]);
    if (!run) return refuse('unknown_method');
    const workspace = this.#workspaceOf(token, method);
    const caller: Caller = { world: this.#world, workspace, openConnection: this.#openConnection };
    return () => {
      if (wrong) refuseWith(wrong.error, wrong.messages);
      return { ok: true, ...run(body, caller) };
    };
  }

  #workspaceOf(token: string, method: string): Workspace {
    const wantsApp = method === 'apps.connections.open';
    if (!token) refuse('not_authed');
    if (token === this.#appToken) return wantsApp ? this.#world.workspaces[0]! : refuse('not_allowed_token_type');
    const workspace = this.#world.workspaces.find(({ botToken }) => botToken === token);
    if (!workspace) return refuse('invalid_auth');
    if (workspace.lost) refuse(workspace.lost);
    return wantsApp ? refuse('not_allowed_token_type') : workspace;
  }

  #response({ method, body }: ApiCall, path: string): () => null {
    const fault = checkResponse(body as ResponseBody);
    this.report(method, body, [...(fault?.messages ?? []), ...careless(method, body)]);
    return () => {
      respond(this.#world, takeUse(this.#world, path), body as ResponseBody, fault);
      return null;
    };
  }
}

function contentFault(method: string, body: Body): Fault | null {
  if (method === 'chat.postMessage' || method === 'chat.postEphemeral') return checkMessage(body, false);
  if (method === 'chat.update') return checkMessage(withoutNoBlocks(body), true);
  return method.startsWith('views.') ? checkModal(body.view) : null;
}

/** An edit takes blocks away by a list of none. */
const withoutNoBlocks = ({ blocks, ...rest }: Body): Body =>
  Array.isArray(blocks) && blocks.length === 0 ? rest : { ...rest, blocks };

/** What Slack lets pass: markup, pings, and blocks without the text that screen readers and notifications need. */
function careless(method: string, body: Body): string[] {
  if (method.startsWith('views.')) return carelessIn({ blocks: body.view });
  if (!method.startsWith('chat.') && method !== 'response_url') return [];
  const silent = body.blocks !== undefined && !body.text ? ['blocks without text [json-pointer:/text]'] : [];
  return [...carelessIn(body), ...silent];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const CODED = new Set(['blocks', 'attachments', 'metadata', 'view', 'message']);

/** Forms carry structures and truth values as text. */
function decode(text: string, contentType: string): Record<string, unknown> {
  if (contentType.startsWith('application/json')) return JSON.parse(text);
  const fields = [...new URLSearchParams(text)].map(([name, value]) => {
    if (CODED.has(name)) return [name, JSON.parse(value)];
    return [name, value === 'true' ? true : value === 'false' ? false : value];
  });
  return Object.fromEntries(fields);
}

function wordOf({ body, silence, status }: Case): string {
  if (silence) return silence;
  return typeof body === 'object' && 'error' in body ? String(body.error) : status === 200 ? 'ok' : String(status);
}

async function write(
  { status, body = '', headers, silence, afterMs }: Answer,
  response: ServerResponse,
): Promise<void> {
  if (silence === 'hang') return;
  if (silence === 'reset') return void response.socket?.resetAndDestroy();
  if (afterMs) await wait(afterMs);
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
