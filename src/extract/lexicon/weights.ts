import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How much each feature of a thing speaks for it, in log odds; a feature without a weight says nothing. */
export type Weights = Readonly<Record<string, number>>;

const weightsIn = (file: string): Weights =>
  z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

/** Of a place being where the main event was: made by `npm run train:places`. */
export const PLACE_WEIGHTS = weightsIn('place-weights.json');
/** Of days being those of the main event: made by `npm run train:days`. */
export const DAY_WEIGHTS = weightsIn('day-weights.json');
/** Of a sentence saying that one whom it names did it: made by `npm run train:doers`. */
export const DOER_WEIGHTS = weightsIn('doer-weights.json');

/** A feature that everything has. */
export const ALWAYS = 'always';

/** How likely it is, in log odds. */
export const oddsOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), weights[ALWAYS] ?? 0);

/** The likeliest of some things, the first of equals, and how likely it is; null of none. */
export function likeliestOf<T>(all: readonly T[], oddsFor: (one: T) => number): { one: T; odds: number } | null {
  let best: { one: T; odds: number } | null = null;
  for (const one of all) {
    const odds = oddsFor(one);
    if (!best || odds > best.odds) best = { one, odds };
  }
  return best;
}
