import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { takeIn } from '../../src/intake.ts';
import { openLibrary } from '../../src/library.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { StoreFailure } from '../../src/store/store.ts';
import { type AnIntake, anIntake, TOKEN } from './an-intake.ts';

const json = { 'content-type': 'application/json' };
const ADDRESS = 'https://news.example.org/quetta';
const told = (killed: string, more: object = {}): string =>
  JSON.stringify({ text: `A bomb killed ${killed} people in Quetta on Monday, police said.`, ...more });

/** The way in with a store of its own behind it. */
async function aWayIn(t: TestContext): Promise<AnIntake> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-http-'));
  const library = openLibrary(await openSqlite(folder), () => '2025-03-12T08:00:00.000Z', { reader: 1, stages: 1 });
  t.after(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return anIntake(t, (source) => takeIn(library, source));
}

test('a report is new once, known from then on, and its later version takes its place', async (t) => {
  const { send } = await aWayIn(t);
  const first = { id: 'q', url: ADDRESS, publishedAt: '2025-03-11' };
  const made = await send({ headers: json, body: told('seven', first) });
  const { incident } = made.body;
  assert.match(String(incident), /^quetta-/);
  assert.deepEqual([made.status, made.body], [201, { report: 'q', status: 'new', incident }]);
  const again = await send({ headers: json, body: told('seven', first) });
  assert.deepEqual([again.status, again.body], [200, { report: 'q', status: 'known' }]);
  const later = await send({ headers: json, body: told('five', first) });
  assert.deepEqual([later.status, later.body], [201, { report: 'q~2', status: 'new version', of: 'q', incident }]);
  const stale = await send({ headers: json, body: told('nine', { url: ADDRESS, publishedAt: '2025-03-10' }) });
  assert.deepEqual([stale.status, stale.body.status, stale.body.of], [201, 'old version', 'q~2']);
  const clash = await send({ headers: json, body: told('two', { id: 'q' }) });
  assert.equal(clash.status, 409);
  assert.match(clash.body.error ?? '', /Report q is known with another text/);
});

test('a report without an id has one of its own making, which stays the same', async (t) => {
  const { send } = await aWayIn(t);
  const text = 'A bomb killed two people in Mopti on Monday.';
  const plain = await send({ headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: text });
  assert.equal(plain.status, 201);
  const same = await send({ headers: json, body: JSON.stringify({ text }) });
  assert.deepEqual(same.body, { report: plain.body.report, status: 'known' });
  const elsewhere = await send({ headers: json, body: JSON.stringify({ text, url: ADDRESS }) });
  assert.equal(elsewhere.status, 201);
  assert.notEqual(elsewhere.body.report, plain.body.report);
});

test('several at once are taken each for itself; the worst of them is the status of all', async (t) => {
  const { send } = await aWayIn(t);
  const list = await send({
    headers: json,
    body: `[${told('two', { id: 'a' })},{"id":"b"},${told('five', { id: 'c' })}]`,
  });
  assert.equal(list.status, 422);
  const told3 = list.body.reports as Record<string, unknown>[];
  assert.deepEqual(
    told3.map(({ report, error }) => report ?? error),
    ['a', 'the body, item 2: text is missing', 'c'],
  );
  const ahead = await send({ headers: json, body: told('two', { id: 'e', publishedAt: '2199-01-01' }) });
  assert.equal(ahead.status, 422);
  assert.match(String(ahead.body.error), /publishedAt: 2199-01-01 is more than a day from now/);
  const lines = `${told('two', { id: 'a' })}\n\n${told('six', { id: 'd' })}\n`;
  const jsonl = await send({ headers: { 'content-type': 'application/x-ndjson' }, body: lines });
  assert.equal(jsonl.status, 201);
  assert.deepEqual(
    (jsonl.body.reports as { report: string; status: string }[])
      .map(({ report, status }) => [report, status])
      .toSorted(),
    [
      ['a', 'known'],
      ['d', 'new'],
    ],
  );
});

