import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CannotStart, type Chat, type Core } from '../src/chat.ts';
import { openLog } from '../src/log.ts';
import { serve } from '../src/serve.ts';

const CORE: Core = {
  manner: () => ({ hidden: false, form: null }),
  ask: async () => ({ title: '', lines: [], buttons: [] }),
  complete: () => [],
  posted: async () => {},
  left: async () => {},
};
const chat = (platform: 'slack' | 'discord', start: () => Promise<void>, log: string[]): Chat => ({
  platform,
  start,
  put: async () => '',
  find: async () => null,
  direct: async (person) => person,
  stop: async () => void log.push(`${platform} stopped`),
});
const IDLE = {
  run: (_: readonly Chat[], stopped: AbortSignal) =>
    new Promise<void>((resolve) => stopped.addEventListener('abort', () => resolve())),
};

function recorder(): { lines: string[]; log: ReturnType<typeof openLog> } {
  const lines: string[] = [];
  return { lines, log: openLog('info', { write: (line: string) => void lines.push(JSON.parse(line).msg) }) };
}
const refused = async (): Promise<void> => {
  throw new CannotStart('SLACK_BOT_TOKEN is not accepted: copy it again');
};

test('one platform that cannot start is a line, the other goes on until it is told to stop', async () => {
  const { lines, log } = recorder();
  const code = await serve(
    [chat('slack', refused, lines), chat('discord', async () => {}, lines)],
    [],
    CORE,
    IDLE,
    log,
    Promise.resolve(),
  );
  assert.equal(code, 0);
  assert.deepEqual(lines.slice(0, 2).sort(), [
    'discord: listening',
    'slack cannot start: SLACK_BOT_TOKEN is not accepted: copy it again',
  ]);
  assert.equal(lines.at(-1), 'discord stopped');
});

test('where none can start the program ends, not with 0', async () => {
  const { lines, log } = recorder();
  assert.equal(await serve([chat('slack', refused, lines)], [], CORE, IDLE, log, new Promise(() => {})), 1);
  assert.equal(lines.length, 1);
});

test('told to stop while a platform is still starting, it stops', async () => {
  const { lines, log } = recorder();
  const never = chat('slack', () => new Promise(() => {}), lines);
  assert.equal(await serve([never], [], CORE, IDLE, log, Promise.resolve()), 0);
  assert.equal(lines.at(-1), 'slack stopped');
});

test('a way in runs beside chats, or alone; what started is told, and all of them are stopped', async () => {
  const { lines, log } = recorder();
  const way = (name: string, start: () => Promise<void>) => ({
    name,
    start,
    stop: async () => void lines.push(`${name} stopped`),
  });
  const started: string[] = [];
  const ways = [way('folder', async () => {}), way('http', refused)];
  const code = await serve([], ways, CORE, IDLE, log, Promise.resolve(), (name) => started.push(name));
  assert.equal(code, 0);
  assert.deepEqual(started, ['folder']);
  assert.ok(lines.some((line) => line.startsWith('http cannot start')));
  assert.deepEqual(lines.slice(-2).sort(), ['folder stopped', 'http stopped']);
});
