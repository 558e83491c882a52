/** How alike two things are, by their numbers; the larger the more. */
export type Likeness = (a: number, b: number) => number;

/**
 * Puts things together as long as two groups are alike enough on average (agglomerative clustering, average linkage): one chance
 * likeness joins no two groups. Ties go to the group with the lowest numbers, so the order of things decides all.
 */
export function averageLinkage(things: readonly number[], likeness: Likeness, enough: number): number[][] {
  const groups = things.map((thing) => [thing]);
  const sums = groups.map(([a]) => groups.map(([b]) => (a === b ? 0 : likeness(a!, b!))));
  const alive = new Set(groups.keys());
  for (let pair = closest(alive, groups, sums); pair && pair.average >= enough; pair = closest(alive, groups, sums)) {
    const { a, b } = pair;
    groups[a]!.push(...groups[b]!);
    alive.delete(b);
    for (const k of alive) {
      sums[a]![k]! += sums[b]![k]!;
      sums[k]![a] = sums[a]![k]!;
    }
  }
  return [...alive].map((k) => groups[k]!);
}

type Pair = { readonly a: number; readonly b: number; readonly average: number };

function closest(alive: ReadonlySet<number>, groups: readonly number[][], sums: readonly number[][]): Pair | null {
  let best: Pair | null = null;
  for (const a of alive)
    for (const b of alive) {
      if (b <= a) continue;
      const average = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
      if (!best || average > best.average) best = { a, b, average };
    }
  return best;
}
