import type { Word } from './words.ts';

const listsOf = new Map<string, number[]>();
let lists = 0;
let isRead = false;

/** Words of which a finder needs one: a sentence that holds none of them need not be shown to it. */
export class NeededWords extends Set<string> {
  /** Which of all such lists it is. */
  readonly list: number;

  constructor(words: Iterable<string>) {
    super(words);
    if (isRead) throw new Error('a sentence was read before all lists of needed words were there');
    this.list = lists;
    lists += 1;
    for (const word of this) listsOf.getOrInsertComputed(word, () => []).push(this.list);
  }
}

/** Notes what a finder needs, when its file is loaded. */
export const neededWords = (...words: readonly Iterable<string>[]): NeededWords =>
  new NeededWords(words.flatMap((list) => (typeof list === 'string' ? list.split(/\s+/u) : [...list])));

/** What begins with a digit: no list can name it all. */
export const NUMBERS = neededWords();

/** Of which lists a sentence holds a word: 1 at the number of each. */
export type Holds = Readonly<Uint8Array>;

/** Of which lists these words are. One that may hold words of its own may be of any. */
export function neededIn(words: readonly Word[]): Holds {
  isRead = true;
  const holds = new Uint8Array(lists);
  for (const { fold, isMixed } of words) {
    if (isMixed) return holds.fill(1);
    const own = listsOf.get(fold);
    if (own) for (const list of own) holds[list] = 1;
    else if (fold >= '0' && fold < ':') holds[NUMBERS.list] = 1;
  }
  return holds;
}

/** Does a sentence hold a word of the list? */
export const holdsAny = ({ holds }: { readonly holds: Holds }, { list }: NeededWords): boolean => holds[list] === 1;
