import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export type AWebServer = {
  /** "127.0.0.1:port". */
  readonly host: string;
  readonly port: number;
  readonly url: (path: string) => string;
  /** What was asked, and at which of the machine's addresses. */
  readonly asked: { readonly path: string; readonly at: string; readonly headers: IncomingMessage['headers'] }[];
};

/** A web server on all loopback addresses, for one test. */
export async function aWebServer(t: TestContext, answer: RequestListener): Promise<AWebServer> {
  const asked: AWebServer['asked'] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push({ path: request.url ?? '', at: request.socket.localAddress ?? '', headers: request.headers });
    response.on('error', () => {});
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return { host, port, url: (path) => `http://${host}${path}`, asked };
}
