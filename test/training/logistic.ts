/** Something to learn from: what it is like, and whether it is what is looked for. */
export type Example = { readonly features: readonly string[]; readonly holds: boolean };

const ROUNDS = 25;
const RATE = 0.3;
const DECAY = 0.002;

/** Logistic regression by AdaGrad: examples in their order, the same weights on every machine. */
export function logisticWeights(examples: readonly Example[]): Record<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { features, holds } of examples) {
      const odds = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
      const error = Number(holds) - 1 / (1 + Math.exp(-odds));
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const step = error - DECAY * weight;
        const square = (squares.get(feature) ?? 1) + step * step;
        squares.set(feature, square);
        weights.set(feature, weight + (RATE * step) / Math.sqrt(square));
      }
    }
  return Object.fromEntries(
    [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weight]) => [feature, Number(weight.toFixed(3))]),
  );
}
