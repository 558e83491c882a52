import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';
import type { Row } from './row.ts';

const ROUNDS = 5;
const ROOT = new URL('../../', import.meta.url).pathname;
const SAY_MEMORY = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";

/** How long a process takes from its start to its first answer, beside one that does nothing, and its peak memory. */
export function benchStarting(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const bare: Run[] = [];
  const first: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(run(['-e', '0'], folder));
    first.push(
      run(['--import', './src/compile-cache.ts', 'src/cli.ts', 'brief', 'al-asad', '--format', 'json'], folder),
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    { what: 'start Node and stop', value: middle(bare, 'milliseconds'), unit: 'ms' },
    {
      what: 'start, read the seeds, print a briefing',
      value: middle(first, 'milliseconds'),
      unit: 'ms',
      over: 'start Node and stop',
    },
    { what: 'peak memory of Node alone', value: middle(bare, 'megabytes'), unit: 'MB' },
    {
      what: 'peak memory of a briefing',
      value: middle(first, 'megabytes'),
      unit: 'MB',
      over: 'peak memory of Node alone',
    },
  ];
}

type Run = { milliseconds: number; megabytes: number };

function run(command: readonly string[], data: string): Run {
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${SAY_MEMORY}`, ...command],
    {
      cwd: ROOT,
      env: { ...process.env, SITREP_DATA: data },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  return { milliseconds: performance.now() - start, megabytes: kilobytes / 1024 };
}

function middle(runs: readonly Run[], of: keyof Run): number {
  return median(runs.map((each) => each[of]));
}
