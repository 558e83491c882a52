export type Example = { readonly features: readonly number[]; readonly isOne: boolean };

/** Examples that are one are few: each counts as so many. */
const WEIGHT_OF_ONE = 3;
const RIDGE = 1;
const STEPS = 12;

/** The weights by which features tell what is one from what is not: logistic regression by Newton's method. */
export function logisticRegression(examples: readonly Example[]): number[] {
  const many = examples[0]!.features.length;
  let weights = new Array<number>(many).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((w) => -RIDGE * w);
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const example of examples) lean(example, weights, slope, curve);
    const change = solved(curve, slope);
    weights = weights.map((w, k) => w + change[k]!);
  }
  return weights;
}

/** Adds what one example says of the slope and the curvature where the weights stand. */
function lean({ features, isOne }: Example, weights: readonly number[], slope: number[], curve: number[][]): void {
  const odds = features.reduce((sum, f, k) => sum + f * weights[k]!, 0);
  const chance = 1 / (1 + Math.exp(-odds));
  const counts = isOne ? WEIGHT_OF_ONE : 1;
  for (const [i, f] of features.entries()) {
    if (f === 0) continue;
    slope[i]! += counts * (Number(isOne) - chance) * f;
    const row = curve[i]!;
    for (const [j, g] of features.entries()) row[j]! += counts * chance * (1 - chance) * f * g;
  }
}

/** The solution of a system of linear equations, by Gauss and Jordan. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  for (let c = 0; c < rows.length; c += 1) {
    const pivot = rows.findIndex(
      (row, k) => k >= c && Math.abs(row[c]!) === Math.max(...rows.slice(c).map((r) => Math.abs(r[c]!))),
    );
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    for (let r = 0; r < rows.length; r += 1) {
      if (r === c) continue;
      const factor = rows[r]![c]! / rows[c]![c]!;
      rows[r] = rows[r]!.map((value, k) => value - factor * rows[c]![k]!);
    }
  }
  return rows.map((row, k) => row.at(-1)! / row[k]!);
}
