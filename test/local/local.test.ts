import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { partsOf } from './discord-side.ts';
import { chosen } from './slack-side.ts';

const LEFT = 'sitrep-local-';

/** What is shown to somebody who types these lines at home and quits once they see something; nothing is left behind. */
async function atHome(
  t: TestContext,
  typed: readonly string[],
  until = /./u,
): Promise<{ shown: string; code: number | null }> {
  const temporary = mkdtempSync(join(tmpdir(), 'sitrep-home-'));
  t.after(() => rmSync(temporary, { recursive: true, force: true }));
  const program = spawn(process.execPath, [new URL('local.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, TMPDIR: temporary },
  });
  const exit = once(program, 'exit');
  program.stdin.write(`${typed.join('\n')}\n`);
  let shown = '';
  for await (const part of program.stdout.setEncoding('utf8')) {
    shown += part;
    if (until.test(shown) && !program.stdin.writableEnded) program.stdin.end('quit\n');
  }
  const [code] = await exit;
  assert.deepEqual(
    readdirSync(temporary).filter((name) => name.startsWith(LEFT)),
    [],
  );
  return { shown, code };
}

test('what is typed at home is shown as the platforms would show it', async (t) => {
  const { shown, code } = await atHome(t, [
    '/incident al-asad',
    'press Share',
    '@sitrep who did it?',
    'press Ask',
    'how many wounded?',
    'discord',
    '/incident name:al-asad question:how many dead?',
    'press Share',
    'nonsense',
  ]);
  assert.equal(code, 0);
  assert.match(shown, /\(only you see this\)\nRocket attack on Al-Asad Airbase/);
  assert.match(shown, /\(everybody sees this\)\nRocket attack on Al-Asad Airbase/);
  assert.match(shown, /\(everybody sees this\)\nWho did it\?/);
  assert.match(shown, /Your question[\s\S]*\(only you see this\)\nHow many wounded\?/);
  assert.match(shown, /\(only you see this\)\n## How many dead\?/);
  assert.match(shown, /\(everybody sees this\)\n## How many dead\?/);
  assert.match(shown, /Nothing was typed on the platform/);
});

const REPORT = 'date 2025-03-11 A bomb killed two people at a market in Quetta, Pakistan, on Monday, police said.';

test('what comes by itself is shown when it comes, and is no answer', async (t) => {
  const typed = [
    '/incident subscribe all',
    `/incident add ${REPORT}`,
    '/incident subscriptions',
    'discord',
    '/subscribe what:all only:killed',
  ];
  const { shown, code } = await atHome(t, typed, /slack: \(everybody sees this\)\nBombing in Quetta/u);
  assert.equal(code, 0);
  assert.match(
    shown,
    /\(only you see this\)\nSet up\n[\s\S]*slack: \(everybody sees this\)\nThis channel follows the news/,
  );
  assert.match(shown, /\(only you see this\)\nAdded: a new incident/);
  assert.match(shown, /\(only you see this\)\nWhat this channel follows/);
  assert.match(shown, /(?:\n|discord> )\(only you see this\)\n## Set up\n/);
});

test('a command is taken apart as Discord does it', () =>
  assert.deepEqual(partsOf('/incident name:al-asad question:who did it? share:True'), {
    command: 'incident',
    fields: { name: 'al-asad', question: 'who did it?', share: true },
  }));

test('a choice is found by its beginning, in the last menu that has it', () => {
  const texts = ['[This figure is wrong: killed: 3, police | wounded: 4, police]', '[Quotes]'];
  assert.deepEqual(chosen(texts, 'wounded: 4'), ['This figure is wrong', 'wounded: 4, police']);
  assert.throws(() => chosen(texts, 'missing'), /no menu has a choice/);
});
