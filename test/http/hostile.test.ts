import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { type AnIntake, anIntake, TOKEN } from './an-intake.ts';

const HEAD = `POST /reports HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${TOKEN}\r\ncontent-type: application/json\r\n`;
const LIMIT = 5_000_000;
/** What the two ends of a connection hold beside what is read. */
const BUFFERS = 16_000_000;

const isAlive = async ({ send }: AnIntake): Promise<void> =>
  assert.equal((await send({ method: 'GET', path: '/healthz' })).status, 200);

/** Sends chunks until the other side has had enough; how many bytes left, and what came back. */
async function pour(port: number, head: string, chunk: Uint8Array, mostBytes: number) {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  let isOver = false;
  socket.on('data', (data) => {
    said += String(data);
  });
  socket.on('error', () => {});
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  socket.on('close', () => {
    isOver = true;
    resolve();
  });
  socket.write(head);
  let sent = 0;
  while (!isOver && sent < mostBytes) {
    sent += chunk.length;
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
  }
  socket.end();
  await closed;
  return { sent, said };
}

test('what says that it is too large is refused before it is read', async (t) => {
  const intake = await anIntake(t);
  const head = `${HEAD}content-length: 100000000\r\n\r\n`;
  const { said, sent } = await pour(intake.port, head, Buffer.alloc(65_536, 'x'), 100_000_000);
  assert.ok(sent < BUFFERS, `${sent} bytes left`);
  assert.ok(said === '' || / 413 /.test(said));
  assert.match(await intake.raw(head), /^HTTP\/1\.1 413 [\s\S]*connection: close[\s\S]*larger than 5 MB/i);
  await isAlive(intake);
});

test('an endless stream is read up to the limit and no further', async (t) => {
  const intake = await anIntake(t);
  const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(65_536, 'x'), Buffer.from('\r\n')]);
  const head = `${HEAD}transfer-encoding: chunked\r\n\r\n`;
  const { sent } = await pour(intake.port, head, chunk, 1_000_000_000);
  assert.ok(sent > LIMIT && sent < LIMIT + BUFFERS, `${sent} bytes left`);
  assert.match(intake.logged.join(''), /"status":413/);
  await isAlive(intake);
});

test('whoever asks before sending is told, and need not send', async (t) => {
  const { raw } = await anIntake(t);
  const asking = `${HEAD}expect: 100-continue\r\ncontent-length: `;
  assert.match(await raw(`${asking}100000000\r\n\r\n`), /^HTTP\/1\.1 413 /);
  assert.match(await raw(`${asking}18\r\n\r\n{"text":"A bomb."}`), /^HTTP\/1\.1 100 [\s\S]*HTTP\/1\.1 201 /);
});

for (const [what, begun] of [
  ['headers', 'POST /reports HTTP/1.1\r\nhost: x\r\n'],
  ['a body', `${HEAD}content-length: 100\r\n\r\n{"text":`],
])
  test(`${what} that come too slowly are waited for no longer than is set`, async (t) => {
    const intake = await anIntake(t, undefined, 500);
    const socket = connect(intake.port, '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => {
      said += String(chunk);
    });
    socket.write(begun!);
    await once(socket, 'close', { signal: AbortSignal.timeout(20_000) });
    assert.match(said, /^HTTP\/1\.1 408 [\s\S]*too long/);
    await isAlive(intake);
  });

test('a body that breaks off is no report', async (t) => {
  const intake = await anIntake(t);
  for (const length of [1, 19, 400]) {
    const said = await intake.raw(`${HEAD}content-length: ${length}\r\n\r\n{"text":"A bomb."}`);
    assert.doesNotMatch(said, / 201 /);
  }
  await isAlive(intake);
});

async function survives(t: TestContext, attack: (intake: AnIntake) => fc.IAsyncProperty<unknown>): Promise<void> {
  const intake = await anIntake(t);
  await fc.assert(attack(intake), { numRuns: 150 });
  await isAlive(intake);
  assert.doesNotMatch(intake.logged.join(''), /fault in sitrep/);
}

const header = fc.tuple(
  fc.constantFrom('content-type', 'content-length', 'transfer-encoding', 'authorization', 'expect', 'x'),
  fc.oneof(
    fc.constantFrom('application/json', 'text/plain; charset="', 'chunked', '-1', '18', 'Bearer', `Bearer ${TOKEN}`),
    fc.string({ unit: 'binary' }),
  ),
);
const content = fc.oneof(
  fc.json().map((text) => Buffer.from(text)),
  fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
);

test('any bytes at all end in an answer or a closed connection', (t) =>
  survives(t, ({ raw }) =>
    fc.asyncProperty(fc.array(header), content, async (headers, body) => {
      const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
      const said = await raw(Buffer.concat([Buffer.from(`POST /reports HTTP/1.1\r\nhost: x\r\n${lines}\r\n`), body]));
      assert.ok(said === '' || /^HTTP\/1\.1 (?:100|200|201|4\d\d) /.test(said), said);
    }),
  ));

test('any content with the token is taken or refused in one line of JSON', (t) =>
  survives(t, ({ send }) => {
    const types = fc.constantFrom('application/json', 'application/jsonl', 'text/plain');
    return fc.asyncProperty(types, content, async (type, body) => {
      const answer = await send({ headers: { 'content-type': type }, body });
      assert.ok([201, 422].includes(answer.status), String(answer.status));
      assert.ok(answer.body.report ?? answer.body.error ?? answer.body.reports);
    });
  }));
