import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { takeReport } from '../src/intake.ts';
import { openLibrary } from '../src/library.ts';
import type { Report } from '../src/model/report.ts';
import { openSqlite } from '../src/store/sqlite.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-versions-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

const TOWNS = ['Quetta', 'Ayacucho', 'Mopti'];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** Three outlets on each of three attacks, each report in a few versions an hour apart. */
const STREAM: readonly Report[] = TOWNS.flatMap((town) =>
  ['daily', 'post', 'wire'].flatMap((outlet, o) =>
    [0, 1, 2].map((v): Report => {
      const killed = NUMBERS[(town.length + 2 * o + v) % NUMBERS.length]!;
      return {
        id: `${town}-${outlet}-${v}`,
        text: `A bomb killed ${killed} people at a market in ${town} on Monday, police told the ${outlet}.`,
        url: `https://${outlet}.example.org/${town}#${v}`,
        publishedAt: `2025-03-11T${String(8 + v).padStart(2, '0')}:00:00Z`,
      };
    }),
  ),
);

async function endOf(stream: readonly Report[]): Promise<string> {
  const store = await openSqlite(join(root, String(folders++)));
  let minutes = 0;
  const now = (): string => new Date(Date.UTC(2025, 2, 12, 0, minutes++)).toISOString();
  const library = openLibrary(store, now, { reader: 1, stages: 1 });
  for (const report of stream) await library.take(report);
  const state = JSON.stringify(await library.incidents());
  assert.equal((await takeReport(library, stream[0]!)).kind, 'known');
  await library.close();
  return state;
}

test('where publication times decide, the end is the same in whatever order reports and their versions come in', async () => {
  const expected = await endOf(STREAM);
  assert.equal((JSON.parse(expected) as unknown[]).length, TOWNS.length);
  const shuffled = fc.shuffledSubarray([...STREAM], { minLength: STREAM.length });
  await fc.assert(
    fc.asyncProperty(shuffled, async (stream) => assert.equal(await endOf(stream), expected)),
    { numRuns: 12 },
  );
});

test('earlier versions are no second source: the end is that of the last versions alone, but for naming them', async () => {
  const bare = (state: string): unknown =>
    (JSON.parse(state) as { briefing: object }[]).map(({ briefing }) => ({ ...briefing, replaced: undefined }));
  const lastOnes = STREAM.filter(({ id }) => id.endsWith('-2'));
  assert.deepEqual(bare(await endOf(STREAM)), bare(await endOf(lastOnes)));
});
