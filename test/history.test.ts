import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { history, lastChange } from '../src/history.ts';
import { type Library, openLibrary } from '../src/library.ts';
import type { Report } from '../src/model/report.ts';
import { openSqlite } from '../src/store/sqlite.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-history-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

async function holding(...reports: Report[]): Promise<Library> {
  const store = await openSqlite(join(root, String(folders++)));
  const library = openLibrary(store, () => '2025-03-20T08:00:00.000Z', { reader: 1, stages: 1 });
  await library.takeAll(reports);
  return library;
}

const report = (id: string, publishedAt: string, killed: string): Report => ({
  id,
  publishedAt,
  text: `A bomb killed ${killed} people in Quetta on Monday 10 March 2025, police said.`,
});

test('the last change is the last that any report of the history made, however late it arrived', async () => {
  const library = await holding(
    report('z', '2025-03-11', 'two'),
    report('y', '2025-03-12', 'five'),
    report('x', '2025-03-13', 'five'),
  );
  const [incident] = await library.incidents();
  const steps = await history(incident!, library);
  assert.deepEqual(
    steps.map((step) => step.report),
    ['z', 'y', 'x'],
  );
  const moved = steps.findLast((step, k) => k > 0 && step.changes.length > 0);
  assert.equal(moved?.report, 'y');
  assert.deepEqual(await lastChange(incident!, library), moved?.changes[0]);
  await library.close();
});

test('one report alone has changed nothing', async () => {
  const library = await holding(report('z', '2025-03-11', 'two'));
  const [incident] = await library.incidents();
  assert.equal(await lastChange(incident!, library), null);
  await library.close();
});
