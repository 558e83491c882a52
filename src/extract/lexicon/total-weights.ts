import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Weights = z.record(z.string(), z.number());
const Model = z.strictObject({ killed: Weights, wounded: Weights });

/** How much each feature of a number speaks for its being the whole count, in log odds: made by `npm run train:totals`. */
export const TOTAL_WEIGHTS = Model.parse(
  JSON.parse(readFileSync(new URL('total-weights.json', import.meta.url), 'utf8')),
);
