import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { WebSocketServer } from 'ws';
import { CannotStart } from '../../../src/chat.ts';
import { CASES } from '../../support/discord/local-discord.ts';
import { openStage, type Stage } from './open-bot.ts';

/** What starting is refused with: one line. */
async function refusal(stage: Stage): Promise<string> {
  try {
    const error = await stage.chat.start(stage.core).then(
      () => assert.fail('it started'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof CannotStart, String(error));
    assert.doesNotMatch(error.message, /\n/u);
    return error.message;
  } finally {
    await stage.close();
  }
}

test('a token that the gateway refuses', async () => {
  const stage = await openStage();
  stage.discord.gateway.refuseNext(4004);
  assert.match(await refusal(stage), /^Discord does not take DISCORD_TOKEN: copy the token/u);
});

test('a token that the REST API refuses', async () => {
  const message = await refusal(
    await openStage({ token: 'bm90LWEtdG9rZW4tYXQtYWxs.Gwrong.this-is-no-token-of-any-bot-at-all' }),
  );
  assert.match(message, /^Discord does not take DISCORD_TOKEN/u);
  assert.doesNotMatch(message, /Gwrong/u);
});

test('an empty token', async () => {
  assert.match(await refusal(await openStage({ token: '' })), /^Discord does not take DISCORD_TOKEN/u);
});

test('intents that are not allowed', async () => {
  const stage = await openStage();
  stage.discord.gateway.refuseNext(4014);
  assert.match(await refusal(stage), /^Discord does not let this bot see mentions.*“Bot”/u);
});

test('an address where nothing listens', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const apiUrl = `http://127.0.0.1:${port}/api`;
  const message = await refusal(await openStage({ apiUrl }));
  assert.equal(
    message,
    `Discord cannot be reached at ${apiUrl}: Discord cannot be reached (ECONNREFUSED). Check the network and DISCORD_API_URL`,
  );
});

test('a Discord that is down, or does not answer', async () => {
  for (const fault of ['unavailable', 'no answer'] as const) {
    const stage = await openStage();
    stage.discord.failNext('GET /gateway/bot', fault);
    assert.match(await refusal(stage), /^Discord cannot be reached at http.*Check the network/u, fault);
  }
});

/** What every WebSocket server proves that it knows (RFC 6455, section 1.3). */
const WEBSOCKET_ID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** How long discord.js waits before it connects again. */
const PAUSE_MS = 500;

test('a gateway that does not take the connection, or never greets, is tried once and then left alone', async (t) => {
  const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  const mute = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  t.after(() => {
    silent.close();
    mute.close();
  });
  let connections = 0;
  for (const server of [silent, mute])
    server.on('connection', () => {
      connections += 1;
    });
  for (const [server, says] of [
    [silent, /Opening handshake has timed out/u],
    [mute, /no answer within 0.3 s/u],
  ] as const) {
    if (!server.address()) await once(server, 'listening');
    const stage = await openStage({ startTimeoutMs: 300 });
    stage.discord.failNext('GET /gateway/bot', gatewayAt((server.address() as AddressInfo).port));
    assert.match(await refusal(stage), says);
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 1.5));
  assert.equal(connections, 2);
});

test('a gateway that does not even answer the goodbye is cut off after two seconds, not thirty', async (t) => {
  // It agrees to speak, and then is silent.
  const server = createHttpServer().on('upgrade', ({ headers }, socket) => {
    const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${WEBSOCKET_ID}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.resume().on('end', () => server.emit('cut', socket.destroy()));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  const stage = await openStage({ startTimeoutMs: 200 });
  stage.discord.failNext('GET /gateway/bot', gatewayAt((server.address() as AddressInfo).port));
  const cut = once(server, 'cut', { signal: AbortSignal.timeout(5000) });
  assert.match(await refusal(stage), /no answer within 0.2 s/u);
  await cut;
});

const gatewayAt = (port: number) => ({
  ...CASES['not found'],
  status: 200,
  body: {
    url: `ws://127.0.0.1:${port}`,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  },
});

test('a bot that was started too often today', async () => {
  const stage = await openStage();
  const { body, ...rest } = gatewayAt(1);
  const exhausted = { ...body, session_start_limit: { ...body.session_start_limit, remaining: 0 } };
  stage.discord.failNext('GET /gateway/bot', { ...rest, body: exhausted });
  assert.match(await refusal(stage), /^Discord allows no more connections today/u);
});
