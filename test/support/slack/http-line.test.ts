import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, type TestContext, test } from 'node:test';
import { App, HTTPReceiver, verifySlackRequest } from '@slack/bolt';
import { type Channel, type LocalSlack, NotAcknowledged, openLocalSlack, type Person } from './local-slack.ts';
import { QUIET } from './quiet.ts';

let slack: LocalSlack;
let room: Channel;
let ana: Person;

beforeEach(async () => {
  slack = await openLocalSlack({ signingSecret: 'of this test', retryEventsAfterMs: [0, 1] });
  room = slack.addChannel('newsroom');
  ana = slack.addPerson('Ana');
});
afterEach(() => slack.close());

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

test('Bolt takes what is signed with the secret and young, and nothing else; of a replay it takes no notice', async () => {
  const { botToken: token, signingSecret } = slack;
  const receiver = new HTTPReceiver({ signingSecret, logger: QUIET });
  const app = new App({ token, receiver, clientOptions: { slackApiUrl: slack.apiUrl }, logger: QUIET });
  let heard = 0;
  app.command('/incident', async ({ ack }) => {
    heard += 1;
    await ack();
  });
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  await slack.connectHttp(`${addressOf(server)}slack/events`);
  await ana.types('/incident x', { in: room });
  const { body, headers } = slack.http.sent.at(-1)!;
  const form = { 'content-type': headers['content-type']! };
  const nowSeconds = Math.floor(Date.now() / 1000);
  assert.equal((await slack.http.send(body, form, { secret: null })).status, 401);
  assert.equal((await slack.http.send(body, form, { secret: 'of another' })).status, 401);
  assert.equal((await slack.http.send(body, form, { secret: signingSecret, atSeconds: nowSeconds - 301 })).status, 401);
  assert.equal(heard, 1);
  assert.equal((await slack.http.resend({ body, headers })).status, 200);
  assert.equal(heard, 2);
  await app.stop();
});

type Headers = Readonly<Record<string, string>>;

/** An app that only listens, and answers with the statuses given, then with 200. */
async function listenWith(t: TestContext, statuses: number[], headers: Headers = {}) {
  const got: IncomingMessage['headers'][] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (body.includes('url_verification')) return response.end(body);
    got.push(request.headers);
    verifySlackRequest({ signingSecret: slack.signingSecret, body, headers: request.headers as never });
    response.writeHead(statuses.shift() ?? 200, { ...headers }).end();
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  await slack.connectHttp(addressOf(server));
  return { got };
}

test('an event that is refused comes again and says why; a command does not', async (t) => {
  const { got } = await listenWith(t, [500, 200, 503]);
  const { attempts } = await ana.mentions('who?', { in: room });
  assert.equal(attempts, 2);
  assert.deepEqual([got[1]?.['x-slack-retry-num'], got[1]?.['x-slack-retry-reason']], ['1', 'http_error']);
  await assert.rejects(ana.types('/incident', { in: room }), new NotAcknowledged('dispatch_failed', 503));
  assert.equal(got.length, 3);
});

test('an app that says so gets no event twice', async (t) => {
  const { got } = await listenWith(t, [500], { 'x-slack-no-retry': '1' });
  await assert.rejects(ana.mentions('who?', { in: room }), new NotAcknowledged('dispatch_failed', 500, false));
  assert.equal(got.length, 1);
});

test('an address that does not answer the challenge is refused', async (t) => {
  const server = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  await assert.rejects(slack.connectHttp(addressOf(server)), /challenge/);
});
