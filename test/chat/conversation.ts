import assert from 'node:assert/strict';
import { join } from 'node:path';
import { blessing, readGolden, writeGolden } from '../support/golden-files.ts';

const GOLDEN = new URL('golden/', import.meta.url).pathname;

/** What a channel showed, step by step, to be compared with the golden files of a platform. */
export class Conversation {
  readonly #platform: string;
  readonly #shown = new Map<string, string>();

  constructor(platform: 'slack' | 'discord') {
    this.#platform = platform;
  }

  /** Notes what was shown after a step. */
  note(step: string, shown: string): void {
    const number = String(this.#shown.size + 1).padStart(2, '0');
    this.#shown.set(
      `${number}-${step
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '')}.txt`,
      `${shown}\n`,
    );
  }

  /** Notes a body that left for the platform. */
  noteBody(step: string, body: unknown): void {
    this.#shown.set(`${step}.json`, `${JSON.stringify(body, null, 2)}\n`);
  }

  compare(): void {
    const folder = join(GOLDEN, this.#platform);
    if (blessing(process.env)) writeGolden(folder, this.#shown);
    const golden = readGolden(folder);
    assert.deepEqual([...golden.keys()], [...this.#shown.keys()].toSorted());
    for (const [name, shown] of this.#shown) assert.equal(shown, golden.get(name), `${name}; npm run bless`);
  }
}
