/** A phrase of a word list, cut into words, and the entry that it stands under. */
export type Phrase<Key extends string> = { readonly words: readonly string[]; readonly key: Key };
/** Where a phrase was found: words `from` to `to`, end exclusive. */
export type Hit<Key extends string> = { readonly key: Key; readonly from: number; readonly to: number };
/** The phrases of a word list by their first word. */
export type PhraseBook<Key extends string> = ReadonlyMap<string, readonly Phrase<Key>[]>;

/** Makes a word list searchable. */
export function phraseBook<Key extends string>(lists: Record<Key, readonly string[]>): PhraseBook<Key> {
  const book = new Map<string, Phrase<Key>[]>();
  for (const key of Object.keys(lists) as Key[])
    for (const phrase of lists[key]) {
      const words = phrase.split(' ');
      book.set(words[0]!, [...(book.get(words[0]!) ?? []), { words, key }]);
    }
  return book;
}

/** The phrases that start at word `at`. */
export function phrasesAt<Key extends string>(book: PhraseBook<Key>, words: readonly string[], at: number): Hit<Key>[] {
  const starting = book.get(words[at] ?? '') ?? [];
  return starting
    .filter((phrase) => phrase.words.every((word, i) => words[at + i] === word))
    .map((phrase) => ({ key: phrase.key, from: at, to: at + phrase.words.length }));
}

/** All phrases in the words. One that lies inside a longer one is dropped: "hit back" is no "hit". */
export function hitsIn<Key extends string>(book: PhraseBook<Key>, words: readonly string[]): Hit<Key>[] {
  const all = words.flatMap((_, at) => phrasesAt(book, words, at));
  const longer = (a: Hit<Key>, b: Hit<Key>): boolean =>
    a.from <= b.from && b.to <= a.to && a.to - a.from > b.to - b.from;
  return all.filter((hit) => !all.some((other) => longer(other, hit)));
}
