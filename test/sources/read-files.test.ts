import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFiles } from '../../src/sources/read-files.ts';
import { aFolder } from '../support/a-folder.ts';
import { gatherSourced } from '../support/gather-sourced.ts';

const IS_ROOT = process.getuid?.() === 0;

test('a folder gives its reports by name, their text verbatim', async (t) => {
  const text = '\uFEFF date 2024-08-06 \r\nFive people were hurt.\n\n';
  const folder = aFolder(t, { 'b.txt': 'B', 'a.txt': text, 'c.json': '{"text":"C"}', 'notes.md': 'no report' });
  const { reports, faults } = await gatherSourced(readFiles([folder]));
  assert.deepEqual(reports, [
    { id: 'a', text },
    { id: 'b', text: 'B' },
    { id: 'c', text: 'C' },
  ]);
  assert.deepEqual(faults, []);
});

test('a number before a hash is the id of a .txt; any other name is the id whole', async (t) => {
  const files = {
    '000_895c6b03a81cf435.txt': 'A',
    '2024_06.txt': 'B',
    'x.y.txt': 'C',
    '7_895c6b03.json': '{"text":"D"}',
  };
  const { reports } = await gatherSourced(readFiles([aFolder(t, files)]));
  assert.deepEqual(
    reports.map(({ id }) => id),
    ['000', '2024_06', '7_895c6b03', 'x.y'],
  );
});

test('a .json is one report or a list, an id of its own goes before the name', async (t) => {
  const one = '\uFEFF{"id":"own","text":"A","publishedAt":"2024-08-06","more":1}';
  const folder = aFolder(t, { 'list.json': '[{"id":"x","text":"X"},{"text":"Y"},7]', 'one.json': one });
  const { reports, faults } = await gatherSourced(readFiles([folder]));
  assert.deepEqual(reports, [
    { id: 'x', text: 'X' },
    { id: '18f5384d58bc', text: 'Y' },
    { id: 'own', text: 'A', publishedAt: '2024-08-06' },
  ]);
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /list\.json, item 3: it is a number, not an object/);
});

const BAD: readonly [name: string, content: string | Uint8Array, line: RegExp][] = [
  ['empty.txt', '', /empty\.txt: empty;/],
  ['blank.txt', ' \n\t\n', /blank\.txt: empty;/],
  ['empty.json', '', /empty\.json: empty;/],
  ['empty.jsonl', '', /empty\.jsonl: empty;/],
  ['binary.txt', new Uint8Array([80, 75, 0, 4]), /binary\.txt: binary, not text \(it has NUL bytes\);/],
  ['binary.json', new Uint8Array([123, 0, 125]), /binary\.json: binary/],
  ['latin1.txt', new Uint8Array([83, 227, 111]), /latin1\.txt: not readable as UTF-8 text;/],
  ['cut.txt', new Uint8Array([65, 0xe2, 0x82]), /cut\.txt: not readable as UTF-8 text;/],
  ['bad.json', '{\n"text": "A",\n"id": nope\n}', /bad\.json, line 3: not valid JSON;/],
  ['none.json', '[]', /none\.json: no reports in it;/],
  ['textless.json', '{"id":"a"}', /textless\.json: text is missing;/],
  ['hollow.json', '{"text":" "}', /hollow\.json: text is empty;/],
  ['link.json', '{"text":"A","url":"nowhere"}', /link\.json: url cannot be read as a web address like/],
  [
    'day.json',
    '{"text":"A","publishedAt":"today"}',
    /day\.json: publishedAt cannot be read as a day like 2024-08-06 or a moment/,
  ],
  ['nul.json', '{"text":"A\\u0000"}', /nul\.json: text: has a NUL or half a character/],
  ['half.json', '{"text":"A","title":"\\ud83d"}', /half\.json: title: has a NUL or half a character/],
];

for (const [name, content, line] of BAD) {
  test(`${name} is told in one line and its neighbours are taken`, (t) =>
    oneFault(aFolder(t, { '0.txt': 'first', [name]: content, 'z.txt': 'last' }), line));
}

/** The folder's only fault reads like this, and its first and last reports came through. */
async function oneFault(folder: string, line: RegExp): Promise<void> {
  const { reports, faults } = await gatherSourced(readFiles([folder]));
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['first', 'last'],
  );
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', line);
  assert.doesNotMatch(faults[0] ?? '', /\n/);
}

test('paths that are missing, of unknown kind, circular or empty are told, and the next is taken', async (t) => {
  const folder = aFolder(t, { 'a.pdf': 'A', bare: 'A', 'good.txt': 'G' });
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('empty'));
  symlinkSync(at('circle.txt'), at('circle.txt'));
  const names = ['gone.txt', 'a.pdf', 'bare', 'circle.txt', 'empty', 'good.txt'];
  const { reports, faults } = await gatherSourced(readFiles(names.map(at)));
  assert.deepEqual(reports, [{ id: 'good', text: 'G' }]);
  assert.deepEqual(
    faults.map((line) => line.slice(folder.length + 1, line.indexOf(';'))),
    [
      'gone.txt: no such file or folder',
      'a.pdf: unknown ending “.pdf”',
      'bare: no ending',
      'circle.txt: cannot be read (ELOOP)',
      'empty: no reports in it',
    ],
  );
});

test('what may not be opened is told', { skip: IS_ROOT && 'root may open everything' }, async (t) => {
  const folder = aFolder(t, { 'a.txt': 'A', 'b.jsonl': '{"text":"B"}', 'closed/c.txt': 'C', 'd.txt': 'D' });
  for (const name of ['a.txt', 'b.jsonl', 'closed']) chmodSync(join(folder, name), 0);
  const { reports, faults } = await gatherSourced(readFiles([folder, join(folder, 'closed')]));
  chmodSync(join(folder, 'closed'), 0o700);
  assert.deepEqual(reports, [{ id: 'd', text: 'D' }]);
  assert.equal(faults.filter((line) => line.includes('cannot be read (EACCES)')).length, 3);
});

for (const kind of ['txt', 'json']) {
  test(`a .${kind} of 4 GB is refused without being read`, async (t) => {
    const folder = aFolder(t, { [`big.${kind}`]: 'A' });
    truncateSync(join(folder, `big.${kind}`), 4_000_000_000);
    const { reports, faults } = await gatherSourced(readFiles([folder]));
    assert.deepEqual(reports, []);
    assert.match(faults.join(), /: larger than 5 MB;/);
  });
}

test('a report of just 5 MB is taken, one byte more is not', async (t) => {
  const text = 'a'.repeat(5_000_000);
  const { reports, faults } = await gatherSourced(readFiles([aFolder(t, { 'a.txt': text, 'b.txt': `${text}b` })]));
  assert.deepEqual(
    reports.map(({ id }) => id),
    ['a'],
  );
  assert.equal(faults.length, 1);
});

test('a name with a line break in it is still told in one line', async () => {
  const { faults } = await gatherSourced(readFiles(['go\nne\u001b[31m.txt']));
  assert.match(faults[0] ?? '', /^go\uFFFDne\uFFFD\[31m\.txt: no such file or folder;/);
});
