import { connect } from 'node:net';
import type { TestContext } from 'node:test';
import { openHttp } from '../../src/http/open-http.ts';
import type { TakeIn } from '../../src/http/take-body.ts';
import { openLog } from '../../src/log.ts';

export const TOKEN = 'a-token-of-twenty-two';

export type AnIntake = {
  readonly port: number;
  readonly logged: string[];
  /** A request with the token, unless its headers say otherwise. */
  send(init: RequestInit & { path?: string }): Promise<{ status: number; headers: Headers; body: Said }>;
  /** These bytes on a connection of their own; what came back until it was closed. */
  raw(bytes: string | Uint8Array): Promise<string>;
};
export type Said = Record<string, unknown> & { readonly error?: string; readonly wanted?: string };

/** Takes every report as new. */
export const takingAll: TakeIn = async function* (source) {
  let at = 0;
  for await (const sourced of source) {
    yield 'fault' in sourced
      ? { kind: 'unreadable', fault: sourced.fault, at }
      : { kind: 'new', report: sourced.report.id, joined: null, at };
    at += 1;
  }
};

/** The way in over HTTP at a free port of this machine, closed when the test ends. */
export async function anIntake(
  t: Pick<TestContext, 'after'>,
  takeIn: TakeIn = takingAll,
  requestTimeoutMilliseconds = 30_000,
): Promise<AnIntake> {
  const logged: string[] = [];
  const intake = openHttp({
    host: '127.0.0.1',
    port: 0,
    token: TOKEN,
    takeIn,
    runs: () => ['slack'],
    log: openLog('debug', { write: (line: string) => void logged.push(line) }),
    requestTimeoutMilliseconds,
  });
  await intake.start();
  t.after(() => intake.stop());
  const port = intake.port();
  return {
    port,
    logged,
    send: async ({ path = '/reports', headers, ...init }) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, connection: 'close', ...headers } as Record<string, string>,
        ...init,
      });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : {} };
    },
    raw: (bytes) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
      let said = '';
      socket.on('data', (chunk) => {
        said += String(chunk);
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(said));
      return promise;
    },
  };
}
