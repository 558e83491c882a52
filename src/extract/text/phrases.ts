import { type Word, wordsOf } from './words.ts';

type Node<T> = { next: Map<string, Node<T>>; value?: T };

/** Where a phrase of a list stands: word indexes, end exclusive. */
export type Hit<T> = { readonly from: number; readonly to: number; readonly value: T };

/** A list of phrases that finds the longest one at every word of a text, in one pass. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map() };

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of wordsOf(phrase)) {
      const next: Node<T> = node.next.get(word.fold) ?? { next: new Map() };
      node.next.set(word.fold, next);
      node = next;
    }
    node.value ??= value;
  }

  /** What the phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** The longest phrase that starts at word `from`. */
  at(words: readonly Word[], from: number): Hit<T> | null {
    let node: Node<T> | undefined = this.#root;
    let best: Hit<T> | null = null;
    for (let i = from; i < words.length; i += 1) {
      node = node.next.get(words[i]!.fold);
      if (!node) break;
      if (node.value !== undefined) best = { from, to: i + 1, value: node.value };
    }
    return best;
  }

  /** All phrases of a text, left to right, none inside another. */
  in(words: readonly Word[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < words.length; ) {
      const hit = this.at(words, i);
      if (hit) hits.push(hit);
      i = hit?.to ?? i + 1;
    }
    return hits;
  }
}
