import { editDistance } from '../model/edit-distance.ts';
import realWords from './lexicon/real-words.json' with { type: 'json' };

/** Right as they stand, though one letter away from a word that the lists know: "peace" is no "place". */
const REAL: ReadonlySet<string> = new Set(Object.values(realWords).flatMap((words) => words.split(' ')));

/** The word that a mistyped one must have meant, or itself: one slip in a word of four letters, two in one of eight. */
export function spelled(word: string, known: ReadonlySet<string>): string {
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (slips === 0 || known.has(word) || REAL.has(word) || /\d/.test(word)) return word;
  let best = word;
  let fewest = slips + 1;
  for (const candidate of known) {
    if (candidate.length < 4 || !beginsAlike(word, candidate) || isOtherShortWord(word, candidate)) continue;
    const distance = editDistance(word, candidate, slips);
    if (distance < fewest) [best, fewest] = [candidate, distance];
  }
  return best;
}

/** People seldom mistype the first letter, but for swapping it with the second. */
const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** Two words of four letters with one letter different may well be two words: "towr" is "tower" rather than "town". */
const isOtherShortWord = (a: string, b: string): boolean =>
  a.length === 4 && b.length === 4 && [...a].sort().join() !== [...b].sort().join();
