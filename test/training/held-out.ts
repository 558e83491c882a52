import type { Rival } from '../../src/extract/figures/totals/rival.ts';
import type { TotalWeights } from '../../src/extract/lexicon/total-weights.ts';
import { DOER_WEIGHTS } from '../../src/extract/lexicon/weights.ts';
import { readWeighing } from '../../src/extract/read-report.ts';
import { publishReading } from '../../src/fuse/read-incidents.ts';
import type { Count } from '../../src/model/count.ts';
import type { Report } from '../../src/model/report.ts';
import type { ToldEvent } from './told-events.ts';
import { totalWeightsFor } from './total-examples.ts';

/** How many counts come out right, in per cent: where somebody was hurt the number, where nobody was silence. */
export type Score = { right: number; of: number; percent: number };
type Scores = Record<`${Rival['field']} ${'exact' | 'silent'}`, Score>;

/** Scores of reports that the weights by which they are read were not trained on; events that are told once by one report count. */
export function heldOutScores(events: readonly ToldEvent[], folds: number): Scores {
  const scores: Scores = {
    'killed exact': { right: 0, of: 0, percent: 0 },
    'killed silent': { right: 0, of: 0, percent: 0 },
    'wounded exact': { right: 0, of: 0, percent: 0 },
    'wounded silent': { right: 0, of: 0, percent: 0 },
  };
  const names = [...new Set(events.map(({ event }) => event))].sort();
  const foldOf = new Map(names.map((name, k) => [name, k % folds]));
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = totalWeightsFor(events.filter(({ event }) => foldOf.get(event) !== fold));
    for (const { event, reports, toll } of events)
      if (foldOf.get(event) === fold && reports.length === 1) add(scores, reports[0]!, toll, weights);
  }
  return scores;
}

function add(scores: Scores, report: Report, toll: ToldEvent['toll'], weights: TotalWeights): void {
  const incidents = publishReading(readWeighing(report, { totals: weights, doers: DOER_WEIGHTS })).incidents;
  const casualties = incidents.find(({ main }) => main)?.casualties;
  for (const field of ['killed', 'wounded'] as const) {
    const total = toll[field];
    if (total === null) continue;
    const got = numberOf(casualties?.[field]) ?? 0;
    const withAttackers = got + (numberOf(casualties?.[`attackers_${field}`]) ?? 0);
    const score = scores[`${field} ${total > 0 ? 'exact' : 'silent'}`];
    score.of += 1;
    score.right += Number(got === total || (total > 0 && withAttackers === total));
    score.percent = Number(((100 * score.right) / score.of).toFixed(1));
  }
}

const numberOf = (count: Count | undefined): number | null => count?.best ?? count?.low ?? count?.high ?? null;
