import type { Word } from './words.ts';

/** Bits of which a number holds so many without growing. */
const BITS = 30;
/** More lists than this would not fit the marks of a sentence. */
const MOST_LISTS = 6 * BITS;

/** Of which lists a sentence holds a word: a bit for each. */
export type Holds = readonly [number, number, number, number, number, number];

const listsOf = new Map<string, [number, number, number, number, number, number]>();
let lists = 0;
let isRead = false;

/** Words of which a finder needs one: a sentence that holds none of them need not be shown to it. */
export class NeededWords extends Set<string> {
  /** Where the marks of a sentence say that it holds one. */
  readonly at: number;
  readonly bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    if (isRead) throw new Error('a sentence was read before all lists of needed words were there');
    if (lists === MOST_LISTS) throw new Error('there are more lists of needed words than marks for them');
    this.at = Math.floor(lists / BITS);
    this.bit = 1 << (lists % BITS);
    lists += 1;
    for (const word of this) listsOf.getOrInsertComputed(word, () => [0, 0, 0, 0, 0, 0])[this.at]! |= this.bit;
  }
}

/** Notes what a finder needs, when its file is loaded. */
export const neededWords = (...words: readonly Iterable<string>[]): NeededWords =>
  new NeededWords(words.flatMap((list) => (typeof list === 'string' ? list.split(/\s+/u) : [...list])));

/** What begins with a digit: no list can name it all. */
export const NUMBERS = neededWords();

const ALL: Holds = [-1, -1, -1, -1, -1, -1];

/** Of which lists these words are. One that may hold words of its own may be of any. */
export function neededIn(words: readonly Word[]): Holds {
  isRead = true;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (const { fold, isMixed } of words) {
    if (isMixed) return ALL;
    const own = listsOf.get(fold);
    if (own) {
      a |= own[0];
      b |= own[1];
      c |= own[2];
      d |= own[3];
      e |= own[4];
      f |= own[5];
    } else if (fold >= '0' && fold < ':') a |= NUMBERS.bit;
  }
  return [a, b, c, d, e, f];
}

/** Does a sentence hold a word of the list? */
export const holdsAny = ({ holds }: { readonly holds: Holds }, { at, bit }: NeededWords): boolean =>
  (holds[at]! & bit) !== 0;
