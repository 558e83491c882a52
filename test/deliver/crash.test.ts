import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSqlite } from '../../src/store/sqlite.ts';
import { crash } from '../soak/crash.ts';

test('a bot that is killed again and again, on platforms that fail, leaves each card right and each update once', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-crash-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const count = await crash({
    channels: 6,
    kills: 3,
    reports: 12,
    dedupes: true,
    open: () => openSqlite(folder),
    storeAt: folder,
  });
  const { posted, ...wrong } = count;
  assert.deepEqual(wrong, { duplicates: 0, lost: 0, wrongCards: 0 });
  // Six towns, in each a card and at least one update, in six channels.
  assert.ok(posted >= 72 - 36, `${posted} posts`);
});
