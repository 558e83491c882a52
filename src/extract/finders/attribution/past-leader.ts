import type { ReadSentence } from '../../mention.ts';

/** "the faction | led by Tom Rowe": the first word behind the name of who leads it. */
export function pastLeader({ words }: ReadSentence, k: number): number {
  if (!/^(?:led|headed|commanded)$/u.test(words[k]?.fold ?? '') || words[k + 1]?.fold !== 'by') return k;
  let to = k + 2;
  while (to < k + LONGEST_LEADER && /^(?:\p{Lu}|al$|the$|warlord$|commander$)/u.test(words[to]?.raw ?? '')) to += 1;
  return to;
}

const LONGEST_LEADER = 8;
