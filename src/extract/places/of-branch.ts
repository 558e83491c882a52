import type { Word } from '../text/words.ts';

/** How far before its home a group may be named on which a deed is laid. */
const FAR = 14;
const LAID = /^(?:attribut(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|laid|work)$/u;

/** "claimed by its branch in | Spain", "attributing it to resistance groups in Spain and | Leon": where they have their home; not "killed by armed groups in Spain". */
export function isOfBranch(words: readonly Word[], at: number): boolean {
  const first = words[at - 1]?.fold === 'and' ? at - 2 : at;
  if (words[first - 1]?.fold !== 'in') return false;
  const band = words[first - 2]?.fold ?? '';
  if (/^(?:branch|affiliate|offshoot|arm|chapter|franchise|proxy|proxies)$/u.test(band)) return true;
  const isBand = /^(?:groups|militias|factions)$/u.test(band);
  return isBand && words.slice(Math.max(0, first - FAR), first).some(({ fold }) => LAID.test(fold));
}
