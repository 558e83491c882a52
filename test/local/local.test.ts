import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { partsOf } from './discord-side.ts';
import { chosen } from './slack-side.ts';

test('what is typed at home is shown as the platforms would show it', async () => {
  const program = spawn(process.execPath, [new URL('local.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  program.stdin.end(
    [
      '/incident al-asad',
      'press Share',
      '@sitrep who did it?',
      'press Ask',
      'how many wounded?',
      'discord',
      '/incident name:al-asad question:how many dead?',
      'press Share',
      'nonsense',
      'quit',
    ].join('\n'),
  );
  const shown = await text(program.stdout);
  assert.match(shown, /\(only you see this\)\nRocket attack on Al-Asad Airbase/);
  assert.match(shown, /\(everybody sees this\)\nRocket attack on Al-Asad Airbase/);
  assert.match(shown, /\(everybody sees this\)\nWho did it\?/);
  assert.match(shown, /Your question[\s\S]*\(only you see this\)\nHow many wounded\?/);
  assert.match(shown, /\(only you see this\)\n## How many dead\?/);
  assert.match(shown, /\(everybody sees this\)\n## How many dead\?/);
  assert.match(shown, /Nothing was typed on the platform/);
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
