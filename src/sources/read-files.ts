import { createReadStream, type Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readLines } from './read-lines.ts';
import { LARGEST_REPORT_BYTES, reportOfText, reportsOfJson, tooLarge } from './read-text.ts';
import { fault, type Sourced } from './sourced.ts';

/** The endings of files that hold reports. */
export const KINDS = ['.txt', '.json', '.jsonl'];
const WANTED = `a folder, or a file ending in ${KINDS.join(', ')}`;

/** Reads files and folders, in the order of their names; what cannot be read is told and the others are taken. */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<Sourced> {
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* readFolder(path);
      else yield* readOne(path, found);
    } catch (error) {
      yield unreadable(path, error);
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<Sourced> {
  const names = (await readdir(folder)).filter((name) => KINDS.includes(extname(name))).sort();
  if (!names.length) yield fault(folder, 'no reports in it', `files ending in ${KINDS.join(', ')}`);
  yield* readFiles(names.map((name) => join(folder, name)));
}

async function* readOne(path: string, found: Stats): AsyncGenerator<Sourced> {
  const kind = extname(path);
  if (!KINDS.includes(kind)) yield fault(path, kind ? `unknown ending “${kind}”` : 'no ending', WANTED);
  else if (!found.isFile()) yield fault(path, 'neither a file nor a folder', WANTED);
  else if (found.size === 0) yield fault(path, 'empty', 'a news report');
  else if (kind === '.jsonl') yield* readLines(createReadStream(path), path);
  else if (found.size > LARGEST_REPORT_BYTES) yield tooLarge(path, 'one news report, or many as .jsonl');
  else if (kind === '.txt') yield reportOfText(path, idOf(path), await readFile(path));
  else yield* reportsOfJson(path, idOf(path), await readFile(path));
}

function unreadable(path: string, error: unknown): Sourced {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT'
    ? fault(path, 'no such file or folder', WANTED)
    : fault(path, `cannot be read (${code})`, 'a file or folder that can be read');
}

/** The file's name without its ending; a number before a hash ("000_895c….txt") is the id. */
function idOf(path: string): string {
  const name = basename(path, extname(path));
  return path.endsWith('.txt') ? name.replace(/^(\d+)_[0-9a-f]{8,}$/u, '$1') : name;
}
