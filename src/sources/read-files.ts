import { createReadStream, type Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readLines } from './read-lines.ts';
import { decode, LARGEST_REPORT_BYTES, reportOfText, reportsOfJson, tooLarge } from './read-text.ts';
import { fault, type Sourced } from './sourced.ts';

const KINDS = ['.txt', '.json', '.jsonl'];
const WANTED = `a folder, or a file ending in ${KINDS.join(', ')}`;

/** Reads files and folders, in the order of their names; what cannot be read is told and the others are taken. */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<Sourced> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) yield fault(path, 'no such file or folder', WANTED);
    else if (found.isDirectory()) yield* readFolder(path);
    else yield* readOne(path, found);
  }
}

async function* readFolder(folder: string): AsyncGenerator<Sourced> {
  const names = (await readdir(folder)).filter((name) => KINDS.includes(extname(name))).sort();
  if (!names.length) yield fault(folder, 'no reports in it', `files ending in ${KINDS.join(', ')}`);
  yield* readFiles(names.map((name) => join(folder, name)));
}

async function* readOne(path: string, { size }: Stats): AsyncGenerator<Sourced> {
  const kind = extname(path);
  try {
    if (kind === '.jsonl') yield* readLines(createReadStream(path), path);
    else if (!KINDS.includes(kind)) yield fault(path, `unknown ending “${kind}”`, WANTED);
    else if (kind === '.txt' && size > LARGEST_REPORT_BYTES) yield tooLarge(path);
    else yield* readWhole(path, kind);
  } catch (error) {
    yield fault(path, error instanceof Error ? error.message : String(error), 'a file that can be read');
  }
}

async function* readWhole(path: string, kind: string): AsyncGenerator<Sourced> {
  const bytes = await readFile(path);
  if (kind === '.txt') return yield reportOfText(path, idOf(path), bytes);
  const text = decode(bytes);
  if (text === null) yield fault(path, 'not readable as UTF-8 text', 'JSON');
  else yield* reportsOfJson(path, idOf(path), text);
}

/** The file's name without its ending; a number before a hash ("000_895c….txt") is the id. */
const idOf = (path: string): string => basename(path, extname(path)).replace(/^(\d+)_[0-9a-f]{8,}$/u, '$1');
