/** Something to learn from: what each of the things to choose among is like, and which are right. */
export type Choice = { readonly options: readonly (readonly string[])[]; readonly right: readonly boolean[] };

const STEPS = 400;
const RATE = 0.05;
const RIDGE = 0.01;
const [SLOPE_DECAY, SQUARE_DECAY, TINY] = [0.9, 0.99, 1e-8];
const LEAST = 0.005;

/** The weights by which the right ones are likeliest: a conditional logit with a ridge, by Adam, the same on every machine. */
export function choiceWeights(choices: readonly Choice[]): Record<string, number> {
  const telling = choices.filter(({ right }) => right.some(Boolean) && !right.every(Boolean));
  const names = [...new Set(telling.flatMap(({ options }) => options.flat()))].sort();
  const at = new Map(names.map((name, k) => [name, k]));
  const known = telling.map(({ options, right }) => ({ options: options.map((o) => o.map((f) => at.get(f)!)), right }));
  const weights = new Float64Array(names.length);
  const [slopes, squares] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(weights, known);
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

type Known = { readonly options: readonly (readonly number[])[]; readonly right: readonly boolean[] };

/** Where the likelihood of the right ones rises, less what the ridge takes. */
function slopeAt(weights: Float64Array, choices: readonly Known[]): Float64Array {
  const slope = weights.map((weight) => -RIDGE * weight);
  for (const { options, right } of choices) {
    const odds = options.map((option) => option.reduce((sum, f) => sum + weights[f]!, 0));
    const most = Math.max(...odds);
    const likes = odds.map((o) => Math.exp(o - most));
    const all = likes.reduce((a, b) => a + b);
    const ofRight = likes.reduce((sum, like, k) => sum + (right[k] ? like : 0), 0);
    for (const [k, option] of options.entries()) {
      const pull = ((right[k] ? likes[k]! / ofRight : 0) - likes[k]! / all) / choices.length;
      for (const f of option) slope[f]! += pull;
    }
  }
  return slope;
}
