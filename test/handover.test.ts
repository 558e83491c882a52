import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { handover } from '../src/handover.ts';
import { openLibrary } from '../src/library.ts';
import type { Ruling } from '../src/model/ruling.ts';
import { openSqlite } from '../src/store/sqlite.ts';

const report = (id: string, killed: string, publishedAt: string) => ({
  id,
  text: `A bomb killed ${killed} people at a market in Quetta on Monday, police said.`,
  publishedAt,
});

test('a handover tells new incidents, what moved, and what people decided or took back, since a moment', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-handover-'));
  let now = '2025-03-11T08:00:00Z';
  const library = openLibrary(await openSqlite(folder), () => now, { reader: 1, stages: 1 });
  t.after(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const since = async (moment: string) => (await handover(library, moment, null)).news;

  await library.take(report('a', 'three', '2025-03-10'));
  const [first] = await since('2025-03-11T00:00:00Z');
  assert.equal(first?.changes, null);
  assert.deepEqual(await since('2025-03-11T09:00:00Z'), []);

  now = '2025-03-11T12:00:00Z';
  await library.take(report('b', 'five', '2025-03-11'));
  const [second] = await since('2025-03-11T10:00:00Z');
  assert.ok(second?.changes?.some(({ field }) => field === 'killed'));

  const decided = { by: 'dana', reason: 'a typo' };
  const strike: Ruling = { ...decided, kind: 'strike', claims: ['b-01'], id: 'r1', at: '2025-03-11T14:00:00Z' };
  await library.rule(strike);
  assert.deepEqual((await since('2025-03-11T13:00:00Z'))[0]?.rulings, [strike]);
  await library.rule({ ...decided, kind: 'undo', ruling: 'r1', id: 'r2', at: '2025-03-11T16:00:00Z' });
  assert.deepEqual(
    (await since('2025-03-11T15:00:00Z'))[0]?.rulings.map(({ kind }) => kind),
    ['undo'],
  );
});
