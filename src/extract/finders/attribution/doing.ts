import type { ReadSentence } from '../../mention.ts';
import { DEEDS, PERFORMED } from './deed-words.ts';

const DOING =
  /^(?:carrying|attacking|killing|shelling|bombing|planting|striking|firing|ambushing|kidnapping|abducting|shooting|staging|perpetrating|committing|launching|ordering|murdering|hitting|detonating|blowing)$/u;

/** "carrying out", "being behind", "having planted": a deed as what somebody denies or owns up to. */
export function isDoing({ words }: ReadSentence, at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ fold }) => fold);
  if (DOING.test(first ?? '')) return true;
  if (first === 'being') return second === 'behind' || second === 'responsible';
  return first === 'having' && [second, third].some((fold = '') => DEEDS.has(fold) || PERFORMED.has(fold));
}
