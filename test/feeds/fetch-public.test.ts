import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type FailureKind, FeedFailure } from '../../src/feeds/feed-failure.ts';
import { type Fetch, type FetchSettings, openFetch } from '../../src/feeds/fetch-public.ts';
import { isPublic } from '../../src/feeds/is-public.ts';
import { aWebServer } from '../support/a-web-server.ts';

const WANTED = { accept: 'text/html', largestBytes: 100_000 };
const NOW = Date.parse('2025-03-12T08:00:00Z');
const open = (settings: Partial<FetchSettings> = {}): Fetch =>
  openFetch({ privateHosts: ['127.0.0.1'], now: () => NOW, ...settings });
const textOf = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString();

async function failureOf(fetching: Promise<unknown>, kind: FailureKind): Promise<FeedFailure> {
  const failure = await fetching.then(
    () => assert.fail('it was fetched'),
    (error: unknown) => error,
  );
  assert.ok(failure instanceof FeedFailure, String(failure));
  assert.equal(failure.kind, kind, failure.message);
  assert.match(failure.message, /^[^\n]+[.?]$/u);
  return failure;
}

test('an answer is given with its bytes and what its server wants to hear next time', async (t) => {
  const server = await aWebServer(t, (_, response) =>
    response
      .writeHead(200, { etag: '"a"', 'last-modified': 'Wed, 12 Mar 2025 07:00:00 GMT', 'content-type': 'text/html' })
      .end('news'),
  );
  const { bytes, ...rest } = await open()(server.url('/x?y=1#z'), WANTED);
  assert.equal(textOf(bytes), 'news');
  assert.deepEqual(rest, {
    url: server.url('/x?y=1'),
    contentType: 'text/html',
    etag: '"a"',
    lastModified: 'Wed, 12 Mar 2025 07:00:00 GMT',
  });
  assert.equal(server.asked[0]?.path, '/x?y=1');
});

test('what was known is sent along, and “not modified” brings no bytes', async (t) => {
  const server = await aWebServer(t, (_, response) => response.writeHead(304).end());
  const { bytes } = await open()(server.url('/'), { ...WANTED, etag: '"a"', lastModified: 'then' });
  assert.equal(bytes, null);
  assert.equal(server.asked[0]?.headers['if-none-match'], '"a"');
  assert.equal(server.asked[0]?.headers['if-modified-since'], 'then');
});

test('packed answers are unpacked; packed wrongly or in an unknown way they are refused', async (t) => {
  const packed: Record<string, Uint8Array> = {
    gzip: gzipSync('news'),
    br: brotliCompressSync('news'),
    deflate: deflateSync('news'),
  };
  const server = await aWebServer(t, ({ url = '' }, response) => {
    const [, encoding = '', isWrong] = url.split('/');
    response.writeHead(200, { 'content-encoding': encoding }).end(isWrong ? 'no such thing' : packed[encoding]);
  });
  for (const encoding of Object.keys(packed)) {
    assert.equal(textOf((await open()(server.url(`/${encoding}`), WANTED)).bytes), 'news', encoding);
    await failureOf(open()(server.url(`/${encoding}/wrong`), WANTED), 'not_readable');
  }
  await failureOf(open()(server.url('/compress'), WANTED), 'not_readable');
  await failureOf(open()(server.url('/constructor'), WANTED), 'not_readable');
});

/** Sends pieces for as long as somebody reads them. */
function endlessly(response: ServerResponse, piece: Uint8Array): { sent: () => number } {
  let sent = 0;
  const more = (): void => {
    while (!response.destroyed) {
      sent += piece.length;
      if (!response.write(piece)) return void response.once('drain', more);
    }
  };
  more();
  return { sent: () => sent };
}

test('an endless answer is left as soon as it is too large', async (t) => {
  let sending = { sent: () => 0 };
  const server = await aWebServer(t, (_, response) => {
    sending = endlessly(response, Buffer.alloc(10_000, 'a'));
  });
  await failureOf(open()(server.url('/'), WANTED), 'too_large');
  // What the system holds between the two ends of a connection is sent, but not read.
  assert.ok(sending.sent() < 20_000_000, `${sending.sent()} bytes were sent`);
});

test('an answer that says that it is 100 MB is not read at all', async (t) => {
  const server = await aWebServer(t, (_, response) => {
    response.writeHead(200, { 'content-length': 100_000_000 });
    response.write('a');
  });
  const failure = await failureOf(open()(server.url('/'), WANTED), 'too_large');
  assert.match(failure.message, /larger than 0\.1 MB/);
});

