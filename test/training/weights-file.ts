import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The folder of JSONL files that the command names, and into how many shares the events are to be parted to try the weights on; null where it asks for none. */
export function asked(): { folder: string; folds: number | null } {
  const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (!folder) throw new Error('name the folder of JSONL files to train on');
  return { folder, folds: values.folds ? Number(values.folds) : null };
}

/** Keeps weights where the reader finds them. */
export const writeWeights = (file: string, weights: object): void =>
  writeFileSync(new URL(`../../src/extract/lexicon/${file}`, import.meta.url), `${JSON.stringify(weights, null, 2)}\n`);
