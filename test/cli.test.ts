import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Answer } from '../src/model/answer.ts';
import { Briefing } from '../src/model/briefing.ts';
import { PublishedReading } from '../src/model/published-reading.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-cli-'));
after(() => rmSync(root, { recursive: true, force: true }));
const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

type Ran = { readonly out: string; readonly complaints: string; readonly code: number | null };
function sitrep(args: readonly string[], input = '', environment: Record<string, string> = {}): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, SITREP_DATA: join(root, 'data'), ...environment },
  });
  return { out: stdout, complaints: stderr, code: status };
}

test('brief and ask print what their schemas describe', () => {
  const brief = sitrep(['brief', 'al-asad', '--format', 'json']);
  assert.equal(Briefing.parse(JSON.parse(brief.out)).id, 'al-asad-2024-08-05');
  const ask = sitrep(['ask', 'al-asad', 'how many were killed?', '--format', 'json']);
  assert.equal(Answer.parse(JSON.parse(ask.out)).status, 'not_reported');
});

test('as of the morning, one report was surely out and four may have been', () => {
  const { out } = sitrep(['brief', 'al-asad', '--as-of', '2024-08-06T08:36Z', '--format', 'json']);
  const briefing = Briefing.parse(JSON.parse(out));
  assert.deepEqual(
    briefing.reports.map((r) => r.id),
    ['001'],
  );
  assert.deepEqual(briefing.mayHaveBeenOut, ['000', '002', '003', '004']);
});

test('a figure is explained rule by rule', () => {
  const { out, code } = sitrep(['why', '000', 'three soldiers']);
  assert.equal(code, 0);
  assert.match(out, /rule 4/);
  assert.match(out, /Jordan/);
  assert.match(out, /the report is about file \d+, rocket attack on Al-Asad Airbase/);
});

test('text of a report cannot steer the terminal when a figure is explained', () => {
  const folder = mkdtempSync(join(root, 'steering-'));
  writeFileSync(
    join(folder, 'x.txt'),
    'A bomb \u001b[31mwounded three people\u001b[0m in Quetta on Monday, police said.',
  );
  const own = { SITREP_DATA: join(root, 'steering') };
  const taken = sitrep(['ingest', folder], '', own);
  const told = sitrep(['why', 'x', 'bomb'], '', own);
  assert.match(told.out, /A bomb/);
  for (const out of [taken.out, told.out]) assert.ok(!out.includes('\u001b'), JSON.stringify(out));
});

test('a chat reads its lines from a pipe to the end', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../src/main.ts', import.meta.url))],
    { input: 'list\nal-asad', encoding: 'utf8', env: { ...process.env, SITREP_DATA: join(root, 'data') } },
  );
  assert.match(stdout, /INCIDENTS[\s\S]*ROCKET ATTACK ON AL-ASAD/);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('what was compiled at one start is kept for the next', () => {
  const kept = join(root, 'compiled');
  const { status } = spawnSync(process.execPath, ['--import', './src/compile-cache.ts', 'src/cli.ts', '--help'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, NODE_COMPILE_CACHE: kept, SITREP_DATA: join(root, 'data') },
  });
  assert.equal(status, 0);
  assert.ok(readdirSync(kept, { recursive: true }).length > 5);
});

const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown verb', ['nonsense'], /there is no verb “nonsense”; wanted: brief/],
  ['an unknown option', ['brief', 'al-asad', '--colour'], /--colour/],
  ['an unknown format', ['brief', 'al-asad', '--format', 'xml'], /wanted: json or text/],
  ['an unknown incident', ['brief', 'nowhere at all', '--format', 'json'], /nearest: /],
  ['no moment', ['brief', 'al-asad', '--as-of', 'teatime'], /is no moment/],
  ['no question', ['ask', 'al-asad'], /ask what\?/],
  ['an unknown report', ['why', '999', 'three'], /no report is called “999”/],
  ['words that are not there', ['why', '000', 'unicorns'], /has no sentence with “unicorns”/],
  ['an unknown schema', ['schema', 'dream'], /wanted: briefing, reading, update, answer/],
  ['a ruling without a reason', ['rule', 'strike', '000-03'], /needs a reason/],
  ['a ruling about nothing', ['rule', 'strike', '999-99', '--reason', 'x'], /there is no “999-99”/],
  ['a missing path', ['ingest', join(root, 'nowhere')], /no such file or folder/],
];

for (const [what, args, message] of REFUSED)
  test(`${what}: one clear line, and a code that is not 0`, () => {
    const { complaints, code } = sitrep(args);
    assert.match(complaints, message);
    assert.equal(complaints.trim().split('\n').length, 1, complaints);
    assert.doesNotMatch(complaints, /\bat .*\.ts:\d+/u);
    assert.notEqual(code, 0);
  });

