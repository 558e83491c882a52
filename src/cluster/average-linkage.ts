import { components } from './components.ts';

/** Two things and how alike they are; the larger the more. */
export type Link = readonly [a: number, b: number, likeness: number];

/**
 * Puts things together as long as two groups are alike enough on average (agglomerative clustering, average linkage): one chance
 * likeness joins no two groups of which others were compared. Pairs that no link names are unlike, but never outnumber those that
 * one names: of many copies of one report few are compared. Ties go to the group with the lowest numbers, so the order of things decides all.
 */
export function averageLinkage(many: number, links: readonly Link[], enough: number): number[][] {
  const near = components(
    many,
    links.filter(([, , likeness]) => likeness >= enough).map(([a, b]) => [a, b] as const),
  );
  const home = new Map(near.flatMap((things, n) => things.map((k) => [k, n] as const)));
  const groups = Array.from({ length: many }, (_, k): Group => ({ things: [k], sums: new Map(), best: null }));
  for (const [a, b, likeness] of links) {
    if (home.get(a) !== home.get(b)) continue;
    groups[a]!.sums.set(b, { sum: likeness, many: 1 });
    groups[b]!.sums.set(a, { sum: likeness, many: 1 });
  }
  return near.flatMap((things) => joined(things, groups, enough));
}

/** The groups that become of a few things, which no link that is enough joins with others. */
function joined(things: readonly number[], groups: readonly Group[], enough: number): number[][] {
  const alive = new Set(things);
  for (const k of alive) groups[k]!.best = bestOf(groups[k]!, groups);
  for (let pair = closest(alive, groups); pair && pair.average >= enough; pair = closest(alive, groups)) {
    const [a, b] = [Math.min(pair.from, pair.to), Math.max(pair.from, pair.to)];
    const touched = merge(a, b, groups);
    alive.delete(b);
    for (const k of [a, ...touched]) groups[k]!.best = bestOf(groups[k]!, groups);
  }
  return [...alive].map((k) => groups[k]!.things);
}

/** `sums`: of the likenesses to the things of another group, and how many they are. */
type Group = { readonly things: number[]; readonly sums: Map<number, Sum>; best: Best | null };
type Sum = { readonly sum: number; readonly many: number };
const NOTHING: Sum = { sum: 0, many: 0 };
type Best = { readonly to: number; readonly average: number };

/** How likely a pair is that shares no name, in log odds. */
const UNLIKE = -3;

function bestOf({ things, sums }: Group, groups: readonly Group[]): Best | null {
  let best: Best | null = null;
  for (const [to, { sum, many }] of sums) {
    const unnamed = Math.min(many, things.length * groups[to]!.things.length - many);
    const average = (sum + UNLIKE * unnamed) / (many + unnamed);
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
    const [one, other] = [into.sums.get(k) ?? NOTHING, from.sums.get(k) ?? NOTHING];
    const sum = { sum: one.sum + other.sum, many: one.many + other.many };
    into.sums.set(k, sum);
    groups[k]!.sums.set(a, sum);
    groups[k]!.sums.delete(b);
  }
  into.things.push(...from.things);
  return [...touched];
}
