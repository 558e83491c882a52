import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLines } from '../../src/sources/read-lines.ts';
import { gatherSourced } from '../support/gather-sourced.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces of this length. */
async function* piecesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const read = (bytes: Uint8Array, pieceLength = 64) => gatherSourced(readLines(piecesOf(bytes, pieceLength), 'stdin'));

test('a line without an id is named by the hash of its text', async () => {
  const { reports } = await read(bytesOf('{"id":"a","text":"A"}\r\n\n{"text":"Five were hurt."}'));
  const id = createHash('sha256').update('Five were hurt.').digest('hex').slice(0, 12);
  assert.deepEqual(reports, [
    { id: 'a', text: 'A' },
    { id, text: 'Five were hurt.' },
  ]);
});

test('each bad line is told with its number and the others are taken', async () => {
  const lines = ['{"text":"A"}', '{"text":', '', '[]', '{"text":7}', '{"text":"B\0"}', '{"text":"C"}'];
  const { reports, faults } = await read(bytesOf(lines.join('\n')));
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['A', 'C'],
  );
  assert.deepEqual(
    faults.map((line) => line.slice(0, line.indexOf(';'))),
    [
      'stdin, line 2: not valid JSON',
      'stdin, line 4: it is a list, not an object',
      'stdin, line 5: text is a number, not text',
      'stdin, line 6: binary, not text (it has NUL bytes)',
    ],
  );
});

test('a line that is no UTF-8 does not spoil the next', async () => {
  const { reports, faults } = await read(Buffer.concat([Buffer.from([0xff, 0xfe, 10]), bytesOf('{"text":"A"}')]));
  assert.equal(reports.length, 1);
  assert.match(faults.join(), /^stdin, line 1: not readable as UTF-8 text;/);
});

test('a report over 5 MB is refused, the next line is taken', async () => {
  const lines = `${JSON.stringify({ text: 'é'.repeat(2_500_001) })}\n{"text":"A"}\n`;
  const { reports, faults } = await read(bytesOf(lines), 65_536);
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['A'],
  );
  assert.match(faults.join(), /^stdin, line 1: larger than 5 MB;/);
});

test('an endless line is let go of as it comes', async () => {
  const piece = new Uint8Array(1_000_000).fill(97);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < 1000; sent += 1) yield piece;
    yield bytesOf('\n{"text":"A"}');
  }
  const { reports, faults } = await gatherSourced(readLines(pieces(), 'stdin'));
  assert.equal(reports.length, 1);
  assert.match(faults.join(), /^stdin, line 1: larger than 5 MB;/);
});

test('a report is given before the next line has come', async () => {
  let sent = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (; sent < 3; sent += 1) yield bytesOf('{"text":"A"}\n');
  }
  for await (const sourced of readLines(pieces(), 'stdin')) {
    assert.ok('report' in sourced);
    break;
  }
  assert.equal(sent, 0);
});

test('it does not matter where the stream is cut', async () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 30 }), async (all, pieceLength) => {
      const bytes = bytesOf(all.map((text) => JSON.stringify({ text })).join('\n'));
      assert.deepEqual(await read(bytes, pieceLength), await read(bytes, bytes.length + 1));
    }),
    { numRuns: 100 },
  );
});
