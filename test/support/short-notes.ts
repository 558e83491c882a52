import { readFileSync } from 'node:fs';
import { foldName } from '../../src/extract/lexicon/fold-name.ts';
import { readReport } from '../../src/extract/read-report.ts';
import { publishReading } from '../../src/fuse/read-incidents.ts';
import type { Count } from '../../src/model/count.ts';

type Answer = readonly [number, number | null] | 'none' | 'unknown' | 'vague' | null;

/** A made-up note as conflict databases keep them, and what it says; what an answer leaves out is not compared. */
export type ShortNote = {
  readonly text: string;
  readonly killed?: Answer;
  readonly wounded?: Answer;
  /** Attackers among the dead; left out where there are none. */
  readonly attackersKilled?: number;
  readonly status?: string;
  /** Everybody who is said to have done it, or to deny it. */
  readonly by?: readonly string[];
  readonly place?: string;
  readonly date?: string;
  /** Why it is not read rightly yet; the test then expects that it is not. */
  readonly todo?: string;
};

/** The made-up notes with their answers. */
export const SHORT_NOTES: readonly ShortNote[] = readFileSync(
  new URL('../extract/short-notes.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ShortNote);

/** What the program reads otherwise than the answer, a line for each field. */
export function misreadings(note: ShortNote): string[] {
  const { incidents } = publishReading(readReport({ id: 'note', text: note.text }));
  const main = incidents.find((incident) => incident.main);
  const { killed, wounded, attackers_killed: attackers } = main?.casualties ?? {};
  const named = main?.attribution.statements.flatMap(({ actor }) => actor ?? []) ?? [];
  const compared: [string, unknown, unknown][] = [
    ['killed', note.killed, told(killed)],
    ['wounded', note.wounded, told(wounded)],
    ['attackersKilled', note.attackersKilled ?? null, attackers?.best ?? null],
    ['status', note.status, main?.attribution.status],
    ['by', note.by?.toSorted(), [...new Set(named)].sort()],
    ['place', note.place && foldName(note.place), main?.where && foldName(main.where.name)],
    ['date', note.date, main?.when?.start],
  ];
  return compared
    .filter(([, expected, got]) => expected !== undefined && JSON.stringify(expected) !== JSON.stringify(got))
    .map(([field, expected, got]) => `${field}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
}

/** A count as an answer writes it: its bounds, or why there are none. */
function told(count: Count | undefined): Answer {
  if (!count || count.status === 'not_reported') return null;
  if (count.status !== 'reported') return count.status === 'reported_none' ? 'none' : 'unknown';
  return count.low === null && count.high === null ? 'vague' : [count.low ?? 0, count.high];
}
