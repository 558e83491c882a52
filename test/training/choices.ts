import { likeliestWeights } from './adam.ts';

/** Something to learn from: what each of the things to choose among is like, and which are right. */
export type Choice = { readonly options: readonly (readonly string[])[]; readonly right: readonly boolean[] };

const RIDGE = 0.01;

/** The weights by which the right ones are likeliest: a conditional logit with a ridge. */
export function choiceWeights(choices: readonly Choice[]): Record<string, number> {
  const telling = choices.filter(({ right }) => right.some(Boolean) && !right.every(Boolean));
  const names = [...new Set(telling.flatMap(({ options }) => options.flat()))].sort();
  const at = new Map(names.map((name, k) => [name, k]));
  const known = telling.map(({ options, right }) => ({ options: options.map((o) => o.map((f) => at.get(f)!)), right }));
  return likeliestWeights(names, (weights) => slopeAt(weights, known));
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
