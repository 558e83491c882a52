import type { IncomingMessage } from 'node:http';
import type { SentFile } from './world.ts';

/** One REST call of the bot, as it arrived. */
export type Call = {
  readonly method: string;
  /** Without `/api/v10`, percent signs decoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  /** The Authorization header; null where there is none. */
  readonly auth: string | null;
  readonly at: number;
};

/** Reads a call, JSON or multipart; a body that cannot be read is `undefined`. */
export async function readCall(request: IncomingMessage, at: number): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const mediaType = request.headers['content-type'] ?? '';
  return {
    method: request.method ?? 'GET',
    // discord.js writes `@original` as `%40original`.
    path: decodeURIComponent(url.pathname),
    query: Object.fromEntries(url.searchParams),
    ...(mediaType.startsWith('multipart/form-data')
      ? await fromForm(raw, mediaType)
      : { body: fromJson(raw), files: [] }),
    auth: request.headers.authorization ?? null,
    at,
  };
}

async function fromForm(raw: Buffer<ArrayBuffer>, mediaType: string): Promise<Pick<Call, 'body' | 'files'>> {
  const form = await new Response(raw, { headers: { 'content-type': mediaType } }).formData();
  const files: SentFile[] = [];
  let body: unknown;
  for (const [field, value] of form) {
    if (typeof value === 'string') body = field === 'payload_json' ? fromJson(Buffer.from(value)) : body;
    else files.push({ field, name: value.name, mediaType: value.type, bytes: value.size });
  }
  return { body, files };
}

function fromJson(raw: Buffer): unknown {
  try {
    return raw.length ? JSON.parse(raw.toString()) : undefined;
  } catch {
    return undefined;
  }
}

/** Which calls are meant: method and path, where `*` stands for one part of the path, or any test of a call. */
export type CallMatch = string | ((call: Call) => boolean);

export function matches(match: CallMatch): (call: Call) => boolean {
  if (typeof match !== 'string') return match;
  const expression = new RegExp(`^${match.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/]+')}$`);
  return ({ method, path }) => expression.test(`${method} ${path}`);
}
