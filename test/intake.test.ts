import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Taken, takeIn, takeReport } from '../src/intake.ts';
import { type Library, openLibrary } from '../src/library.ts';
import type { Report } from '../src/model/report.ts';
import { fault, type Sourced } from '../src/sources/sourced.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { StoreFailure } from '../src/store/store.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-intake-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const aLibrary = async (): Promise<Library> =>
  openLibrary(await openSqlite(join(root, String(folders++))), () => '2025-03-12T08:00:00.000Z', {
    reader: 1,
    stages: 1,
  });

const report = (id: string, text: string): Report => ({ id, text, publishedAt: '2025-03-12' });
const FIRST = report('a', 'A bomb killed two people in Quetta on Monday, police said.');
const SECOND = report('b', 'A bomb killed five people in Quetta on Monday, the hospital said.');
const ELSEWHERE = report('c', 'The weather in Oslo is fine.');

async function* of(...sourced: Sourced[]): AsyncGenerator<Sourced> {
  yield* sourced;
}

async function all(library: Library, ...sourced: Sourced[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for await (const { at: _, ...one } of takeIn(library, of(...sourced))) taken.push(one);
  return taken;
}

const fieldsOf = (taken: Taken | undefined): string[] | null =>
  taken?.kind === 'new' ? (taken.joined?.changes?.map(({ field }) => field) ?? null) : null;

test('a first report makes an incident, a second says what it changed, one about nothing joins nothing', async () => {
  const library = await aLibrary();
  const [first] = await all(library, { report: FIRST });
  assert.ok(first?.kind === 'new' && first.joined?.isFirst);
  const [second, elsewhere] = await all(library, { report: SECOND }, { report: ELSEWHERE });
  assert.ok(second?.kind === 'new' && second.joined);
  assert.deepEqual([second.joined.incident, second.joined.isFirst], [first.joined.incident, false]);
  assert.ok(fieldsOf(second)?.includes('killed'));
  assert.deepEqual(elsewhere, { kind: 'new', report: 'c', joined: null });
  await library.close();
});

test('reports taken in together are told apart as if each had come alone', async () => {
  const [alone, together] = [await aLibrary(), await aLibrary()];
  const one = [...(await all(alone, { report: FIRST })), ...(await all(alone, { report: SECOND }))];
  assert.deepEqual(await all(together, { report: FIRST }, { report: SECOND }), one);
  await Promise.all([alone.close(), together.close()]);
});

test('what is unreadable, known or refused stops nothing', async () => {
  const library = await aLibrary();
  await library.take(FIRST);
  const unreadable = fault('x.txt', 'empty', 'a report');
  const taken = await all(
    library,
    unreadable,
    { report: FIRST },
    { report: { ...FIRST, text: 'Other.' } },
    {
      report: SECOND,
    },
  );
  assert.deepEqual(
    taken.map(({ kind }) => kind),
    ['unreadable', 'known', 'refused', 'new'],
  );
  assert.match(taken[2]?.kind === 'refused' ? taken[2].why : '', /Report a is known with another text/);
  await library.close();
});

test('a store that can take no more ends it', async () => {
  const library = await aLibrary();
  const full = { ...library, take: () => Promise.reject(new StoreFailure('the disk is full')) };
  await assert.rejects(all(full, { report: FIRST }, { report: SECOND }), /the disk is full/);
  await library.close();
});

test('a hundred that join one incident are looked at together: what they changed is told with the last', async () => {
  const library = await aLibrary();
  let shelves = 0;
  const counting = {
    ...library,
    shelf: () => {
      shelves += 1;
      return library.shelf();
    },
  };
  await all(counting, { report: FIRST });
  const many = Array.from({ length: 100 }, (_, k) => ({ report: report(`r${k}`, `${SECOND.text} ${k}`) }));
  const taken = await all(counting, ...many);
  assert.equal(shelves, 2);
  assert.deepEqual(
    taken.slice(0, -1).filter((one) => fieldsOf(one) !== null),
    [],
  );
  assert.ok(fieldsOf(taken.at(-1))?.includes('killed'));
  await library.close();
});

const ADDRESS = 'https://news.example.org/quetta';
const version = (id: string, killed: string, publishedAt: string): Report => ({
  id,
  text: `A bomb killed ${killed} people at a market in Quetta on Monday, police said.`,
  url: `${ADDRESS}?utm_source=${id}`,
  publishedAt,
});
const SEVEN = version('seven', 'seven', '2025-03-11T08:00:00Z');
const FIVE = version('five', 'five', '2025-03-11T12:00:00Z');
const killedIn = async (library: Library): Promise<unknown[]> =>
  (await library.incidents()).map(({ briefing }) => [briefing.casualties.killed.best, briefing.reports.length]);

test('a later version of an article takes the place of the earlier, and is a correction', async () => {
  const library = await aLibrary();
  await takeReport(library, SEVEN);
  const taken = await takeReport(library, FIVE);
  assert.ok(taken.kind === 'new version' && taken.joined && !taken.joined.isFirst);
  assert.deepEqual([taken.report, taken.of], ['five', 'seven']);
  const killed = taken.joined.changes?.find(({ field }) => field === 'killed');
  assert.equal(killed?.correction, true);
  assert.match(killed.why, /“seven” stands no longer: a later version/u);
  assert.deepEqual(await killedIn(library), [[5, 1]]);
  const [incident] = await library.incidents();
  assert.deepEqual(
    incident?.briefing.replaced?.map(({ id, by }) => [id, by]),
    [['seven', 'five']],
  );
  await library.close();
});

test('a stale copy that comes in late changes nothing and is told as one', async () => {
  const library = await aLibrary();
  await takeReport(library, FIVE);
  assert.deepEqual(await takeReport(library, SEVEN), { kind: 'old version', report: 'seven', of: 'five' });
  assert.deepEqual(await killedIn(library), [[5, 1]]);
  assert.deepEqual(await takeReport(library, { ...SEVEN, id: 'x', text: ` ${SEVEN.text}\n`, source: 'Example' }), {
    kind: 'known',
    report: 'seven',
  });
  await library.close();
});

test('a known id with another text at the same address is a new version, under an id of its own', async () => {
  const library = await aLibrary();
  await takeReport(library, SEVEN);
  const taken = await takeReport(library, { ...FIVE, id: 'seven' });
  assert.deepEqual(taken.kind === 'new version' && [taken.report, taken.of], ['seven~2', 'seven']);
  assert.equal((await takeReport(library, { ...FIVE, id: 'seven' })).kind, 'known');
  assert.equal((await takeReport(library, { ...SEVEN, id: 'seven' })).kind, 'known');
  await library.close();
});

test('versions that come in at once are all kept, each in a place of its own', async () => {
  const library = await aLibrary();
  const many = Array.from({ length: 12 }, (_, k) => version(`v${k}`, String(k + 2), '2025-03-11'));
  await Promise.all(many.map((one) => library.take(one)));
  const versions = (await library.reports()).map(({ articleVersion = 1 }) => articleVersion);
  assert.deepEqual(
    versions.toSorted((a, b) => a - b),
    many.map((_, k) => k + 1),
  );
  assert.equal((await killedIn(library)).length, 1);
  await library.close();
});

test('versions taken in together are told each with what it changed', async () => {
  const library = await aLibrary();
  const [seven, five] = await all(library, { report: SEVEN }, { report: FIVE });
  assert.ok(seven?.kind === 'new' && seven.joined?.isFirst);
  assert.ok(five?.kind === 'new version' && five.joined?.changes?.some(({ correction }) => correction));
  await library.close();
});

test('each answer says which piece of input it is to; a report that is dated far ahead is refused', async () => {
  const library = await aLibrary();
  const ahead: Report = { ...ELSEWHERE, publishedAt: '2025-03-14' };
  const places: unknown[] = [];
  const sourced: Sourced[] = [
    { report: FIRST },
    { report: ahead },
    { report: { ...SECOND, publishedAt: '2025-03-13' } },
  ];
  for await (const { at, kind } of takeIn(library, of(...sourced))) places.push([at, kind]);
  assert.deepEqual(places, [
    [1, 'unreadable'],
    [0, 'new'],
    [2, 'new'],
  ]);
  await library.close();
});
