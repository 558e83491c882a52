import { readFileSync } from 'node:fs';
import { z } from 'zod';

export type DoerWeights = Readonly<Record<string, number>>;

/** How much each feature of a sentence speaks for its saying that one whom it names did it, in log odds: made by `npm run train:doers`. */
export const DOER_WEIGHTS: DoerWeights = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(new URL('doer-weights.json', import.meta.url), 'utf8')));
