import { readFileSync } from 'node:fs';

/** A tab-separated file beside this one whose rows are sorted by a key of their first cell, read once, searched in place. */
export class SortedTable {
  readonly #file: string;
  readonly #keyOf: (firstCell: string) => string;
  #text: string | undefined;
  /** Keys of the rows that were looked at: every search begins at the same few. */
  readonly #keys = new Map<number, string>();

  constructor(file: string, keyOf: (firstCell: string) => string) {
    this.#file = file;
    this.#keyOf = keyOf;
  }

  /** The cells of every row under a key, by halving the text: no index is built, so the first question is quick. */
  rowsUnder(key: string): string[][] {
    this.#text ??= readFileSync(new URL(this.#file, import.meta.url), 'utf8');
    const rows: string[][] = [];
    let start = this.#firstAtOrAfter(key, this.#text);
    while (start < this.#text.length && this.#keyAt(start, this.#text) === key) {
      const end = this.#text.indexOf('\n', start);
      rows.push(this.#text.slice(start, end).split('\t'));
      start = end + 1;
    }
    return rows;
  }

  #firstAtOrAfter(key: string, text: string): number {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
      if (this.#keyAt(start, text) >= key) high = start;
      else low = text.indexOf('\n', start) + 1;
    }
    return low;
  }

  #keyAt(start: number, text: string): string {
    const known = this.#keys.get(start);
    if (known !== undefined) return known;
    const key = this.#keyOf(text.slice(start, text.indexOf('\t', start)));
    this.#keys.set(start, key);
    return key;
  }
}
