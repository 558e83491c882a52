import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { breaches, type House, packagesImportedBy } from './support/house-rules.ts';
import { MAY_IMPORT } from './support/may-import.ts';

const ROOT = new URL('../', import.meta.url).pathname;
const SCRIPTS_THAT_DO_NOT_SHIP = ['src/extract/lexicon/make-gazetteer.ts'];

test('every file of the house keeps to the rules', () => {
  assert.deepEqual(breaches(sourcesUnder('src', 'adapters'), MAY_IMPORT), []);
});

test('no test file is longer than the limit or has a name that says nothing', () => {
  const tests = new Map(
    [...sourcesUnder('test')].map(([path, text]) => [path, ''.padEnd(text.split('\n').length, '\n')]),
  );
  assert.deepEqual(breaches(tests, { test: [] }), []);
});

test('what ships imports only what is installed for production', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const [path, text] of sourcesUnder('src', 'adapters')) {
    if (SCRIPTS_THAT_DO_NOT_SHIP.includes(path)) continue;
    for (const name of packagesImportedBy(text)) assert.ok(name in dependencies, `${path} imports ${name}`);
  }
});

test('src/README.md prints the same table', () => {
  const rows = readFileSync(join(ROOT, 'src/README.md'), 'utf8').matchAll(/^\| `([^`|]+)` \| ([^|]*) \|$/gm);
  const printed = [...rows].map(([, room, cell = '']) => [
    room,
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  ]);
  assert.deepEqual(Object.fromEntries(printed), MAY_IMPORT);
});

const PLANTED: readonly [breach: RegExp, path: string, text: string][] = [
  [/src\/fuse may not import src\/extract$/, 'src/fuse/a.ts', "import { x } from '../extract/read-report.ts';"],
  [/src\/fuse may not import src\/extract$/, 'src/fuse/a.ts', "import type { x } from '../extract/read-report.ts';"],
  [/src\/fuse may not import src\/brief$/, 'src/fuse/a.ts', "export * from '../brief/brief.ts';"],
  [/src\/fuse may not import src\/brief$/, 'src/fuse/a.ts', "import '../brief/brief.ts';"],
  [/src\/model may not import pino$/, 'src/model/a.ts', "import { pino } from 'pino';"],
  [/src\/brief may not import node:fs$/, 'src/brief/a.ts', "const fs = await import('node:fs');"],
  [/a module whose name is computed$/, 'src/brief/a.ts', 'await import(name);'],
  [/src\/store may not import src\/main\.ts$/, 'src/store/a.ts', "import { x } from '../main.ts';"],
  [
    /adapters\/terminal may not import src\/store$/,
    'adapters/terminal/a.ts',
    "import { x } from '../../src/store/store.ts';",
  ],
  [/belongs to no room$/, 'src/newcomer/a.ts', 'export const a = 1;'],
  [/reads the clock$/, 'src/store/a.ts', 'const now = Date.now();'],
  [/reads the clock$/, 'src/store/a.ts', 'const now = new Date();'],
  [/reads the clock$/, 'src/store/a.ts', 'const now = Temporal.Now.instant();'],
  [/reads the environment$/, 'src/store/a.ts', 'const { HOME } = process.env;'],
  [/reaches out of src\/fuse$/, 'src/fuse/a.ts', 'console.log(1);'],
  [/reaches out of src\/cluster$/, 'src/cluster/a.ts', 'const pick = Math.random();'],
  [/'utils' says nothing$/, 'src/fuse/utils.ts', ''],
  [/'helpers' says nothing$/, 'src/fuse/helpers/a.ts', ''],
  [/is 251 lines long, over 250$/, 'src/fuse/a.ts', 'x\n'.repeat(251)],
];

for (const [breach, path, text] of PLANTED) {
  test(`a planted breach is found: ${breach.source}`, () => {
    const found = breaches(new Map([[path, text]]), MAY_IMPORT);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0]!, breach);
  });
}

test('a planted circle is found', () => {
  const house = new Map([
    ['src/fuse/a.ts', "import { b } from './b.ts';"],
    ['src/fuse/b.ts', "import { a } from './a.ts';"],
  ]);
  assert.match(
    breaches(house, MAY_IMPORT).join(),
    /src\/fuse\/a\.ts → src\/fuse\/b\.ts → src\/fuse\/a\.ts is a circle/,
  );
});

test('what only looks like a breach is none', () => {
  const lookAlikes = [
    "// import { x } from '../extract/read-report.ts'",
    "/** Reads nothing from 'node:fs', neither Date.now() nor process.env. */",
    'const day = new Date(publishedAt);',
    "const words = ['by', 'from'].includes(word) ? 'from' : 'import';",
    "const says = 'Date.now() and process.env';",
    "import type { Claim } from '../model/claim.ts';",
  ];
  assert.deepEqual(breaches(new Map([['src/fuse/a.ts', lookAlikes.join('\n')]]), MAY_IMPORT), []);
});

function sourcesUnder(...roots: string[]): House {
  const paths = roots.flatMap((root) => {
    const names = readdirSync(join(ROOT, root), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.ts')).map((name) => join(root, name));
  });
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}
