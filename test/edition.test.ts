import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { editionOf } from '../src/edition.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-edition-'));
after(() => rmSync(root, { recursive: true, force: true }));
cpSync(new URL('../src/', import.meta.url), root, { recursive: true });
const edition = () => editionOf(pathToFileURL(`${root}/`));

test('an edition changes with the stages that it names, and with nothing else', () => {
  const before = edition();
  assert.deepEqual(edition(), before);
  assert.ok(before.reader >= 0 && before.reader < 2 ** 31);
  appendFileSync(join(root, 'store/store.ts'), '// changed');
  assert.deepEqual(edition(), before);
  appendFileSync(join(root, 'fuse/fuse.ts'), '// changed');
  const fused = edition();
  assert.equal(fused.reader, before.reader);
  assert.notEqual(fused.stages, before.stages);
  appendFileSync(join(root, 'extract/lexicon/actors.json'), ' ');
  assert.notEqual(edition().reader, before.reader);
  assert.notEqual(edition().stages, fused.stages);
});
