import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { blessing } from './support/golden-files.ts';

const ROOT = new URL('../', import.meta.url).pathname;
const README = join(ROOT, 'README.md');
const EXAMPLE = /<!-- output of: (?<command>[^\n]+) -->\n```text\n(?<output>[\s\S]*?)```\n/g;
const data = mkdtempSync(join(tmpdir(), 'sitrep-readme-'));
after(() => rmSync(data, { recursive: true, force: true }));

const text = readFileSync(README, 'utf8');
const examples = [...text.matchAll(EXAMPLE)].map(({ groups }) => groups as { command: string; output: string });

test('the README shows what the program prints', () => {
  assert.ok(examples.length > 0);
  if (blessing(process.env)) writeFileSync(README, text.replace(EXAMPLE, freshExample));
  else
    for (const { command, output } of examples) assert.equal(output, printedBy(command), `${command}; npm run bless`);
});

test('the README names only scripts that package.json has', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g)) assert.ok(name in scripts, name);
});

test('the README and .env.example name every setting and no other', () => {
  const settings = namesIn('src/config.ts', /^ {2}([A-Z_]+): \w/gm);
  assert.ok(settings.length > 0);
  assert.deepEqual(namesIn('README.md', /^\| `([A-Z_]+)` \|/gm), settings);
  assert.deepEqual(namesIn('.env.example', /^(?:# )?([A-Z_]+)=/gm), settings);
});

function namesIn(file: string, pattern: RegExp): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(pattern)].map(([, name = '']) => name).toSorted();
}

function freshExample(_all: string, command: string): string {
  return `<!-- output of: ${command} -->\n\`\`\`text\n${printedBy(command)}\`\`\`\n`;
}

/** What a command of the README prints, run without npm: `npm start -- …` as package.json spells it out. */
function printedBy(command: string): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, script = '', typed = ''] = /^npm (?:run --silent )?(\w+) -- (.*)$/.exec(command) ?? assert.fail(command);
  const program = String(scripts[script]).replace(/^node /, `'${process.execPath}' `);
  const { stdout, stderr, status } = spawnSync('sh', ['-c', `${program} ${typed}`], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, SITREP_DATA: data },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}
