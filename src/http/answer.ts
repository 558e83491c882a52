import type { ServerResponse } from 'node:http';

/** What is answered to a request. `close`: the rest of what is being sent is not wanted. */
export type Answer = {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly close?: boolean;
};

/** A request that is refused: what was wrong, and what would have worked. */
export const refusal = (
  status: number,
  error: string,
  wanted: string,
  { headers = {}, close = false }: Pick<Answer, 'headers' | 'close'> = {},
): Answer => ({ status, body: { error, wanted }, headers, close });

/** Sends an answer, as one line of JSON. */
export function send(response: ServerResponse, { status, body, headers = {}, close = false }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const line = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(line),
    ...headers,
    ...(close && { connection: 'close' }),
  });
  response.end(line);
}
