import { readFileSync } from 'node:fs';
import { z } from 'zod';

export type PlaceWeights = Readonly<Record<string, number>>;

/** How much each feature of a place speaks for its being where the main event was, in log odds: made by `npm run train:places`. */
export const PLACE_WEIGHTS: PlaceWeights = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(new URL('place-weights.json', import.meta.url), 'utf8')));