test('a small answer that unpacks to a large one is left, whatever it is packed with', async (t) => {
  const large = Buffer.alloc(20_000_000);
  const packed: Record<string, Uint8Array> = {
    gzip: gzipSync(large),
    br: brotliCompressSync(large),
    deflate: deflateSync(large),
  };
  const server = await aWebServer(t, ({ url = '' }, response) =>
    response.writeHead(200, { 'content-encoding': url.slice(1) }).end(packed[url.slice(1)]),
  );
  for (const encoding of Object.keys(packed)) {
    assert.ok(packed[encoding]!.length < WANTED.largestBytes);
    await failureOf(open()(server.url(`/${encoding}`), WANTED), 'too_large');
  }
});

test('a server that answers a byte at a time, or not at all, is left', async (t) => {
  const server = await aWebServer(t, ({ url }, response) => {
    if (url === '/silent') return;
    response.writeHead(200);
    response.write('a');
    if (url === '/stalls') return;
    const timer = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  });
  const idle = open({ limits: { totalMilliseconds: 600_000, idleMilliseconds: 100 } });
  await failureOf(idle(server.url('/silent'), WANTED), 'too_slow');
  await failureOf(idle(server.url('/stalls'), WANTED), 'too_slow');
  const total = open({ limits: { totalMilliseconds: 300, idleMilliseconds: 600_000 } });
  await failureOf(total(server.url('/trickles'), WANTED), 'too_slow');
});

test('a head that never ends is left', async (t) => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}`));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  await failureOf(open()(`http://127.0.0.1:${port}/`, WANTED), 'too_large');
});

test('a resolver that never answers is waited for no longer than all the rest', async () => {
  const fetch = open({
    reach: { resolve: () => new Promise(() => {}), mayReach: isPublic },
    limits: { totalMilliseconds: 100, idleMilliseconds: 600_000 },
  });
  await failureOf(fetch('http://news.example/', WANTED), 'too_slow');
});

test('who stops waits for nothing more', async (t) => {
  const stop = new AbortController();
  const server = await aWebServer(t, () => stop.abort());
  await failureOf(open()(server.url('/'), { ...WANTED, signal: stop.signal }), 'unreachable');
});

test('a page that is gone says its status; “later” is obeyed in seconds or as a moment', async (t) => {
  const server = await aWebServer(t, ({ url = '' }, response) =>
    response.writeHead(503, { 'retry-after': decodeURIComponent(url.slice(1)) }).end(),
  );
  const after = async (value: string): Promise<number | null> =>
    (await failureOf(open()(server.url(`/${encodeURIComponent(value)}`), WANTED), 'answered_no')).retryAfterSeconds;
  assert.equal(await after('120'), 120);
  assert.equal(await after('Wed, 12 Mar 2025 08:05:00 GMT'), 300);
  assert.equal(await after('Wed, 12 Mar 2025 07:00:00 GMT'), 0);
  assert.equal(await after('soon'), null);
  assert.match((await failureOf(open()(server.url('/1'), WANTED), 'answered_no')).message, /answered 503/);
});

test('redirects are followed, five of them', async (t) => {
  const server = await aWebServer(t, ({ url = '' }, response) => {
    const left = Number(url.slice(1));
    if (left) response.writeHead(302, { location: `/${left - 1}` }).end('moved');
    else response.end('here');
  });
  const { bytes, url } = await open()(server.url('/5'), WANTED);
  assert.equal(textOf(bytes), 'here');
  assert.equal(url, server.url('/0'));
  await failureOf(open()(server.url('/6'), WANTED), 'answered_no');
});

test('a redirect leads to no private host, no other scheme and no password', async (t) => {
  const server = await aWebServer(t, ({ url = '' }, response) =>
    response.writeHead(301, { location: decodeURIComponent(url.slice(1)) }).end(),
  );
  const to = (location: string, kind: FailureKind): Promise<FeedFailure> =>
    failureOf(open({ privateHosts: [server.host] })(server.url(`/${encodeURIComponent(location)}`), WANTED), kind);
  await to('http://127.0.0.2/', 'private_address');
  await to('http://[::1]/', 'private_address');
  await to('http://localhost/', 'private_address');
  await to('http://169.254.169.254/latest/meta-data/', 'private_address');
  await to('http://2130706433/', 'private_address');
  await to('http://0x7f.1/', 'private_address');
  await to('file:///etc/passwd', 'bad_address');
  await to('gopher://127.0.0.1/', 'bad_address');
  await to('http://user:word@news.example/', 'bad_address');
  await to('http://', 'bad_address');
  assert.equal(server.asked.length, 10);
});

