import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Log } from '../log.ts';
import { KINDS, readFiles } from './read-files.ts';
import type { Sourced } from './sourced.ts';

export type LookOptions = {
  readonly folder: string;
  /** Takes reports in; where it rejects, the rest is tried again at the next look. */
  readonly take: (source: AsyncIterable<Sourced>) => Promise<void>;
  readonly log: Log;
};

type Seen = { readonly size: number; readonly changedAt: number; isTaken: boolean };

/** Looks into a folder: takes the files that are as they were at the look before, each once, and says whether none is left. */
export function lookIntoFolder({ folder, take, log }: LookOptions): () => Promise<boolean> {
  let seen = new Map<string, Seen>();
  let passedOver = new Set<string>();
  return async () => {
    const entries = await readdir(folder, { withFileTypes: true });
    const others = new Map(entries.flatMap((entry) => whyPassedOver(entry.name, entry.isDirectory())));
    for (const [file, why] of others)
      if (!passedOver.has(file)) log.info({ file }, `in the folder of reports, passed over: ${why}`);
    passedOver = new Set(others.keys());

    const files = entries.map(({ name }) => name).filter((name) => !others.has(name));
    const now = new Map<string, Seen>();
    for (const name of files.sort()) await noteFile(name, folder, seen, now);
    const settled = [...now].filter(([name, file]) => !file.isTaken && file === seen.get(name));
    seen = now;
    if (settled.length) await take(reportsIn(settled, folder));
    return [...now.values()].every(({ isTaken }) => isTaken);
  };
}

function whyPassedOver(name: string, isFolder: boolean): [string, string][] {
  if (isFolder) return [[name, 'a folder in it is not looked into']];
  return KINDS.includes(extname(name)) ? [] : [[name, `it does not end in ${KINDS.join(', ')}`]];
}

/** A file that has gone meanwhile is none. */
async function noteFile(
  name: string,
  folder: string,
  seen: ReadonlyMap<string, Seen>,
  now: Map<string, Seen>,
): Promise<void> {
  const found = await stat(join(folder, name)).catch(() => null);
  if (!found) return;
  const before = seen.get(name);
  const isSame = before?.size === found.size && before.changedAt === found.mtimeMs;
  now.set(name, isSame ? before : { size: found.size, changedAt: found.mtimeMs, isTaken: false });
}

/** The reports of files; each is done with once the next is asked for. */
async function* reportsIn(files: readonly (readonly [string, Seen])[], folder: string): AsyncGenerator<Sourced> {
  for (const [name, file] of files) {
    yield* readFiles([join(folder, name)]);
    file.isTaken = true;
  }
}
