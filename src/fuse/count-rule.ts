import type { Bounds } from '../model/figure.ts';

/** A standing number, and what decides which of two is the better one. */
export type Standing = Bounds & {
  /** 2: somebody is named or described as its source; 1: only an agency is; 0: the outlet says it by itself. */
  readonly attributed: 0 | 1 | 2;
  /** Sorts by when it was first told; what has no date is the earliest. */
  readonly toldAt: number;
  readonly reports: number;
  /** It is those who claim the deed that say so of it. */
  readonly byClaimant: boolean;
};

export type Range = {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly openAbove: boolean;
};

/**
 * What several figures for one count come to. An attributed floor beats floors without a source, and what the claimant says of
 * its own deed is neither the low end nor the best; the top is the largest number that anybody states, and it is closed only
 * where no bare floor reaches it.
 */
export function rangeOf(figures: readonly Standing[]): Range {
  const told = figures.filter((figure) => figure.floor !== null || figure.ceiling !== null);
  const floors = told.filter((figure) => figure.floor !== null);
  const counting = countingFloors(
    floors.filter(({ byClaimant }) => !byClaimant),
    told.filter(({ byClaimant }) => !byClaimant),
  );
  const top = Math.max(...told.flatMap((figure) => [figure.floor ?? -1, figure.ceiling ?? -1]));
  const hasCeiling = told.some((figure) => figure.ceiling !== null);
  const aboveAFloor = floors.some((figure) => figure.floor! < top);
  return {
    low: counting.length ? Math.min(...counting.map((figure) => figure.floor!)) : null,
    best: [...counting].sort(betterFirst)[0]?.floor ?? null,
    high: hasCeiling || aboveAFloor ? top : null,
    openAbove: isOpen(told),
  };
}

/** Attributed floors; without any, those that no attributed ceiling rules out. */
function countingFloors(floors: readonly Standing[], told: readonly Standing[]): readonly Standing[] {
  const attributed = floors.filter((figure) => figure.attributed > 0);
  if (attributed.length) return attributed;
  const ceiling = Math.min(...told.flatMap((f) => (f.attributed > 0 && f.ceiling !== null ? [f.ceiling] : [])));
  return floors.filter((figure) => figure.floor! <= ceiling);
}

/** Best attributed, then latest, then told by most reports, then the more careful number. */
const betterFirst = (a: Standing, b: Standing): number =>
  b.attributed - a.attributed || b.toldAt - a.toldAt || b.reports - a.reports || a.floor! - b.floor!;

function isOpen(told: readonly Standing[]): boolean {
  const bareFloor = Math.max(-1, ...told.flatMap((figure) => (figure.ceiling === null ? [figure.floor ?? -1] : [])));
  return !told.some((figure) => figure.ceiling !== null && figure.ceiling > bareFloor);
}
