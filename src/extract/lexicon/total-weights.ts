import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Weights = z.record(z.string(), z.number());
const TotalWeights = z.strictObject({ killed: Weights, wounded: Weights });
export type TotalWeights = z.infer<typeof TotalWeights>;

/** How much each feature of a number speaks for its being the whole count, in log odds: made by `npm run train:totals`. */
export const TOTAL_WEIGHTS = TotalWeights.parse(
  JSON.parse(readFileSync(new URL('total-weights.json', import.meta.url), 'utf8')),
);
