import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Report } from '../../src/model/report.ts';
import { jsonFaultLine } from '../../src/sources/json-fault-line.ts';
import { readFiles } from '../../src/sources/read-files.ts';
import { readLines } from '../../src/sources/read-lines.ts';
import { aFolder } from '../support/a-folder.ts';
import { gatherSourced } from '../support/gather-sourced.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const record = fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }, { requiredKeys: [] });
const layout = fc.constantFrom(0, 1, 2);
const json = fc
  .tuple(fc.oneof(record, fc.array(record), fc.json()), layout)
  .map(([v, by]) => JSON.stringify(v, null, by));

/** JSON with a stretch of it replaced, so that it is nearly right. */
const damaged = fc
  .tuple(
    json,
    fc.nat(200),
    fc.nat(3),
    fc.oneof(fc.constantFrom('', ',', '}', ']', '"', '\\', '\n', ':', '0'), fc.string()),
  )
  .map(([text, at, length, patch]) => text.slice(0, at) + patch + text.slice(at + length));
const junk = fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged.map(bytesOf), json.map(bytesOf));

const isUtf8 = (bytes: Uint8Array): boolean => Buffer.from(bytes).equals(Buffer.from(Buffer.from(bytes).toString()));

test('junk in a file never throws; it gives whole reports or a fault, never neither', async (t) => {
  const folder = aFolder(t, {});
  await fc.assert(
    fc.asyncProperty(junk, fc.constantFrom('txt', 'json'), async (bytes, kind) => {
      const path = join(folder, `junk.${kind}`);
      writeFileSync(path, bytes);
      const { reports, faults } = await gatherSourced(readFiles([path]));
      assert.ok(reports.length + faults.length > 0);
      for (const report of reports) assert.deepEqual(Report.parse(report), report);
      if (kind === 'txt' && reports[0]) assert.deepEqual(bytesOf(reports[0].text), Uint8Array.from(bytes));
      if (!isUtf8(bytes)) assert.deepEqual(reports, []);
    }),
    { numRuns: 300 },
  );
});

test('junk in a stream never throws, and every text is one that a whole line held', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(junk, { maxLength: 4 }), async (chunks) => {
      async function* stream(): AsyncGenerator<Uint8Array> {
        yield* chunks;
      }
      const { reports, faults } = await gatherSourced(readLines(stream(), 'stdin'));
      const lines = Buffer.concat(chunks).toString().split('\n');
      assert.ok(reports.length + faults.length <= lines.length);
      const held = new Set(lines.map(textIn));
      for (const report of reports) {
        assert.deepEqual(Report.parse(report), report);
        assert.ok(held.has(report.text));
      }
    }),
    { numRuns: 300 },
  );
});

function textIn(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/u, '')).text;
  } catch {
    return undefined;
  }
}

test('the line of a JSON fault is the one that Node names, where it names one', () => {
  let compared = 0;
  fc.assert(
    fc.property(damaged, (text) => {
      const named = lineNamedByNode(text);
      if (named === null) return;
      compared += 1;
      assert.equal(jsonFaultLine(text), named);
    }),
    { numRuns: 1000 },
  );
  assert.ok(compared > 50, `${compared} compared`);
});

/** Null where it is JSON, where Node names no line, and where the text only breaks off (its end is no fault's place). */
function lineNamedByNode(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const [, position, line] = /at position (\d+) \(line (\d+) /.exec(String(error)) ?? [];
    return line === undefined || Number(position) >= text.trimEnd().length ? null : Number(line);
  }
}

test('a text that breaks off is at fault on its last line, one with a wrong word on that word’s', () => {
  assert.equal(jsonFaultLine('{\n"a": [1,\n2\n\n'), 3);
  assert.equal(jsonFaultLine('{\n"a":\n\nnope\n}'), 4);
  assert.equal(jsonFaultLine('[1,\n2}\n'), 2);
  assert.equal(jsonFaultLine('{}\n\n{}'), 3);
});
