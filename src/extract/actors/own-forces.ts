import type { Word } from '../text/words.ts';

/** "Leon's | armed forces | launched": the first word behind those who are its own. */
export function pastOwnForces(words: readonly Word[], to: number): number {
  if (words[to]?.fold !== "'s") return to;
  const at = words.slice(to + 1, to + 4).findIndex(({ fold }) => OWN_FORCES.test(fold));
  return at < 0 ? to : to + at + 2;
}
const OWN_FORCES = /^(?:forces?|army|military|troops|navy|junta|jets|warplanes)$/u;
