import { isCapitalised, isNext, joined, type Word } from '../text/words.ts';
import { placesNamed } from './gazetteer.ts';

/** "| General Santos", "| Tak Bai": a town of two words, of which the first is also an office or the letters of a group. */
export const beginsTownOfTwo = (words: readonly Word[], i: number): boolean =>
  isCapitalised(words[i + 1]) && isNext(words, i + 1) && placesNamed(joined(words, i, i + 2)).length > 0;
