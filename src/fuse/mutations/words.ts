import type { Mutation } from '../../model/briefing.ts';
import type { Drift } from '../wording.ts';

/** The wording that most reports quote, and each that departs from it. */
export const turnedWords = (drifts: readonly Drift[]): Mutation[] =>
  drifts.flatMap(({ wordings: [first, ...others] }) =>
    first
      ? others.map((other) => ({
          what: `“${first.words}” became “${other.words}”`,
          from: first.quotes[0]!,
          to: other.quotes[0]!,
        }))
      : [],
  );
