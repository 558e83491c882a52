import { foldName } from '../../src/extract/lexicon/fold-name.ts';

/** As many letters of two long words may be all that they share: "Sipah-e-Sahaba", "Sipah-i-Sahabah". */
const STEM = 5;

/** "Qorvan village" and "the village of Qorvan": half of the words of the shorter name, without those `ofMany`, are in the longer. */
export function shareWords(one: string, other: string, ofMany: ReadonlySet<string>): boolean {
  const [a, b] = [wordsOf(one, ofMany), wordsOf(other, ofMany)];
  const shared = a.filter((word) => b.some((w) => w === word || isStem(w, word)));
  return shared.length > 0 && shared.length / Math.min(a.length, b.length) >= 0.5;
}

const isStem = (one: string, other: string): boolean =>
  one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM);

const wordsOf = (name: string, ofMany: ReadonlySet<string>): string[] => {
  const words = foldName(name).split(' ').filter(Boolean);
  const own = words.filter((word) => !ofMany.has(word));
  return own.length ? own : words;
};