const REFUSED: readonly (readonly [
  what: string,
  status: number,
  init: Parameters<AnIntake['send']>[0],
  says: RegExp,
])[] = [
  ['no token', 401, { headers: { ...json, authorization: '' }, body: told('two') }, /no token/],
  ['a wrong token', 401, { headers: { ...json, authorization: `Bearer ${TOKEN}x` }, body: '{}' }, /wrong one/],
  ['another scheme', 401, { headers: { ...json, authorization: `Basic ${TOKEN}` }, body: '{}' }, /wrong one/],
  ['another method', 405, { method: 'PUT', headers: json, body: '{}' }, /method/],
  ['reading reports', 405, { method: 'GET' }, /method/],
  ['another address', 404, { path: '/report', headers: json, body: '{}' }, /nothing at this address/],
  ['another type', 415, { headers: { 'content-type': 'text/html' }, body: '<p>' }, /not taken/],
  ['another charset', 415, { headers: { 'content-type': 'text/plain; charset=utf-16' }, body: 'x' }, /not taken/],
  ['something compressed', 415, { headers: { ...json, 'content-encoding': 'gzip' }, body: 'x' }, /not taken/],
  ['no JSON', 422, { headers: json, body: '{"text":' }, /the body, line 1: not valid JSON/],
  ['nothing', 422, { headers: json, body: '' }, /the body: empty/],
  ['no report', 422, { headers: json, body: '[]' }, /no reports in it/],
  ['a report without text', 422, { headers: json, body: '{"id":"a"}' }, /text/],
  ['an address that is none', 422, { headers: json, body: told('two', { url: 'x' }) }, /url/],
  ['a NUL', 422, { headers: { 'content-type': 'text/plain' }, body: 'a\0b' }, /NUL/],
  ['a NUL in JSON', 422, { headers: json, body: told('two', { source: '\0' }) }, /NUL/],
  ['bytes that are no UTF-8', 422, { headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) }, /UTF-8/],
  ['deep JSON', 422, { headers: json, body: `{"text":${'['.repeat(500_000)}${']'.repeat(500_000)}}` }, /text/],
  ['deep JSON that does not end', 422, { headers: json, body: '[{"a":'.repeat(300_000) }, /not valid JSON/],
  ['thousands at once', 422, { headers: json, body: `[${'{},'.repeat(1_500_000)}{}]` }, /1500001 reports/],
  ['thousands of lines', 422, { headers: { 'content-type': 'application/jsonl' }, body: '{}\n'.repeat(3000) }, /^$/],
];

for (const [what, status, init, says] of REFUSED)
  test(`${what} is refused with ${status} and a clear line`, async (t) => {
    const { send, logged } = await anIntake(t);
    const answer = await send(init);
    assert.equal(answer.status, status);
    assert.match(answer.body.error ?? '', says);
    if (answer.body.error !== undefined) assert.ok(answer.body.wanted);
    if (status === 405) assert.equal(answer.headers.get('allow'), 'POST');
    if (status === 401) assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    assert.equal(logged.filter((line) => /refused/.test(line)).length, 1);
    assert.ok(!logged.join('').includes(TOKEN));
  });

test('a thousand lines are read, and that there were more is said', async (t) => {
  const { send } = await anIntake(t);
  const { body } = await send({
    headers: { 'content-type': 'application/jsonl' },
    body: '{"text":"A bomb."}\n'.repeat(1500),
  });
  const { reports } = body as unknown as { reports: { error?: string }[] };
  assert.equal(reports.length, 1001);
  assert.match(reports.at(-1)?.error ?? '', /more than 1000 reports/);
});

test('whoever watches is told what runs, without a token', async (t) => {
  const { send } = await anIntake(t);
  const { status, body } = await send({ method: 'GET', path: '/healthz', headers: { authorization: '' } });
  assert.deepEqual([status, body], [200, { status: 'ok', runs: ['slack'] }]);
  const wrong = await send({ path: '/healthz' });
  assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, HEAD']);
});

test('a store that fails, and a fault of ours, are said without telling more, and the next request is answered', async (t) => {
  let failure: Error = new StoreFailure('the disk under /data is full');
  // biome-ignore lint/correctness/useYield: it never comes to that
  const { send, logged } = await anIntake(t, async function* () {
    throw failure;
  });
  const full = await send({ headers: json, body: told('two') });
  assert.deepEqual([full.status, full.headers.get('retry-after')], [503, '30']);
  failure = new TypeError('x is undefined');
  const fault = await send({ headers: json, body: told('two') });
  assert.equal(fault.status, 500);
  assert.doesNotMatch(JSON.stringify([full.body, fault.body]), /disk|undefined/);
  assert.match(logged.join(''), /disk under.*is full[\s\S]*x is undefined/);
});
