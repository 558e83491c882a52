import type { Counted, Figure } from '../model/figure.ts';

/** A figure that stands in a briefing, with the ids of the claims that state it. */
export type Strikable = { readonly kind: Counted; readonly figure: Figure; readonly claims: readonly string[] };
