import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Which reader and which stages after it a program has: what others derived is not taken for its own. */
export type Edition = { readonly reader: number; readonly stages: number };

const READER = ['model', 'extract'];
const STAGES_AFTER = ['cluster', 'fuse', 'brief', 'derive'];
const NUMBER_BYTES = 6;
/** PostgreSQL's integer has so many numbers from zero on. */
const NUMBERS = 2 ** 31;

/** The edition of the program whose sources are in a folder: a hash of them, so that nobody has to count it up. */
export function editionOf(sources: URL): Edition {
  const hash = createHash('sha256');
  for (const name of READER) add(hash, new URL(name, sources));
  const reader = numberOf(hash.copy());
  for (const name of STAGES_AFTER) add(hash, new URL(name, sources));
  return { reader, stages: numberOf(hash) };
}

const numberOf = (hash: Hash): number => hash.digest().readUIntBE(0, NUMBER_BYTES) % NUMBERS;

function add(hash: Hash, at: URL): void {
  if (/\.[a-z]+$/u.test(at.pathname)) {
    hash.update(at.pathname.split('/').at(-1) ?? '').update(readFileSync(at));
    return;
  }
  const folder = new URL(`${at.href}/`);
  for (const name of readdirSync(folder).sort()) add(hash, new URL(name, folder));
}
