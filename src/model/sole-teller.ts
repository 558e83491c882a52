import type { Count } from './count.ts';

/** Who gives the numbers of a count that nobody else bears out: one who claims the deed, so that its low end stays open; else null. */
export function soleTeller({ low, figures }: Pick<Count, 'low' | 'figures'>): string | null {
  const standing = figures.filter((figure) => figure.standing && (figure.floor ?? figure.ceiling) !== null);
  const tellers = new Set(standing.map(({ speaker }) => speaker));
  return low === null && tellers.size === 1 && standing.every(({ floor }) => floor !== null) ? [...tellers][0]! : null;
}
