import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openLog } from '../../src/log.ts';
import { lookIntoFolder } from '../../src/sources/look-into-folder.ts';
import type { Sourced } from '../../src/sources/sourced.ts';
import { watchFolder } from '../../src/sources/watch-folder.ts';
import { aFolder } from '../support/a-folder.ts';

const nameOf = (sourced: Sourced): string => ('report' in sourced ? sourced.report.id : sourced.fault.what);

/** A folder that is looked into by hand; what was taken and logged so far. */
function aLookout(t: TestContext, files: Readonly<Record<string, string>>) {
  const folder = aFolder(t, files);
  const taken: string[] = [];
  const logged: string[] = [];
  let failure: Error | null = null;
  const take = async (source: AsyncIterable<Sourced>): Promise<void> => {
    for await (const sourced of source) {
      if (failure) throw failure;
      taken.push(nameOf(sourced));
    }
  };
  const log = openLog('debug', { write: (line: string) => void logged.push(JSON.parse(line).msg) });
  const look = lookIntoFolder({ folder, take, log });
  const fail = (error: Error | null): void => {
    failure = error;
  };
  return { folder, taken, logged, look, fail, take, log };
}

test('a file is taken at the second look that finds it the same, and never again', async (t) => {
  const { taken, look } = aLookout(t, { 'a.txt': 'A bomb.', 'b.json': '{"id":"b","text":"A bomb."}' });
  assert.equal(await look(), false);
  assert.deepEqual(taken, []);
  assert.equal(await look(), true);
  assert.equal(await look(), true);
  assert.deepEqual(taken, ['a', 'b']);
});

test('a file that is still being written is left alone until it has stopped', async (t) => {
  const { folder, taken, look } = aLookout(t, { 'a.jsonl': '{"id":"a1","text":"A ' });
  await look();
  appendFileSync(join(folder, 'a.jsonl'), 'bomb."}\n');
  await look();
  appendFileSync(join(folder, 'a.jsonl'), '{"id":"a2","text":"A bomb."}\n');
  await look();
  assert.deepEqual(taken, []);
  await look();
  assert.deepEqual(taken, ['a1', 'a2']);
});

test('a faulty file is told once, and read again once it was changed', async (t) => {
  const { folder, taken, look } = aLookout(t, { 'a.json': '{"id":' });
  for (let k = 0; k < 4; k += 1) await look();
  assert.deepEqual(taken, ['not valid JSON']);
  writeFileSync(join(folder, 'a.json'), '{"id":"a","text":"A bomb."}');
  for (let k = 0; k < 3; k += 1) await look();
  assert.deepEqual(taken, ['not valid JSON', 'a']);
});

test('folders in it and other files are named once each', async (t) => {
  const { folder, taken, logged, look } = aLookout(t, { 'below/a.txt': 'A bomb.', 'a.pdf': '%PDF' });
  for (let k = 0; k < 3; k += 1) await look();
  mkdirSync(join(folder, 'later'));
  for (let k = 0; k < 3; k += 1) await look();
  assert.deepEqual(taken, []);
  assert.equal(logged.filter((line) => /a folder in it/.test(line)).length, 2);
  assert.equal(logged.filter((line) => /does not end in/.test(line)).length, 1);
});

test('what could not be taken is taken at a later look', async (t) => {
  const { taken, look, fail } = aLookout(t, { 'a.txt': 'A bomb.', 'b.txt': 'Another.' });
  await look();
  fail(new Error('the disk is full'));
  await assert.rejects(look(), /disk is full/);
  fail(null);
  await look();
  assert.deepEqual(taken, ['a', 'b']);
});

test('a file that is moved into the folder while it is watched is taken; stopping waits for what is under way', async (t) => {
  const { folder, taken, take, log } = aLookout(t, { 'before.txt': 'A bomb.' });
  const changed = new EventEmitter();
  const watching = watchFolder({
    folder,
    log,
    settleMilliseconds: 5,
    lookEveryMilliseconds: 20,
    take: (source) => take(source).then(() => void changed.emit('taken')),
  });
  const until = async (count: number): Promise<void> => {
    while (taken.length < count) await once(changed, 'taken', { signal: AbortSignal.timeout(10_000) });
  };
  await watching.start();
  await until(1);
  writeFileSync(join(folder, 'after.part'), 'Another bomb.');
  renameSync(join(folder, 'after.part'), join(folder, 'after.txt'));
  await until(2);
  await watching.stop();
  assert.deepEqual(taken, ['before', 'after']);
});

test('a folder that is not there is told once, and taken from when it is there again', async (t) => {
  const { folder, taken, logged, take, log } = aLookout(t, {});
  rmSync(folder, { recursive: true });
  const changed = new EventEmitter();
  const watching = watchFolder({
    folder,
    log,
    settleMilliseconds: 1,
    lookEveryMilliseconds: 2,
    take: (source) => take(source).then(() => void changed.emit('taken')),
  });
  await watching.start();
  while (!logged.length) await setTimeout(1);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'A bomb.');
  while (logged.length < 2) await setTimeout(1);
  if (!taken.length) await once(changed, 'taken', { signal: AbortSignal.timeout(10_000) });
  await watching.stop();
  assert.deepEqual(taken, ['a']);
  assert.equal(logged.filter((line) => /no reports can be taken/.test(line)).length, 1);
  assert.equal(logged.filter((line) => /again$/.test(line)).length, 2);
});