test('what a person gives must be a web address', async () => {
  for (const address of [
    '',
    'news',
    'ftp://news.example/',
    'javascript:alert(1)',
    'http://a:b@news.example/',
    'http://[::1',
    `http://news.example/${'a'.repeat(3000)}`,
  ])
    await failureOf(open()(address, WANTED), 'bad_address');
});

test('of several addresses of a name only the public ones are connected to', async (t) => {
  const server = await aWebServer(t, (_, response) => response.end('news'));
  const reach = {
    resolve: async () => ['127.0.0.2', '127.0.0.1'],
    mayReach: (address: string) => address === '127.0.0.1',
  };
  await open({ privateHosts: [], reach })(`http://news.example:${server.port}/`, WANTED);
  assert.deepEqual(
    server.asked.map(({ at }) => at),
    ['127.0.0.1'],
  );
});

test('a name that leads elsewhere a moment later is connected to at the address that was checked', async (t) => {
  const server = await aWebServer(t, ({ url }, response) => {
    if (url === '/again') response.writeHead(302, { location: '/secret' }).end();
    else response.end('news');
  });
  // 127.0.0.1 stands for a public address here, 127.0.0.2 for a private one.
  const answers = ['127.0.0.1'];
  let asked = 0;
  const resolve = async (): Promise<string[]> => {
    asked += 1;
    return [answers.shift() ?? '127.0.0.2'];
  };
  const fetch = open({ privateHosts: [], reach: { resolve, mayReach: (address) => address === '127.0.0.1' } });
  await fetch(`http://news.example:${server.port}/once`, WANTED);
  assert.equal(asked, 1);
  answers.push('127.0.0.1');
  await failureOf(fetch(`http://news.example:${server.port}/again`, WANTED), 'private_address');
  assert.deepEqual(
    server.asked.map(({ path, at }) => `${at}${path}`),
    ['127.0.0.1/once', '127.0.0.1/again'],
  );
});

test('a name that nobody has is told from one that could not be looked up', async () => {
  for (const [code, said] of [
    ['ENOTFOUND', /^No host of the name news\.example is found from here: see how it is spelt/u],
    ['EAI_AGAIN', /^The name news\.example could not be looked up: .* no network/u],
  ] as const) {
    const resolve = () => Promise.reject(Object.assign(new Error(code), { code }));
    const fetch = open({ reach: { resolve, mayReach: isPublic } });
    assert.match((await failureOf(fetch('https://news.example/', WANTED), 'unreachable')).message, said);
  }
});

test('names that lead to private hosts are not read, and a name that leads nowhere is said to', async () => {
  const leadingTo = (...addresses: string[]): Fetch =>
    open({ privateHosts: [], reach: { resolve: async () => addresses, mayReach: isPublic } });
  for (const address of ['127.0.0.1', '10.1.2.3', '::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', 'fd00:ec2::254', 'junk'])
    await failureOf(leadingTo(address)('https://news.example/', WANTED), 'private_address');
  await failureOf(leadingTo()('https://news.example/', WANTED), 'unreachable');
  const fetch = open({ reach: { resolve: () => Promise.reject(new Error('NXDOMAIN')), mayReach: isPublic } });
  await failureOf(fetch('https://news.example/', WANTED), 'unreachable');
});

test('hosts that are set are read though they are private: with their port, or with any', async (t) => {
  const server = await aWebServer(t, (_, response) => response.end('news'));
  const reach = { resolve: async () => ['127.0.0.1'], mayReach: isPublic };
  for (const host of ['News.Intranet', `news.intranet:${server.port}`])
    assert.ok((await open({ privateHosts: [host], reach })(`http://news.intranet:${server.port}/`, WANTED)).bytes);
  for (const host of ['news.intranet:1', 'intranet', 'other.news.intranet'])
    await failureOf(
      open({ privateHosts: [host], reach })(`http://news.intranet:${server.port}/`, WANTED),
      'private_address',
    );
});

test('a server that breaks off, or none at all, is said to be out of reach', async (t) => {
  const server = await aWebServer(t, (_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('a');
    response.destroy();
  });
  await failureOf(open()(server.url('/'), WANTED), 'unreachable');
  await failureOf(open()('http://127.0.0.1:1/', WANTED), 'unreachable');
});
