const STEPS = 400;
const RATE = 0.05;
const [SLOPE_DECAY, SQUARE_DECAY, TINY] = [0.9, 0.99, 1e-8];
const LEAST = 0.005;

/** The weights at which a likelihood is highest, by Adam (Kingma and Ba 2015), the same on every machine; those that hardly count are left out. */
export function likeliestWeights(
  names: readonly string[],
  slopeAt: (weights: Float64Array) => Float64Array,
): Record<string, number> {
  const weights = new Float64Array(names.length);
  const [slopes, squares] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(weights);
    for (const k of weights.keys()) {
      slopes[k] = SLOPE_DECAY * slopes[k]! + (1 - SLOPE_DECAY) * slope[k]!;
      squares[k] = SQUARE_DECAY * squares[k]! + (1 - SQUARE_DECAY) * slope[k]! ** 2;
      const [mean, square] = [slopes[k]! / (1 - SLOPE_DECAY ** step), squares[k]! / (1 - SQUARE_DECAY ** step)];
      weights[k]! += (RATE * mean) / (Math.sqrt(square) + TINY);
    }
  }
  const rounded = names.map((name, k) => [name, Number(weights[k]!.toFixed(3))] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST));
}
