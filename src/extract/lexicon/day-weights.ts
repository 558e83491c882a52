import { readFileSync } from 'node:fs';
import { z } from 'zod';

export type DayWeights = Readonly<Record<string, number>>;

/** How much each feature of days speaks for their being those of the main event, in log odds: made by `npm run train:days`. */
export const DAY_WEIGHTS: DayWeights = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(new URL('day-weights.json', import.meta.url), 'utf8')));