test('a bad line is told, the others are taken', () => {
  const { out, complaints, code } = sitrep(
    ['extract'],
    '{"id":"a","text":"Five people were killed in an attack in Kabul on Monday."}\nnot json\n{"id":"b"}\n',
  );
  const reading = PublishedReading.parse(JSON.parse(out));
  assert.deepEqual([reading.id, reading.incidents[0]?.casualties.killed.best], ['a', 5]);
  assert.match(complaints, /line 2/);
  assert.match(complaints, /line 3/);
  assert.equal(code, 1);
});

test('ingest says what each report changed, takes none twice, and takes the good beside the bad', () => {
  const folder = mkdtempSync(join(root, 'reports-'));
  writeFileSync(
    join(folder, 'a.txt'),
    ' date 2025-03-11 A bomb killed three people at a market in Quetta on Monday, police said.',
  );
  writeFileSync(
    join(folder, 'b.txt'),
    ' date 2025-03-12 The bombing at a market in Quetta on Monday killed at least five people, police said.',
  );
  writeFileSync(join(folder, 'c.txt'), Buffer.from([0xff, 0xfe, 0x00, 0x01]));
  const first = sitrep(['ingest', folder], '', { SITREP_DATA: join(root, 'other') });
  assert.match(first.out, /^a: new incident quetta-2025-03-10/m);
  assert.match(first.out, /^b: quetta-2025-03-10, .*killed/m);
  assert.match(first.complaints, /c\.txt/);
  assert.equal(first.code, 1);
  const again = sitrep(['ingest', join(folder, 'a.txt')], '', { SITREP_DATA: join(root, 'other') });
  assert.match(again.out, /a: known already/);
});

test('a later version of an article is told as one, and the earlier is still there to be asked about', () => {
  const own = { SITREP_DATA: join(root, 'versions') };
  const told = (killed: string, hour: string): string =>
    JSON.stringify({
      id: 'quetta',
      text: `A bomb killed ${killed} people at a market in Quetta on Monday, police said.`,
      url: 'https://news.example.org/quetta',
      publishedAt: `2025-03-11T${hour}:00:00Z`,
    });
  const lines = `${told('seven', '08')}\n${told('five', '12')}\n${told('seven', '08')}\n`;
  writeFileSync(join(root, 'versions.jsonl'), lines);
  const { out } = sitrep(['ingest', join(root, 'versions.jsonl')], '', own);
  assert.match(out, /^quetta: known already$/m);
  assert.match(out, /^quetta~2: a later version of quetta, in place of it; quetta-2025-03-10, corrected: killed: 5/m);
  assert.match(
    sitrep(['why', 'quetta', 'seven'], '', own).out,
    /^report quetta was replaced by a later version, quetta~2/m,
  );
  const briefing = Briefing.parse(JSON.parse(sitrep(['brief', 'quetta', '--format', 'json'], '', own).out));
  assert.equal(briefing.casualties.killed.best, 5);
  const [fused] = sitrep(['fuse'], lines).out.trim().split('\n');
  assert.deepEqual(Briefing.parse(JSON.parse(fused!)), briefing);
});

test('a struck figure stays visible as struck, and comes back', () => {
  const own = { SITREP_DATA: join(root, 'ruled') };
  const reading = JSON.parse(sitrep(['brief', 'al-asad', '--format', 'json'], '', own).out) as Briefing;
  assert.equal(reading.casualties.wounded.high, 7);
  const claim = sitrep(['why', '004', 'as many as seven'], '', own).out.match(/(004-\d+) wounded/)![1]!;
  const ruled = sitrep(['rule', 'strike', claim, '--reason', 'AP took it back'], '', own);
  assert.equal(ruled.code, 0, ruled.complaints);
  const struck = Briefing.parse(JSON.parse(sitrep(['brief', 'al-asad', '--format', 'json'], '', own).out));
  const figure = struck.casualties.wounded.figures.find((f) => f.ceiling === 7);
  assert.equal(figure?.standing, false);
  assert.match(figure?.why ?? '', /AP took it back/);
  assert.equal(struck.rulings?.length, 1);
  const id = ruled.out.match(/strike (\w+):/)![1]!;
  sitrep(['rule', 'undo', id, '--reason', 'they did not'], '', own);
  assert.deepEqual(JSON.parse(sitrep(['brief', 'al-asad', '--format', 'json'], '', own).out), reading);
});

test('a setting that cannot be used is named', () => {
  const { complaints, code } = sitrep(['brief', 'al-asad'], '', { DATABASE_URL: 'mysql://x' });
  assert.match(complaints, /DATABASE_URL cannot be used/);
  assert.equal(code, 1);
});
