type Link = readonly [number, number];

/**
 * The things that links join, directly or through others, each group in ascending order. Things with different labels are never
 * joined: of two links that would, the one that comes first holds.
 */
export function components(
  many: number,
  links: Iterable<Link>,
  labels: ReadonlyMap<number, number> = new Map(),
): number[][] {
  const home = Array.from({ length: many }, (_, k) => k);
  const label = Array.from({ length: many }, (_, k) => labels.get(k));
  const root = (k: number): number => {
    while (home[k] !== k) k = home[k] = home[home[k]!]!;
    return k;
  };
  for (const [a, b] of links) {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    const [one, other] = [label[low], label[high]];
    if (one !== undefined && other !== undefined && one !== other) continue;
    home[high] = low;
    label[low] = one ?? other;
  }
  const groups = new Map<number, number[]>();
  for (let k = 0; k < many; k += 1) {
    const group = groups.get(root(k));
    if (group) group.push(k);
    else groups.set(root(k), [k]);
  }
  return [...groups.values()];
}
