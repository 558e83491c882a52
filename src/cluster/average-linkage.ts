/** Two things and how alike they are; the larger the more. */
export type Link = readonly [a: number, b: number, likeness: number];

/** What two things count for that no link names: as unlike as reports that share no rare word. */
const UNLIKE = -5;

/**
 * Puts things together as long as two groups are alike enough on average (agglomerative clustering, average linkage): one chance
 * likeness joins no two groups. Ties go to the group with the lowest numbers, so the order of things decides all.
 */
export function averageLinkage(many: number, links: readonly Link[], enough: number): number[][] {
  const groups = Array.from({ length: many }, (_, k): Group => ({ things: [k], sums: new Map(), best: null }));
  for (const [a, b, likeness] of links) {
    groups[a]!.sums.set(b, likeness);
    groups[b]!.sums.set(a, likeness);
  }
  const alive = new Set(groups.keys());
  for (const k of alive) groups[k]!.best = bestOf(k, groups);
  for (let pair = closest(alive, groups); pair && pair.average >= enough; pair = closest(alive, groups)) {
    const [a, b] = [Math.min(pair.from, pair.to), Math.max(pair.from, pair.to)];
    const touched = merge(a, b, groups);
    alive.delete(b);
    for (const k of [a, ...touched]) groups[k]!.best = bestOf(k, groups);
  }
  return [...alive].map((k) => groups[k]!.things);
}

/** `sums`: of the likenesses to the things of another group, where any is linked. */
type Group = { readonly things: number[]; readonly sums: Map<number, number>; best: Best | null };
type Best = { readonly to: number; readonly average: number };

function bestOf(k: number, groups: readonly Group[]): Best | null {
  const { things, sums } = groups[k]!;
  let best: Best | null = null;
  for (const [to, sum] of sums) {
    const average = sum / (things.length * groups[to]!.things.length);
    if (!best || average > best.average || (average === best.average && to < best.to)) best = { to, average };
  }
  return best;
}

function closest(alive: ReadonlySet<number>, groups: readonly Group[]): (Best & { readonly from: number }) | null {
  let pair: (Best & { readonly from: number }) | null = null;
  for (const from of alive) {
    const { best } = groups[from]!;
    if (best && (!pair || best.average > pair.average)) pair = { ...best, from };
  }
  return pair;
}

/** Group `b` becomes a part of `a`; the groups whose sums changed by that. */
function merge(a: number, b: number, groups: readonly Group[]): number[] {
  const [into, from] = [groups[a]!, groups[b]!];
  into.sums.delete(b);
  from.sums.delete(a);
  const touched = new Set([...into.sums.keys(), ...from.sums.keys()]);
  for (const k of touched) {
    const many = groups[k]!.things.length;
    const sum =
      (into.sums.get(k) ?? UNLIKE * into.things.length * many) +
      (from.sums.get(k) ?? UNLIKE * from.things.length * many);
    into.sums.set(k, sum);
    groups[k]!.sums.set(a, sum);
    groups[k]!.sums.delete(b);
  }
  into.things.push(...from.things);
  return [...touched];
}
