import { ALWAYS } from '../../src/extract/lexicon/weights.ts';
import { likeliestWeights } from './adam.ts';

/** Something to learn from: what each of some things is like, and whether at least one of them is what is looked for. */
export type Bag = { readonly items: readonly (readonly string[])[]; readonly holds: boolean };

const RIDGE = 0.008;
const FEWEST = 3;
/** Chances are kept away from none, where the likelihood would end. */
const TINY = 1e-6;

/** The weights by which single things are told: a logistic regression whose answers are known of bags alone (noisy or), with a ridge. */
export function bagWeights(bags: readonly Bag[]): Record<string, number> {
  const times = new Map<string, number>();
  for (const feature of bags.flatMap(({ items }) => items.flat())) times.set(feature, (times.get(feature) ?? 0) + 1);
  const names = [
    ...[...times]
      .filter(([, many]) => many >= FEWEST)
      .map(([name]) => name)
      .sort(),
    ALWAYS,
  ];
  const at = new Map(names.map((name, k) => [name, k]));
  const known = bags.map(({ items, holds }) => ({
    items: items.map((item) => [...item, ALWAYS].flatMap((feature) => at.get(feature) ?? [])),
    holds,
  }));
  return likeliestWeights(names, (weights) => slopeAt(weights, known));
}

type Known = { readonly items: readonly (readonly number[])[]; readonly holds: boolean };

/** Where the likelihood of what is known of the bags rises, less what the ridge takes. */
function slopeAt(weights: Float64Array, bags: readonly Known[]): Float64Array {
  const slope = weights.map((weight, k) => (k === weights.length - 1 ? 0 : -RIDGE * weight));
  for (const { items, holds } of bags) {
    const chances = items.map((item) => 1 / (1 + Math.exp(-item.reduce((sum, f) => sum + weights[f]!, 0))));
    const none = chances.reduce((all, chance) => all * (1 - chance), 1);
    const pull = holds ? none / Math.max(TINY, 1 - none) : -1;
    for (const [k, item] of items.entries()) for (const f of item) slope[f]! += (pull * chances[k]!) / bags.length;
  }
  return slope;
}
