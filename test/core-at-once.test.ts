import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openCore } from '../src/core.ts';
import type { Library, Shelf } from '../src/library.ts';
import { briefAlAsad } from './support/a-briefing.ts';

const SENTENCES = ['al-asad', 'ask al-asad-2024-08-05', 'strike al-asad-2024-08-05 004-15', 'share list', 'blarg'];

/** A library that can answer nothing, but for its shelf at first where one is given; with the names of what it was asked. */
function brokenLibrary(shelf?: Shelf): { readonly library: Library; readonly asked: string[] } {
  const asked: string[] = [];
  const library = new Proxy({} as Library, {
    get: (_, name) => async () => {
      asked.push(String(name));
      if (name === 'shelf' && shelf && asked.length === 1) return shelf;
      throw new Error('the disk is gone');
    },
  });
  return { library, asked };
}

test('how a sentence will be answered is said without the library', () => {
  const { library, asked } = brokenLibrary();
  const core = openCore(library);
  asked.length = 0;
  for (const text of SENTENCES) assert.equal(core.manner(text).hidden, text !== 'share list', text);
  assert.deepEqual(asked, []);
});

test('names are completed in the same breath, from what was last seen, though the library fails', async () => {
  const briefing = briefAlAsad();
  const { library } = brokenLibrary({ heads: [briefing], fetch: async () => [] });
  const core = openCore(library);
  assert.deepEqual(core.complete('al', 5), []);
  await setImmediate();
  for (let times = 0; times < 2; times += 1) {
    assert.equal(core.complete('al', 5)[0]?.says, briefing.id);
    await setImmediate();
  }
});

test('a library that never answered leaves nothing to complete, and nothing unhandled', async () => {
  const core = openCore(brokenLibrary().library);
  await setImmediate();
  assert.deepEqual(core.complete('', 5), []);
  await setImmediate();
});
