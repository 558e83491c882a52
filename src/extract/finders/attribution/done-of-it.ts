import type { ReadSentence } from '../../mention.ts';

/** "had | done it", "had | carried it out", "had | laid the bomb", "slit their throats": how many words say so; 0 for none. */
export function doneOfIt(words: ReadSentence['words'], k: number): number {
  const [first, second, third] = words.slice(k, k + 3).map(({ fold }) => fold);
  const isIt = second === 'it' || second === 'this';
  if (/^(?:did|done|staged|carried|committed)$/u.test(first ?? ''))
    return isIt && !/^(?:again|before|many|several|twice|in|often)$/u.test(third ?? '') ? 2 : 0;
  const object =
    first === 'slit' ? /^throats?$/u : /^(?:laid|rigged|emplaced|dropped)$/u.test(first ?? '') ? BOMB : null;
  if (!object) return 0;
  const at = words.slice(k + 1, k + 5).findIndex(({ fold }) => object.test(fold));
  return at + 1 && at + 2;
}

const BOMB = /^(?:bombs?|mines?|ieds?|explosives?|devices?|grenades?|munitions)$/u;
